package vn.motcua.notification;

/**
 * Notices that the database writes by itself from rows that it has: what {@link Notice} says in values is said here in
 * expressions of SQL over these rows.
 *
 * @param to who is told
 * @param kind the code of what is told
 * @param about the dossier
 * @param at the moment of which it tells
 * @param what the step or thing of which it tells
 */
public record NoticeRows(To to, String kind, About about, String at, String what) {

    /** To whom, as in {@link Addressee}: an account, or else a post. */
    public record To(String account, String unit, String role, String division) {}

    /** The dossier's id, its public code, the key of its service. */
    public record About(String dossier, String code, String service) {}
}
