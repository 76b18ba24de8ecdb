package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A dossier with the hash of its key, as whoever tracks it finds it.
 *
 * @param dossier without the applicant
 * @param hash the hash of the tracking key
 * @param apologised whether a leader apologised
 * @param walked the stages of one that has ended, in their order; empty for any other
 */
record TrackedRow(Dossier dossier, String hash, boolean apologised, List<Stage> walked) {

    /** Reads the dossier from the first row, and a stage from each that has one. */
    static TrackedRow read(ResultSet row) throws SQLException {
        List<Stage> walked = new ArrayList<>();
        TrackedRow found = new TrackedRow(
                DossierRows.dossier(row, 0),
                row.getString("tracking_hash"),
                row.getTimestamp("apologised_at") != null,
                walked);
        if (row.getString("a") != null) {
            do {
                walked.add(TrackedRows.stage(row));
            } while (row.next());
        }
        return found;
    }

    /** Whether the row and its stages alone tell how the legal time ended. */
    boolean isOver() {
        boolean ended = dossier.milestones().endedAt() != null;
        // What a unit stopped has no end of its clock: its events tell how it stands.
        return ended && dossier.status() != DossierStatus.STOPPED && !apologised;
    }
}
