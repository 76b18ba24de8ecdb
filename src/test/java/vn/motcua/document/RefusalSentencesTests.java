package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.motcua.refusal.Refusal;

class RefusalSentencesTests {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void eachReasonHasASentenceOfItsOwn(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages.refusals",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        List<String> sentences = Stream.of(
                        DocumentRefusal.empty(),
                        DocumentRefusal.tooLarge(DataSize.ofMegabytes(20)),
                        DocumentRefusal.wrongType(),
                        DocumentRefusal.unreadable(),
                        DocumentRefusal.password(),
                        DocumentRefusal.activeContent(),
                        DocumentRefusal.virus(),
                        DocumentRefusal.noSigningKey("00001"))
                .map(Refusal::code)
                .map(bundle::getString)
                .toList();

        assertThat(sentences).doesNotHaveDuplicates().allSatisfy(sentence -> assertThat(sentence).isNotBlank());
    }
}
