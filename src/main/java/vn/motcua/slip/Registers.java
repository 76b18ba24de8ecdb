package vn.motcua.slip;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** The registers of the units, for the officers of each unit. */
@Component
public class Registers {

    private static final int CHUNK = 500;

    private final RegisterRows rows;

    Registers(RegisterRows rows) {
        this.rows = rows;
    }

    /**
     * The next lines of a register.
     *
     * @param after the number of the last line seen, 0 to begin
     * @param most how many at most
     * @throws Refusal not found, for whoever has no post at that unit
     */
    @Transactional(readOnly = true)
    public List<RegisterRow> page(Actor reader, RegisterQuery query, int after, int most) {
        ensureOfUnit(reader, query);
        return rows.after(query, after, most);
    }

    /**
     * Every line that is wanted, read piece by piece, so that a long book is never in memory as a whole.
     *
     * @throws Refusal not found, for whoever has no post at that unit
     */
    public void each(Actor reader, RegisterQuery query, Consumer<RegisterRow> taker) {
        ensureOfUnit(reader, query);
        List<RegisterRow> chunk = rows.after(query, 0, CHUNK);
        while (!chunk.isEmpty()) {
            chunk.forEach(taker);
            chunk = chunk.size() < CHUNK
                    ? List.of() : rows.after(query, chunk.get(chunk.size() - 1).number(), CHUNK);
        }
    }

    private static void ensureOfUnit(Actor reader, RegisterQuery query) {
        if (reader.posts().stream().noneMatch(post -> post.unit().equals(query.unit()))) {
            throw Refusal.notFound();
        }
    }
}
