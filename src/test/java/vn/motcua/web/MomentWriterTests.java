package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentWriterTests {

    private static final ObjectMapper THE_LIBRARYS = mapper().build();
    private static final ObjectMapper OURS =
            mapper().addModule(new SimpleModule().addSerializer(new MomentWriter())).build();

    @ParameterizedTest
    @CsvSource({
        "2026-01-02T09:00:00+07:00, 2026-01-02T09:00:00+07:00",
        "2026-01-02T09:05:07.120+07:00, 2026-01-02T09:05:07.12+07:00",
        "2026-01-02T09:05:07.000001+07:00, 2026-01-02T09:05:07.000001+07:00",
        "0999-12-31T23:59:59.123456789-03:30, 0999-12-31T23:59:59.123456789-03:30",
        "2026-01-02T09:00:00Z, 2026-01-02T09:00:00Z"
    })
    void aMomentIsToldWithItsSecondsAndNoIdleZeros(OffsetDateTime moment, String told) throws JsonProcessingException {
        assertThat(OURS.writeValueAsString(moment)).isEqualTo('"' + told + '"');
    }

    @Property(tries = 2_000)
    void itWritesWhatTheLibraryWrites(@ForAll("moments") OffsetDateTime moment) throws JsonProcessingException {
        assertThat(OURS.writeValueAsString(moment)).isEqualTo(THE_LIBRARYS.writeValueAsString(moment));
    }

    @Test
    void soDoesItAtTheEndsOfTime() throws JsonProcessingException {
        for (OffsetDateTime end : new OffsetDateTime[] {OffsetDateTime.MIN, OffsetDateTime.MAX}) {
            assertThat(OURS.writeValueAsString(end)).isEqualTo(THE_LIBRARYS.writeValueAsString(end));
        }
    }

    /** From before our era until after the year 9999, mostly in whole seconds or thousandths, in any offset. */
    @Provide
    Arbitrary<OffsetDateTime> moments() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(-65_000_000_000L, 260_000_000_000L);
        Arbitrary<Integer> nanos = Arbitraries.oneOf(
                Arbitraries.of(0, 120_000_000),
                Arbitraries.integers().between(0, 999).map(thousandths -> thousandths * 1_000_000),
                Arbitraries.integers().between(0, 999_999_999));
        Arbitrary<ZoneOffset> offsets = Arbitraries.oneOf(
                Arbitraries.of(ZoneOffset.ofHours(7), ZoneOffset.UTC),
                Arbitraries.integers().between(-64_800, 64_800).map(ZoneOffset::ofTotalSeconds));
        return Combinators.combine(seconds, nanos, offsets)
                .as((second, nano, offset) -> Instant.ofEpochSecond(second, nano).atOffset(offset));
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder().addModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }
}
