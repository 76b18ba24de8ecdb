package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialDayTests {

    private static final SpecialDay NATIONAL_DAY =
            new SpecialDay(LocalDate.of(2026, 9, 2), "Quốc khánh", SpecialDay.Kind.HOLIDAY);

    @Test
    void readsDateNameAndKind() {
        assertThat(SpecialDay.parseCsv("""
                date,name,kind
                2026-09-02,Quốc khánh,holiday
                2026-08-31,"Nghỉ hoán đổi, làm bù ngày 22/08/2026",make-up-day-off
                2026-08-22,Làm bù cho ngày nghỉ hoán đổi 31/08/2026,swapped-working-day
                """)).containsExactly(
                NATIONAL_DAY,
                new SpecialDay(
                        LocalDate.of(2026, 8, 31),
                        "Nghỉ hoán đổi, làm bù ngày 22/08/2026",
                        SpecialDay.Kind.MAKE_UP_DAY_OFF),
                new SpecialDay(
                        LocalDate.of(2026, 8, 22),
                        "Làm bù cho ngày nghỉ hoán đổi 31/08/2026",
                        SpecialDay.Kind.SWAPPED_WORKING_DAY));
    }

    @Test
    void readsWhatASpreadsheetWrites() {
        String csv = "\uFEFFdate,name,kind\r\n\r\n# ghi chú, tùy ý\r\n \"2026-09-02\" , \"Quốc khánh\" ,\"holiday\"\r\n";

        assertThat(SpecialDay.parseCsv(csv)).containsExactly(NATIONAL_DAY);
    }

    @Test
    void readsQuotationMarksWithinAName() {
        assertThat(SpecialDay.parseCsv("2026-09-02,\"Ngày \"\"lớn\"\"\",holiday"))
                .extracting(SpecialDay::name)
                .containsExactly("Ngày \"lớn\"");
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(SpecialDay.parseCsv("")).isEmpty();
        assertThat(SpecialDay.parseCsv("date,name,kind")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-02-30,Quốc khánh,holiday           | line 3: "2026-02-30" is no date like 2026-09-02
            02/09/2026,Quốc khánh,holiday           | line 3: "02/09/2026" is no date like 2026-09-02
            2026-09-02,Quốc khánh,festival          | line 3: "festival" is no kind of special day
            2026-09-02,,holiday                     | line 3: the day has no name
            2026-09-02,Quốc khánh                   | line 3: expected date,name,kind but found 2 fields
            2026-08-31,Nghỉ, làm bù,make-up-day-off | line 3: expected date,name,kind but found 4 fields
            2026-09-02,"Quốc khánh,holiday          | line 3: a quotation mark is out of place
            2026-09-02,Quốc "khánh",holiday         | line 3: a quotation mark is out of place
            2026-01-01,Quốc khánh,holiday           | line 3: 2026-01-01 stands in line 2 already
            """)
    void namesTheLineThatIsWrong(String line, String message) {
        String csv = "date,name,kind\n2026-01-01,Tết Dương lịch,holiday\n" + line + "\n";

        assertThatExceptionOfType(UnreadableCalendar.class)
                .isThrownBy(() -> SpecialDay.parseCsv(csv))
                .withMessage(message)
                .satisfies(unreadable -> assertThat(unreadable.line()).isEqualTo(3));
    }
}
