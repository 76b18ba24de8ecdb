package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.refusal.Refusal;

class FormInputTests {

    private final FormSchema schema = FormFixture.birthRegistration();

    private final FormInput input = new FormInput(FormFixture.UNITS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "3/12/2026 | 2026-12-03", "03-12-2026 | 2026-12-03", "3.12.2026 | 2026-12-03", "2026-12-03 | 2026-12-03",
        "3 12 2026 | 2026-12-03", "03122026 | 2026-12-03", "' 3 / 12 / 2026 ' | 2026-12-03",
        "ngày 3 tháng 12 năm 2026 | 2026-12-03", "32/11/2026 | 32/11/2026", "29/2/2025 | 29/2/2025",
        "3/12/26 | 3/12/26", "3/12/0026 | 3/12/0026", "hôm qua | hôm qua"})
    void readsDaysAsPeopleWriteThem(String typed, String stored) {
        assertThat(typed("childBirthDate", typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "62,5 | 62.5", "62.5 | 62.5", "1.200,5 | 1200.5", "1,200.5 | 1200.5", "1 200,5 | 1200.5", "1.200 | 1200",
        "0,125 | 0.125", "0.125 | 0.125", "1.234.567 | 1234567", "62,5 m² | 62.5", "-3 | -3"})
    void readsNumbersAsPeopleWriteThem(String typed, BigDecimal stored) {
        assertThat(PlainNumber.exact((Number) typed("housing", typed))).isEqualByComparingTo(stored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"75.000 | 75000", "75,000 | 75000", "75000 đồng | 75000", "75.000đ | 75000"})
    void readsMoneyAsPeopleWriteIt(String typed, long stored) {
        assertThat(typed("income", typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({"năm triệu", "1e9", "1.2.3", "'1,2,3'", "12..5", "1234567890123456789012345678901234567890"})
    void keepsWhatIsNoNumberAsItWasTyped(String typed) {
        assertThat(typed("income", typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0912 345 678 | 0912345678", "0912.345.678 | 0912345678",
        "+84 912 345 678 | 0912345678", "+84 (0)912-345-678 | 0912345678", "0084912345678 | 0912345678",
        "gọi sau 5 giờ | gọi sau 5 giờ"})
    void readsTelephoneNumbersAsPeopleWriteThem(String typed, String stored) {
        assertThat(typed("requesterPhone", typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"00004 | 00004", "Phường Trúc Bạch, Quận Ba Đình | 00004",
        "phuong truc bach | 00004", "Trúc Bạch - Ba Đình | 00004", "P. Trúc Bạch, Q. Ba Đình | 00004",
        "Phường Trúc Yên | 00004", "Quang Trung, Hà Đông | 09541", "Phường Quang Trung | Phường Quang Trung",
        "Xã Trúc Bạch | Xã Trúc Bạch", "Sài Gòn | Sài Gòn"})
    void findsTheUnitThatIsMeantOrKeepsTheWords(String typed, String stored) {
        assertThat(typed("hometown", typed)).isEqualTo(stored);
    }

    @Test
    void aSuggestionThatWasPickedIsWhatIsMeant() {
        Answers answers = input.fromPage(schema.pages().get(1), Map.of("hometown", List.of("Quang Trung", "00190")));

        assertThat(answers.get("hometown")).isEqualTo("00190");
    }

    @Test
    void textIsTidiedAndComposed() {
        String decomposed = Normalizer.normalize("Nguyễn  Văn\u00A0Ế", Normalizer.Form.NFD);

        assertThat(typed("childName", "  " + decomposed + "\u202E\u0000\u200B ")).isEqualTo("Nguyễn Văn Ế");
        assertThat(typed("remarks", " a\r\n\r\n b\u0007 ")).isEqualTo("a\n\n b");
    }

    @Test
    void anEmptyInputWipesTheAnswerAndAnAbsentOneLeavesIt() {
        Page child = schema.pages().get(1);
        Answers before = Answers.of(Map.of("childName", "An", "childSex", "male"));

        Answers after = before.merge(input.fromPage(child, Map.of("childName", List.of(" "))));

        assertThat(after.toMap()).isEqualTo(Map.of("childSex", "male"));
    }

    @Test
    void boxesThatAreNotTickedAreNotSentByTheBrowser() {
        Answers answers = input.fromPage(schema.pages().get(2), Map.of("services", List.of("residence", "insurance")));

        assertThat(answers.get("parentsMarried")).isEqualTo(false);
        assertThat(answers.get("services")).isEqualTo(List.of("residence", "insurance"));
        assertThat(input.fromPage(schema.pages().get(2), Map.of()).get("services")).isEqualTo(List.of());
    }

    @Test
    void onlyKeysOfTheFormGetIn() {
        Map<String, List<String>> posted = Map.of("childName", List.of("An"), "status", List.of("accepted"),
                "fee", List.of("0"), "_version", List.of("9"), "requesterName", List.of("of another page"));
        Map<String, Object> sent = Map.of("childName", "An", "status", "accepted", "assignee", "me",
                "outcome", "approve");

        assertThat(input.fromPage(schema.pages().get(1), posted).keys()).containsExactly("childName");
        assertThat(input.fromJson(schema, sent).keys()).containsExactly("childName");
    }

    @Test
    void jsonComesInCanonicalForm() {
        Map<String, Object> sent = new HashMap<>(Map.of("childBirthDate", "2026-12-03", "income", 75_000,
                "housing", 62.5, "parentsMarried", true, "services", List.of("residence"), "hometown", "00004",
                "requesterPhone", "0912 345 678"));
        sent.put("remarks", null);
        sent.put("fatherJob", "  ");

        Answers answers = input.fromJson(schema, sent);

        assertThat(answers.get("income")).isEqualTo(75_000L);
        assertThat(answers.get("housing")).isEqualTo(new BigDecimal("62.5"));
        assertThat(answers.get("requesterPhone")).isEqualTo("0912345678");
        assertThat(answers.merge(Answers.none()).keys()).doesNotContain("remarks", "fatherJob");
    }

    @Test
    void jsonOfTheWrongTypeIsKeptForTheCheckOrRefused() {
        assertThat(json("income", "75.000")).isEqualTo("75.000");
        assertThat(json("income", new BigDecimal("1E+999999999"))).isEqualTo("1E+999999999");
        assertThat(json("childName", 12)).isEqualTo("12");
        for (Object value : List.of(Map.of("a", 1), List.of("a"))) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> json("childName", value));
            assertThat(refusal.fields()).singleElement().satisfies(
                    problem -> assertThat(problem.field()).isEqualTo("childName"));
        }
    }

    private Object json(String key, Object value) {
        return input.fromJson(schema, Map.of(key, value)).get(key);
    }

    private Object typed(String key, String text) {
        Page page = schema.pages().stream()
                .filter(candidate -> candidate.fields().stream().anyMatch(field -> field.key().equals(key)))
                .findFirst().orElseThrow();
        return input.fromPage(page, Map.of(key, List.of(text))).get(key);
    }
}
