package vn.motcua.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.motcua.form.SchoolChoices;

/** Every page that draws a form may offer schools. */
@ControllerAdvice(annotations = Controller.class)
class SchoolsOnPages {

    private final SchoolChoices schools;

    SchoolsOnPages(SchoolChoices schools) {
        this.schools = schools;
    }

    @ModelAttribute("schoolChoices")
    SchoolChoices schoolChoices() {
        return schools;
    }
}
