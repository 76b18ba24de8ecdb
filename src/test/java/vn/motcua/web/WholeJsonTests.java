package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.http.MockHttpOutputMessage;

class WholeJsonTests {

    private final WholeJson json = new WholeJson(new ObjectMapper());
    private final MockHttpOutputMessage answer = new MockHttpOutputMessage();

    @Test
    void anAnswerSaysHowLongItIs() throws IOException {
        json.write(List.of("Đã tiếp nhận"), MediaType.APPLICATION_JSON, answer);

        assertThat(answer.getBodyAsString(StandardCharsets.UTF_8)).isEqualTo("[\"Đã tiếp nhận\"]");
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(answer.getBodyAsBytes().length);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
    }

    @Test
    void ofAnAnswerThatBreaksInTheMiddleNothingIsSent() {
        assertThatThrownBy(() -> json.write(List.of("x".repeat(100_000), new Broken()), MediaType.APPLICATION_JSON, answer))
                .isInstanceOf(HttpMessageNotWritableException.class);

        assertThat(answer.getBodyAsBytes()).isEmpty();
    }

    /** A value that cannot be told. */
    public static final class Broken {

        public String getName() {
            throw new IllegalStateException("no name");
        }
    }
}
