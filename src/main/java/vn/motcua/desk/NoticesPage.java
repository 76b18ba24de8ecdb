package vn.motcua.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.notification.Inboxes;
import vn.motcua.security.CurrentActor;
import vn.motcua.web.NoticeBoard;

/** An officer's notices, his own and those of the posts that he holds; each leads to its dossier. */
@Controller
@RequestMapping("/desk/notices")
class NoticesPage {

    private final NoticeBoard board;
    private final Inboxes inboxes;
    private final CurrentActor current;

    NoticesPage(NoticeBoard board, Inboxes inboxes, CurrentActor current) {
        this.board = board;
        this.inboxes = inboxes;
        this.current = current;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) Long before,
            Model model) {
        board.show(model, current.get(), all, before, "/desk/notices");
        return "desk/notices";
    }

    /** Leads to the dossier, which opens only to those who may see it. */
    @PostMapping("/{code}")
    View open(@PathVariable String code) {
        inboxes.readOf(current.get(), code);
        return SeeOther.to("/desk/dossiers/" + code);
    }

    @PostMapping("/read-all")
    View readAll(@RequestParam long newest) {
        inboxes.readAll(current.get(), newest);
        return SeeOther.to("/desk/notices");
    }
}
