package vn.motcua.city;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Leads from a form that was sent to the page that is seen next, so that a reload sends nothing twice. */
final class SeeOther {

    private SeeOther() {}

    /** The page at that address of this application; 303, as the answer to a POST should be. */
    static View to(String address) {
        RedirectView view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
