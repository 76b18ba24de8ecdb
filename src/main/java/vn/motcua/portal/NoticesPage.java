package vn.motcua.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.notification.Inboxes;
import vn.motcua.notification.MailLanguages;
import vn.motcua.notification.MailPost;
import vn.motcua.security.CurrentActor;
import vn.motcua.web.NoticeBoard;

/** An applicant's notices; each leads to its dossier, and is read from then on. */
@Controller
@RequestMapping("/notices")
class NoticesPage {

    private final NoticeBoard board;
    private final Inboxes inboxes;
    private final MailLanguages languages;
    private final MailPost mail;
    private final CurrentActor current;

    NoticesPage(
            NoticeBoard board, Inboxes inboxes, MailLanguages languages, MailPost mail, CurrentActor current) {
        this.board = board;
        this.inboxes = inboxes;
        this.languages = languages;
        this.mail = mail;
        this.current = current;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) Long before,
            Model model) {
        board.show(model, current.get(), all, before, "/notices");
        model.addAttribute("mails", mail.isOn());
        model.addAttribute("mailLanguage", languages.of(current.get().account()).getLanguage());
        return "portal/notices";
    }

    /** Leads to the dossier, which opens only to those who may see it. */
    @PostMapping("/{code}")
    View open(@PathVariable String code) {
        inboxes.readOf(current.get(), code);
        return SeeOther.to("/dossiers/" + code);
    }

    @PostMapping("/read-all")
    View readAll(@RequestParam long newest) {
        inboxes.readAll(current.get(), newest);
        return SeeOther.to("/notices");
    }

    @PostMapping("/language")
    View language(@RequestParam String language, RedirectAttributes flash) {
        languages.choose(current.get().account(), language);
        flash.addFlashAttribute("saved", true);
        return SeeOther.to("/notices");
    }
}
