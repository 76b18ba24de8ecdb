package vn.motcua.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences of the message bundles, in the language of the request or in a given one. */
@Component
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence in the language of the request. */
    public String here(String key, Object... arguments) {
        return in(Language.current(), key, arguments);
    }

    /** The sentence in that language; a missing key is a mistake of ours. */
    public String in(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** The sentence for a refusal's code, in that language; a code without one is told in general words. */
    public String ofRefusal(Locale language, String code, Object... arguments) {
        String sentence = messages.getMessage(code, arguments, null, language);
        return sentence == null ? in(language, "refused") : sentence;
    }
}
