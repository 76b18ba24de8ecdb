package vn.motcua.form;

import java.util.Objects;
import java.util.stream.Stream;

/** Sees to it that labels are there and are words: form-js would compute them, the server shows them as they are. */
final class LabelCheck {

    private final Complaints complaints;

    LabelCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    void require(Component component) {
        complaints.addIf(component.label().vi() == null, component, "label");
        check(component, component.label());
    }

    void check(Component component, Words words) {
        Stream.of(words.vi(), words.en())
                .filter(Objects::nonNull)
                .filter(text -> text.startsWith("=") || text.contains("{{"))
                .forEach(text -> complaints.add(component.place(), "expression", text));
    }
}
