package vn.motcua.slip;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.organisation.CityClock;

/** What the slips of many dossiers tell the register: the newest promise, and why it moved. */
final class RegisterNotes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<UUID, Instant> promises = new HashMap<>();
    private final Map<UUID, List<String>> notes = new HashMap<>();

    /** Reads the slips, the oldest first. */
    RegisterNotes(List<Slip> slips) {
        slips.forEach(this::take);
    }

    /** The newest promise on a slip, null where there is none. */
    Instant promisedFor(UUID dossier) {
        return promises.get(dossier);
    }

    List<String> of(UUID dossier) {
        return notes.getOrDefault(dossier, List.of());
    }

    private void take(Slip slip) {
        if (slip.promisedAt() != null) {
            promises.put(slip.dossier(), slip.promisedAt());
        }
        String note = switch (slip.kind()) {
            case RECEIPT -> slip.reason();
            case APOLOGY -> "Xin lỗi, hẹn lại ngày %s: %s".formatted(
                    DAY.format(slip.promisedAt().atZone(CityClock.ZONE)), slip.reason());
            case STOP -> slip.reason();
            default -> "";
        };
        if (!note.isEmpty()) {
            notes.computeIfAbsent(slip.dossier(), dossier -> new ArrayList<>()).add(note);
        }
    }
}
