package vn.motcua.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * Something to be told; it carries no personal data.
 *
 * @param to who is told
 * @param kind what is told
 * @param about the dossier
 * @param at the moment of which it tells, for instance the due date; null where there is none
 * @param what the step or thing of which it tells, null where the kind says enough
 */
public record Notice(Addressee to, NoticeKind kind, About about, Instant at, String what) {

    /** The dossier of which a notice tells: its id, its public code, the key of its service. */
    public record About(UUID dossier, String code, String service) {}
}
