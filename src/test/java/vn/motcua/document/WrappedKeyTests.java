package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.PrivateKey;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WrappedKeyTests {

    private final PrivateKey key = new DemoCertificates(Store.CLOCK).root().key();

    @Test
    void whatOneNodeWrapsAnotherOpensWithTheSamePassphraseAlone() {
        byte[] wrapped = new WrappedKey("demo").close(key);

        assertThat(new WrappedKey("demo").open(wrapped)).isEqualTo(key);
        assertThatIllegalStateException().isThrownBy(() -> new WrappedKey("Demo").open(wrapped));
    }

    @Test
    void whatIsWrappedTwiceByOneNodeNeverLooksTheSame() {
        WrappedKey node = new WrappedKey("demo");
        Set<String> wrapped = new HashSet<>();
        for (int time = 0; time < 50; time++) {
            wrapped.add(HexFormat.of().formatHex(node.close(key)).substring(32));
        }

        assertThat(wrapped).hasSize(50);
        assertThat(wrapped.stream().map(HexFormat.of()::parseHex).map(bytes -> bytes.length).distinct()).hasSize(1);
    }

    @Test
    void aWrappedKeyThatWasTouchedDoesNotOpen() {
        WrappedKey node = new WrappedKey("demo");
        byte[] wrapped = node.close(key);
        wrapped[wrapped.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> node.open(wrapped));
    }
}
