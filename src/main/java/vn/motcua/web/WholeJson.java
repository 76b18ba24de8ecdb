package vn.motcua.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * Sends an answer in JSON once it is whole, and says how long it is.
 *
 * <p>It then goes out at one stroke, where pieces of unknown number need a second one that says that there are no more; and what
 * breaks in the middle is answered as an accident and not with half of an answer.
 */
@Component
class WholeJson extends MappingJackson2HttpMessageConverter {

    private static final int MOST_ANSWERS = 4096;

    WholeJson(ObjectMapper json) {
        super(json);
    }

    @Override
    protected void writeInternal(Object told, Type type, HttpOutputMessage answer) throws IOException {
        FastByteArrayOutputStream whole = new FastByteArrayOutputStream(MOST_ANSWERS);
        super.writeInternal(told, type, new Gathered(answer.getHeaders(), whole));
        answer.getHeaders().setContentLength(whole.size());
        whole.writeTo(answer.getBody());
    }

    /** The answer as long as it is not sent. */
    private record Gathered(HttpHeaders headers, OutputStream content) implements HttpOutputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public OutputStream getBody() {
            return content;
        }
    }
}
