package vn.motcua.city;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.notification.MailPost;
import vn.motcua.notification.Undelivered;
import vn.motcua.statistics.DueBoard;

/** What the city office watches: dossiers by their time limits, and letters that did not arrive. */
@Component
class WatchBoard {

    private static final int SHOWN = 25;
    private static final int LETTERS = 20;

    private final DueBoard board;
    private final CityLines lines;
    private final Undelivered undelivered;
    private final MailPost mail;

    WatchBoard(DueBoard board, CityLines lines, Undelivered undelivered, MailPost mail) {
        this.board = board;
        this.lines = lines;
        this.undelivered = undelivered;
        this.mail = mail;
    }

    /** Puts the heaps, the rows of the one that is open, and the letters into the model. */
    void show(String wanted, Model model) {
        DueBoard.Heap open = heap(wanted);
        model.addAttribute("watchTabs", Arrays.stream(DueBoard.Heap.values())
                .map(heap -> new Tab(word(heap), board.count(heap), heap == open))
                .toList());
        model.addAttribute("watchOpen", word(open));
        model.addAttribute("watched", lines.ofWatched(board.first(open, SHOWN)));
        model.addAttribute("mailOn", mail.isOn());
        model.addAttribute("letters", undelivered.letters(LETTERS));
    }

    private static DueBoard.Heap heap(String wanted) {
        return Arrays.stream(DueBoard.Heap.values())
                .filter(heap -> word(heap).equals(wanted))
                .findFirst()
                .orElse(DueBoard.Heap.LATE);
    }

    private static String word(DueBoard.Heap heap) {
        return heap.name().toLowerCase(Locale.ROOT);
    }

    /** One heap over the list: its word, how many lie there, and whether it is open. */
    record Tab(String heap, long count, boolean current) {

        /** Whether it asks for a look. */
        public boolean alarming() {
            return count > 0 && heap.equals("late");
        }
    }
}
