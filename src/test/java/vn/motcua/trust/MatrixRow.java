package vn.motcua.trust;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.trust.Actors.Actor;

/**
 * One row of the published access matrix.
 *
 * @param route the way in
 * @param on the state of the dossier with which it is called
 * @param cells what each actor is told
 */
record MatrixRow(Route route, State on, Map<Actor, Verdict> cells) {

    private static final int BEFORE_THE_ACTORS = 3;

    static List<MatrixRow> all() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                MatrixRow.class.getResourceAsStream("/access-matrix.csv"), StandardCharsets.UTF_8))) {
            List<List<String>> lines = file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(",")))
                    .toList();
            List<String> columns = lines.get(0);
            return lines.stream().skip(1).map(line -> row(columns, line)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the answer tells of dossiers, so that whoever is allowed must find this one in it. */
    boolean lists() {
        return route.reads() && cells.containsValue(Verdict.EMPTY);
    }

    @Override
    public String toString() {
        return route.toString();
    }

    private static MatrixRow row(List<String> columns, List<String> line) {
        Map<Actor, Verdict> cells = new EnumMap<>(Actor.class);
        for (Actor actor : Actor.values()) {
            int column = columns.indexOf(actor.column());
            if (column < BEFORE_THE_ACTORS || line.size() != columns.size()) {
                throw new IllegalStateException("No cell for " + actor.column() + " in " + line);
            }
            cells.put(actor, Verdict.of(line.get(column)));
        }
        return new MatrixRow(new Route(line.get(0), line.get(1)), State.of(line.get(2)), cells);
    }
}
