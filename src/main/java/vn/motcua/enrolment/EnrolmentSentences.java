package vn.motcua.enrolment;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.refusal.FieldProblem;

/** What is wrong with a field, in both languages of the message bundles. */
@Component
class EnrolmentSentences {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    EnrolmentSentences(MessageSource messages) {
        this.messages = messages;
    }

    FieldProblem problem(String field, String code, Object... arguments) {
        return new FieldProblem(field, code,
                messages.getMessage(code, arguments, VIETNAMESE), messages.getMessage(code, arguments, Locale.ENGLISH));
    }
}
