package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Outage;
import vn.motcua.organisation.Outages;

/** Every page tells of an outage from two days before it until it is over. */
@WebSlice
class OutageNoticeTests {

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private Outages outages;

    @Autowired
    private Words words;

    @Autowired
    private SpokenTime spoken;

    @Autowired
    private CityClock clock;

    @Test
    void theStripStandsOnAPage() {
        given(outages.standingAfter(any())).willReturn(List.of(outage(Duration.ofHours(20), Duration.ofHours(22))));

        assertThat(mvc.get().uri("/help/contact")).hasStatusOk().bodyText()
                .contains("outage-strip", "Hệ thống ngừng hoạt động thứ Ba 24/11/2026, 10:00", "Nâng cấp");
    }

    @Test
    void itIsToldTwoDaysBeforeDuringAndNoLonger() {
        assertThat(text(Duration.ofHours(49), Duration.ofHours(50))).isNull();
        assertThat(text(Duration.ofHours(47), Duration.ofHours(50))).contains("thứ Tư 25/11/2026, 13:00");
        assertThat(text(Duration.ofHours(-1), Duration.ofHours(1))).contains("đến thứ Hai 23/11/2026, 15:00");
        assertThat(text(Duration.ofHours(-2), Duration.ZERO)).isNull();
    }

    private String text(Duration from, Duration to) {
        given(outages.standingAfter(any())).willReturn(List.of(outage(from, to)));
        return new OutageNotice(outages, clock, spoken, words).getText();
    }

    private static Outage outage(Duration from, Duration to) {
        Instant now = StillCity.NOW;
        return new Outage(UUID.randomUUID(), Outage.Kind.ANNOUNCED, now.plus(from), now.plus(to), "Nâng cấp", "manager",
                now, null, 1);
    }
}
