package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.refusal.FieldProblem;

class FormCheckTests {

    private final FormSchema schema = FormFixture.birthRegistration();

    private final FormCheck check = new FormCheck(FormFixture.UNITS::knows);

    @Test
    void completeAnswersHaveNoProblem() {
        assertThat(check.problems(schema, FormFixture.completeAnswers(), Set.of("birthCertificate"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "requesterPhone    | 12345             | form.phone",
        "requesterEmail    | a@b               | form.email",
        "requesterEmail    | a b@c.vn          | form.email",
        "requesterId       | 0010900123        | form.personal-id",
        "relationship      | neighbour         | form.option",
        "childName         | A                 | form.too-short",
        "childName         | An 2              | form.pattern",
        "childBirthDate    | 32/11/2026        | form.date",
        "childBirthDate    | 2026-02-30        | form.date",
        "childSex          | Nam               | form.option",
        "hometown          | 99999             | form.unit-unknown",
        "hometown          | 001               | form.unit-unknown",
        "certificateNumber | 42/BV             | form.pattern",
        "motherBirthYear   | khoảng 1990       | form.number",
        "services          | residence         | form.option"})
    void findsWhatIsWrongWithText(String key, String answer, String code) {
        assertThat(problems(key, answer)).extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple(key, code));
    }

    @Test
    void neitherYesNorNoIsNoAnswerToABox() {
        assertThat(problems("parentsMarried", "yes")).first()
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly("parentsMarried", "form.option");
    }

    @ParameterizedTest
    @CsvSource({"motherBirthYear,1899,form.min", "motherBirthYear,2201,form.max", "motherBirthYear,1990.5,form.number",
        "extractCopies,-1,form.min", "extractCopies,21,form.max", "extractCopies,1.5,form.number",
        "income,-1,form.min", "income,0.5,form.number"})
    void findsWhatIsWrongWithNumbers(String key, BigDecimal answer, String code) {
        assertThat(problems(key, answer)).extracting(FieldProblem::code).containsExactly(code);
    }

    @Test
    void findsTextThatIsTooLong() {
        assertThat(problems("childName", "n".repeat(61))).extracting(FieldProblem::code)
                .containsExactly("form.too-long");
        assertThat(problems("fatherJob", "n".repeat(501))).isEmpty();
        assertThat(problems("remarks", "n".repeat(5001))).extracting(FieldProblem::code)
                .containsExactly("form.too-long");
    }

    @Test
    void everyRequiredFieldAndDocumentIsAskedFor() {
        assertThat(check.problems(schema, Answers.none(), Set.of()))
                .extracting(FieldProblem::field)
                .containsExactly("requesterName", "requesterId", "requesterPhone", "relationship", "childName",
                        "childBirthDate", "childSex", "hometown", "motherBirthYear", "birthCertificate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "childBirthDate   | Nhập ngày sinh của trẻ, ví dụ 3/12/2026"
                + " | Enter date of birth of the child, for example 3/12/2026",
        "childSex         | Chọn giới tính | Choose giới tính",
        "requesterId      | Nhập số giấy tờ tùy thân, ví dụ 001090012345"
                + " | Enter identity number, for example 001090012345",
        "hometown         | Chọn quê quán, ví dụ Phường Trúc Bạch, Quận Ba Đình"
                + " | Choose home town, for example Phường Trúc Bạch, Quận Ba Đình",
        "birthCertificate | Tải lên giấy chứng sinh | Upload medical birth certificate"})
    void theSentencesSayWhatToDo(String key, String message, String messageEn) {
        FieldProblem problem = check.problems(schema, Answers.none(), Set.of()).stream()
                .filter(candidate -> candidate.field().equals(key)).findFirst().orElseThrow();

        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.messageEn()).isEqualTo(messageEn);
    }

    @Test
    void limitsAreSaidInTheNumbersOfTheLanguage() {
        FormSchema form = FormFixture.form("{'type':'number','key':'a','label':'Vốn','properties':{'kind':'money',"
                + "'labelEn':'Capital'},'validate':{'min':1500000}}");

        FieldProblem problem = check.problems(form, Answers.of(Map.of("a", 3)), Set.of()).get(0);

        assertThat(problem.message()).isEqualTo("Vốn phải từ 1.500.000 trở lên");
        assertThat(problem.messageEn()).isEqualTo("Capital must be 1,500,000 or more");
    }

    @Test
    void aBoxThatMustBeTickedAndAQuestionHaveSentencesOfTheirOwn() {
        FormSchema form = FormFixture.form(
                "{'type':'checkbox','key':'a','label':'Tôi cam đoan khai đúng','validate':{'required':true}}",
                "{'type':'radio','key':'b','label':'Có người phụ thuộc?','validate':{'required':true},"
                        + "'values':[{'value':'x','label':'Có'}]}");

        assertThat(check.problems(form, Answers.of(Map.of("a", false)), Set.of())).extracting(FieldProblem::message)
                .containsExactly("Đánh dấu vào ô “Tôi cam đoan khai đúng”", "Trả lời câu hỏi “Có người phụ thuộc?”");
    }

