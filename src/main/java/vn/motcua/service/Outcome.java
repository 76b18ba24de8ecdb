package vn.motcua.service;

import java.util.Optional;
import vn.motcua.calendar.TimeLimit;

/**
 * One decision that a user task allows: a button on the officer's page.
 *
 * @param id the word that the flow's condition asks for
 * @param name the words on the button
 * @param nameEn the words on the button in English
 * @param reasonRequired whether the officer must say why
 * @param style {@code positive}, {@code neutral} or {@code negative}
 * @param limit the limit that replaces the dossier's when this decision is taken
 * @param basis the law on which that limit rests; empty without a limit
 */
public record Outcome(String id, String name, String nameEn, boolean reasonRequired, String style,
        Optional<TimeLimit> limit, String basis) {

    /** The one decision of a task after which nothing is decided. */
    public static final Outcome COMPLETE =
            new Outcome("complete", "Hoàn thành", "Complete", false, "positive", Optional.empty(), "");
}
