package vn.motcua.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.organisation.CityClock;

/** Shows whoever draws or mends a page all the pieces there are. */
@Controller
class PiecesPage {

    private final CityClock clock;

    PiecesPage(CityClock clock) {
        this.clock = clock;
    }

    /** Every piece in every state, as citizens see it or, wide, as officers do. */
    @GetMapping("/workbench/pieces")
    String pieces(@RequestParam(defaultValue = "false") boolean wide, Model model) {
        model.addAttribute("wide", wide);
        model.addAttribute("sample", new PiecesSample(clock.instant()));
        return "workbench/pieces";
    }
}
