package vn.motcua.security;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An account with the facts that are known of its owner.
 *
 * @param account the name with which the owner signs in
 * @param kind what kind of account it is
 * @param name the person's or company's name
 * @param personalId the number of the person's identity card
 * @param phone the telephone number
 * @param email the mail address
 * @param address the place of residence or the seat
 * @param birthDate the date of birth
 */
public record Account(
        String account,
        Kind kind,
        String name,
        String personalId,
        String phone,
        String email,
        String address,
        LocalDate birthDate) {

    /** The fact with which a field marked {@code prefill} begins; empty where it is unknown. */
    public Optional<String> prefill(String fact) {
        return Optional.ofNullable(
                switch (fact) {
                    case "name" -> name;
                    case "personalId" -> personalId;
                    case "phone" -> phone;
                    case "email" -> email;
                    case "address" -> address;
                    default -> null;
                });
    }

    /** The account's name alone: the owner's facts stay out of logs. */
    @Override
    public String toString() {
        return kind.code() + " " + account;
    }
}
