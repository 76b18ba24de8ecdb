package vn.motcua.slip;

import java.time.Instant;
import java.util.List;

/**
 * One line of a unit's register, with all that form 06 (since 2025: 07) asks for.
 *
 * @param number the running number in the book of the year
 * @param code the dossier's code
 * @param procedure the name of the service
 * @param sets the number of sets
 * @param applicant who filed, and how he is reached
 * @param agency the name of the agency that handles it
 * @param times when what happened
 * @param byResult how the result is received
 * @param status the dossier's status in the word of the API
 * @param late whether the legal time was ever exceeded
 * @param notes why dates moved, in order
 */
public record RegisterRow(
        int number,
        String code,
        String procedure,
        int sets,
        Person applicant,
        String agency,
        Times times,
        String byResult,
        String status,
        boolean late,
        List<String> notes) {

    /** Who filed; address and phone are empty where nobody told them. */
    public record Person(String name, String address, String phone) {

        /** Address and phone in one line. */
        public String reached() {
            return address.isEmpty() || phone.isEmpty() ? address + phone : address + "; " + phone;
        }
    }

    /**
     * The dates of the book; those that have not come are null.
     *
     * @param received when the desk took it in
     * @param appointed the newest date that was promised
     * @param passed when it went to the agency that handles it
     * @param result when the result came back to the desk
     * @param handedOver when the applicant had it
     */
    public record Times(Instant received, Instant appointed, Instant passed, Instant result, Instant handedOver) {}

    /** The notes in one line. */
    public String note() {
        return String.join("; ", notes);
    }
}
