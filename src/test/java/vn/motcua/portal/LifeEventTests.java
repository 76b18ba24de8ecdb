package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import vn.motcua.service.Diagram;
import vn.motcua.service.ServiceFiles;

class LifeEventTests {

    @Test
    void everyMomentThatASheetNamesHasWordsInBothLanguages() {
        List<String> known = Arrays.stream(LifeEvent.values()).map(LifeEvent::words).toList();

        assertThat(new ServiceFiles(".").services()).allSatisfy(file -> assertThat(known)
                .as(file.key())
                .containsAll(named(Diagram.read(file.diagramPath(), file.diagram()))));
    }

    @Test
    void theWordsOfTheSheetsAreTheVietnameseOnesOfThePages() {
        ResourceBundle words = ResourceBundle.getBundle("messages/portal", Locale.ROOT);

        assertThat(LifeEvent.values()).allSatisfy(event ->
                assertThat(words.getString(event.key())).isEqualTo(event.words()));
    }

    private static List<String> named(Diagram service) {
        return service.property("lifeEvents").stream()
                .flatMap(words -> Arrays.stream(words.split(";")))
                .map(String::strip)
                .toList();
    }
}
