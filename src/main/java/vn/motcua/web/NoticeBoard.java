package vn.motcua.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.notification.Inbox;
import vn.motcua.notification.Inboxes;
import vn.motcua.notification.NoticeWords;
import vn.motcua.notification.StoredNotice;
import vn.motcua.security.Actor;

/** Lays an inbox open on a page: the same for citizens and officers, each behind his own door. */
@Component
public class NoticeBoard {

    private static final int PAGE = 25;

    private final Inboxes inboxes;
    private final NoticeWords words;

    NoticeBoard(Inboxes inboxes, NoticeWords words) {
        this.inboxes = inboxes;
        this.words = words;
    }

    /**
     * Puts a page of notices into the model of a page.
     *
     * @param all whether those are shown too that were read
     * @param before where to go on, null for the first page
     * @param door the address of the inbox at this door
     */
    public void show(Model model, Actor reader, boolean all, Long before, String door) {
        Inbox inbox = inboxes.page(reader, !all, before, PAGE);
        model.addAttribute("notices", inbox.notices().stream().map(this::line).toList());
        model.addAttribute("all", all);
        model.addAttribute("door", door);
        model.addAttribute("newest", inbox.notices().isEmpty() ? null : inbox.notices().get(0).id());
        model.addAttribute("waiting", inboxes.unread(reader));
        model.addAttribute("first", before == null ? null : address(door, all, null));
        model.addAttribute("next", inbox.next() == null ? null : address(door, all, inbox.next()));
    }

    private NoticeLine line(StoredNotice stored) {
        Locale language = Language.current();
        return new NoticeLine(
                stored.notice().about().code(),
                words.title(stored.notice(), language),
                words.text(stored.notice(), language),
                stored.writtenAt(),
                stored.isUnread());
    }

    private static String address(String door, boolean all, Long before) {
        return door + (all ? "?all=true" : "?all=false") + (before == null ? "" : "&before=" + before);
    }
}
