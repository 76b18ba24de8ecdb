package vn.motcua.form;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.form.FormRefused.Problem;

/** Gathers what is wrong with a form, so that the designer hears all of it at once. */
final class Complaints {

    private final String file;

    private final List<Problem> problems = new ArrayList<>();

    Complaints(String file) {
        this.file = file;
    }

    void add(String place, String what, Object... arguments) {
        String code = "form.refused." + what;
        Words sentence = Sentences.both(code, arguments);
        problems.add(new Problem(place, code, sentence.vi(), sentence.en()));
    }

    void addIf(boolean wrong, Component component, String what, Object... arguments) {
        if (wrong) {
            add(component.place(), what, arguments);
        }
    }

    int count() {
        return problems.size();
    }

    void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new FormRefused(file, problems);
        }
    }
}
