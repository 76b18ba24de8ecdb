package vn.motcua.notification;

/**
 * To whom a notice goes: one person, or whoever holds a post.
 *
 * @param account the account of the person; null for a post
 * @param unit the code of the unit of the post; null for a person
 * @param role the role of the post; null for a person
 * @param division the part of the unit; null for the whole unit and for a person
 */
public record Addressee(String account, String unit, String role, String division) {

    /** One person. */
    public static Addressee person(String account) {
        return new Addressee(account, null, null, null);
    }

    /** Whoever holds that post. */
    public static Addressee post(String unit, String role, String division) {
        return new Addressee(null, unit, role, division);
    }
}