    @Test
    void aPageIsCheckedByItself() {
        assertThat(check.problems(schema.pages().get(2), schema, Answers.of(Map.of("parentsMarried", true))))
                .extracting(FieldProblem::field).containsExactly("fatherName", "motherBirthYear");
    }

    @Test
    void whatIsHiddenIsNeitherRequiredNorKept() {
        Answers single = FormFixture.completeAnswers()
                .merge(Answers.of(Map.of("fatherName", "1234", "fatherJob", "x".repeat(600), "parentsMarried", false)));
        Answers married = single.merge(Answers.of(Map.of("parentsMarried", true)));

        assertThat(check.problems(schema, single, Set.of("birthCertificate"))).isEmpty();
        assertThat(check.visible(schema, single).keys()).contains("childName")
                .doesNotContain("fatherName", "fatherJob");
        assertThat(check.problems(schema, married, Set.of("birthCertificate"))).extracting(FieldProblem::field)
                .containsExactly("fatherName", "fatherJob", "marriageCertificate");
    }

    @Test
    void aHiddenAnswerHidesWhatDependsOnIt() {
        FormSchema form = FormFixture.form(
                "{'type':'checkbox','key':'a','label':'A'}",
                "{'type':'checkbox','key':'b','label':'B','conditional':{'hide':'=a != true'}}",
                "{'type':'textfield','key':'c','label':'C','conditional':{'hide':'=b != true'},"
                        + "'validate':{'required':true}}");

        assertThat(check.problems(form, Answers.of(Map.of("b", true)), Set.of())).isEmpty();
    }

    @Test
    void theSameAnswersHideTheSameAgainAndOthersDoNot() {
        FormSchema form = FormFixture.form(
                "{'type':'checkbox','key':'a','label':'A'}",
                "{'type':'textfield','key':'b','label':'B','conditional':{'hide':'=a != true'}}");

        for (int time = 0; time < 3; time++) {
            assertThat(check.visible(form, Answers.of(Map.of("a", true, "b", "x"))).keys()).containsExactlyInAnyOrder("a", "b");
            assertThat(check.visible(form, Answers.of(Map.of("a", false, "b", "x"))).keys()).containsExactly("a");
            assertThat(check.visible(form, Answers.of(Map.of("b", "x"))).keys()).isEmpty();
        }
    }

    @Test
    void conditionsThatDenyEachOtherComeToAnEnd() {
        FormSchema form = FormFixture.form(
                "{'type':'textfield','key':'a','label':'A','conditional':{'hide':'=b = null'}}",
                "{'type':'textfield','key':'b','label':'B','conditional':{'hide':'=a != null'}}");

        assertThat(check.visible(form, Answers.of(Map.of("a", "x", "b", "y")))).isNotNull();
    }

    @Test
    void aConditionThatFailsShowsTheQuestionAndLeavesTheOthersAlone() {
        FormSchema form = FormFixture.form(
                "{'type':'textfield','key':'a','label':'A','conditional':{'hide':'=exp(99999) = 1 // runs over'}}",
                "{'type':'textfield','key':'b','label':'B','conditional':{'hide':'=true'}}");

        assertThat(form.visiblePages(Answers.none()).get(0).fields()).extracting(Field::key).containsExactly("a");
    }

    @Test
    void conditionsMaySpeakAboutTheOfficersDecision() {
        FormSchema form = FormFixture.form("{'type':'textarea','key':'reason','label':'Lý do',"
                + "'validate':{'required':true},'conditional':{'hide':'=outcome = \\'approve\\''}}");

        assertThat(check.problems(form, Answers.none(), Set.of(), Map.of("outcome", "approve"))).isEmpty();
        assertThat(check.problems(form, Answers.none(), Set.of(), Map.of("outcome", "refuse"))).hasSize(1);
        assertThat(check.visible(form, Answers.of(Map.of("reason", "x")), Map.of("outcome", "approve")).keys())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y", "Nghiêm Nguyễn Hoàng Quỳnh Như ẾỆỪỮ", "Jean-Luc O’Neill Jr.", "H'Hen Niê", "李小龙"})
    void namesOfAllKindsAreNames(String name) {
        FormSchema form = FormFixture.form(
                "{'type':'textfield','key':'a','label':'A','properties':{'kind':'person-name'}}");

        assertThat(check.problems(form, Answers.of(Map.of("a", name)), Set.of())).isEmpty();
    }

    private List<FieldProblem> problems(String key, Object answer) {
        Map<String, Object> changed = new HashMap<>(FormFixture.completeAnswers().toMap());
        changed.put(key, answer);
        return check.problems(schema, Answers.of(changed), Set.of("birthCertificate"));
    }
}
