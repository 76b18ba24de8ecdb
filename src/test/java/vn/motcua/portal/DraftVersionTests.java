package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.refusal.Refusal;

class DraftVersionTests {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", "3", " \"3\" "})
    void aVersionIsReadHoweverItIsWritten(String ifMatch) {
        assertThat(DraftVersion.of(ifMatch)).isEqualTo(3);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void whoeverNamesNoVersionTakesAny(String ifMatch) {
        assertThat(DraftVersion.of(ifMatch)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"1\", \"2\"", "-1", "99999999999"})
    void aTagThatWasNeverOursIsOutOfDate(String ifMatch) {
        assertThatThrownBy(() -> DraftVersion.of(ifMatch))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void theTagIsQuotedAsTheProtocolWantsIt() {
        assertThat(DraftVersion.tag(12)).isEqualTo("\"12\"");
    }
}
