package vn.motcua.workflow;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import vn.motcua.refusal.Refusal;

/** A place in the list of work: lists are paged by key, so that page 50 costs what page 1 costs. */
record WorkCursor(Instant sortAt, String id) {

    static WorkCursor after(WorkItem item) {
        return new WorkCursor(item.times().sortAt(), item.id());
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((sortAt + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    static WorkCursor read(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new WorkCursor(Instant.parse(parts[0]), parts[1]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "malformed");
        }
    }
}
