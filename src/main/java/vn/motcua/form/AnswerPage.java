package vn.motcua.form;

import java.util.List;
import java.util.Locale;

/**
 * The answers of one page, in words.
 *
 * @param id the id of the page
 * @param title its heading
 * @param titleEn its heading in English, null where nobody wrote it yet
 * @param answers the answers to what is shown on it, in order
 */
public record AnswerPage(String id, String title, String titleEn, List<Answer> answers) {

    /** The heading in that language. */
    public String titleIn(Locale locale) {
        return new Words(title, titleEn).in(locale);
    }
}
