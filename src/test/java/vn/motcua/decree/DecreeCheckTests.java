package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import vn.motcua.calendar.DayChange;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;

/** Every mistake in a typed decree is named at its field. */
class DecreeCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SpecialDay NEW_YEAR =
            new SpecialDay(LocalDate.of(2027, 1, 1), "Tết Dương lịch", SpecialDay.Kind.HOLIDAY);

    @Test
    void aSwapOfTwoDaysIsReadAndBlankRowsAreNot() {
        List<DayChange> days = check().read(new DecreeInput("1/QĐ-UBND", "Hoán đổi", List.of(
                row("18/12/2026", "Nghỉ hoán đổi", "make-up-day-off"),
                row("", "", "holiday"),
                row("2026-12-19", "Làm bù", "swapped-working-day"))));

        assertThat(days).containsExactly(
                new DayChange(LocalDate.of(2026, 12, 18), "Nghỉ hoán đổi", SpecialDay.Kind.MAKE_UP_DAY_OFF),
                new DayChange(LocalDate.of(2026, 12, 19), "Làm bù", SpecialDay.Kind.SWAPPED_WORKING_DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "31/2/2026,   Nghỉ, holiday,             date-0, calendar.date-unreadable",
        "hôm nay,     Nghỉ, holiday,             date-0, calendar.date-unreadable",
        "22/11/2025,  Nghỉ, holiday,             date-0, calendar.date-past",
        "24/11/2031,  Nghỉ, holiday,             date-0, calendar.date-far",
        "18/12/2026,  '',   holiday,             name-0, calendar.name-missing",
        "18/12/2026,  Nghỉ, feast,               kind-0, calendar.kind-unknown",
        "18/12/2026,  Nghỉ, swapped-working-day, kind-0, calendar.swap-on-weekday",
        "1/1/2027,    Tết,  holiday,             kind-0, calendar.no-change",
        "18/12/2026,  Nghỉ, plain,               kind-0, calendar.no-change",
    })
    void aMistakeInARowIsNamedAtItsField(String date, String name, String kind, String field, String code) {
        assertThat(problems("1/QĐ", "Nghỉ", row(date, name, kind))).containsExactly(field + " " + code);
    }

    @Test
    void theOldestAndTheFurthestDayAreTaken() {
        assertThat(check().read(new DecreeInput("1/QĐ", "Nghỉ", List.of(
                row("23/11/2025", "Nghỉ", "make-up-day-off"), row("23/11/2031", "Nghỉ", "holiday"))))).hasSize(2);
    }

    @Test
    void aHolidayMayBecomeAnOrdinaryDayAgain() {
        assertThat(check().read(new DecreeInput("1/QĐ", "Bỏ", List.of(row("1/1/2027", "Tết", "plain")))))
                .containsExactly(new DayChange(NEW_YEAR.date(), "Tết", null));
    }

    @Test
    void aDateMayNotStandInTwoRows() {
        assertThat(problems("1/QĐ", "Nghỉ",
                row("18/12/2026", "Nghỉ", "holiday"), row("2026-12-18", "Nghỉ", "make-up-day-off")))
                .containsExactly("date-1 calendar.date-twice");
    }

    @Test
    void aDecreeHasANumberATitleAndADay() {
        assertThat(problems(" ", "", row("", "", "holiday"))).containsExactly(
                "decree calendar.decree-missing", "title calendar.title-missing", "date-0 calendar.no-days");
        assertThat(problems("x".repeat(61), "y".repeat(301), row("18/12/2026", "z".repeat(201), "holiday")))
                .containsExactly("decree calendar.too-long", "title calendar.too-long", "name-0 calendar.too-long");
    }

    private static List<String> problems(String decree, String title, DecreeInput.Day... days) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> check().read(new DecreeInput(decree, title, Arrays.asList(days))));
        assertThat(refusal.code()).isEqualTo("calendar.invalid");
        return refusal.fields().stream().map(DecreeCheckTests::told).toList();
    }

    private static String told(FieldProblem problem) {
        return problem.field() + " " + problem.code();
    }

    private static DecreeInput.Day row(String date, String name, String kind) {
        return new DecreeInput.Day(date, name, kind);
    }

    private static DecreeCheck check() {
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        return new DecreeCheck(new Sentences(words), TODAY, List.of(NEW_YEAR));
    }
}
