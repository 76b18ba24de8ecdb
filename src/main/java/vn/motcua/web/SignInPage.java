package vn.motcua.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people sign in; the form itself is answered by the security module. */
@Controller
class SignInPage {

    /** The form, with what became of the last try or of the session. */
    @GetMapping("/sign-in")
    String signIn(@RequestParam MultiValueMap<String, String> query, Model model) {
        model.addAttribute("wrong", query.containsKey("error"));
        model.addAttribute("slow", query.containsKey("slow"));
        model.addAttribute("signedOut", query.containsKey("signed-out"));
        model.addAttribute("ended", query.containsKey("session"));
        return "portal/sign-in";
    }
}
