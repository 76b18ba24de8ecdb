package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FormSchemaTests {

    @Test
    void eachGroupOfTheTopLevelIsAPage() {
        FormSchema schema = FormFixture.birthRegistration();

        assertThat(schema.key()).isEqualTo("birth-registration");
        assertThat(schema.pages()).extracting(Page::id).containsExactly("requester", "child", "parents", "documents");
        assertThat(schema.pages()).extracting(Page::title)
                .containsExactly("Thông tin của bạn", "Thông tin của trẻ", "Cha mẹ của trẻ", "Giấy tờ");
        assertThat(schema.pages().get(0).titleEn()).isEqualTo("About you");
    }

    @Test
    void fieldsStandInOrderThoseOfSectionsAmongThem() {
        assertThat(FormFixture.birthRegistration().pages().get(2).fields()).extracting(Field::key).startsWith(
                "parentsMarried", "fatherName", "fatherJob", "motherBirthYear");
    }

    @Test
    void filePickersAreTheDocumentsToHandIn() {
        assertThat(FormFixture.birthRegistration().documents())
                .extracting(DocumentSlot::key, DocumentSlot::name, DocumentSlot::nameEn, DocumentSlot::required,
                        DocumentSlot::form, DocumentSlot::accept)
                .startsWith(tuple("birthCertificate", "Giấy chứng sinh",
                        "Medical birth certificate", true, "original", ".pdf,.jpg"));
    }

    @Test
    void aFieldKnowsWhatTheDesignerSaidOfIt() {
        Field hometown = FormFixture.birthRegistration().field("hometown").orElseThrow();

        assertThat(hometown.kind()).isEqualTo(Kind.UNIT);
        assertThat(hometown.unitTier()).isEqualTo("commune");
        assertThat(hometown.route()).isEqualTo("commune");
        assertThat(FormFixture.birthRegistration().field("requesterPhone").orElseThrow().autocomplete())
                .isEqualTo("tel");
    }

    @Test
    void componentsOutsideOfGroupsGatherOnOnePage() {
        FormSchema schema = FormFixture.form("{'type':'textfield','key':'a','label':'A'}",
                "{'type':'group','id':'g','label':'G','components':[{'type':'textfield','key':'b','label':'B'}]}",
                "{'type':'separator'}", "{'type':'spacer'}", "{'type':'textfield','key':'c','label':'C'}");

        assertThat(schema.pages()).extracting(Page::id).containsExactly("test", "g");
        assertThat(schema.pages().get(0).fields()).extracting(Field::key).containsExactly("a", "c");
    }

    @Test
    void theFormIsKeptAsItWasWritten() {
        String json = FormFixture.json("{'type':'textfield','key':'a','label':'A', 'x-unknown': [1]}");

        assertThat(FormSchema.read("a.form", json).json()).isSameAs(json);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused.csv", delimiter = '|')
    void isRefusedFor(String what, String components) {
        FormRefused refused = refusal(FormFixture.json(components));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("form.refused." + what);
            assertThat(problem.message()).isNotBlank().isNotEqualTo(problem.messageEn());
        });
    }

    @Test
    void theRefusalNamesTheFileAndAllThatIsWrong() {
        FormRefused refused = refusal(FormFixture.json("{'type':'html','id':'x1'}", "{'type':'textfield','key':'a'}",
                "{'type':'textfield','key':'a','label':'=b'}", "{'type':'select','key':'c','label':'C'}"));

        assertThat(refused.file()).isEqualTo("bad.form");
        assertThat(refused.problems()).extracting(FormRefused.Problem::component)
                .containsExactly("x1", "a", "a", "a", "c");
        assertThat(refused).hasMessageContaining("bad.form: a: Thiếu nhãn");
    }

    @Test
    void whatIsNotJsonIsRefused() {
        for (String json : List.of("", "{", "[1, 2", "{\"id\":\"a\",\"id\":\"b\"}", "{}", "null", "[]")) {
            assertThat(refusal(json).problems()).isNotEmpty();
        }
    }

    @Test
    void groupsInGroupsWithoutEndAreRefused() {
        String groups = "{'type':'group','id':'g','label':'G','components':[".repeat(200) + "]}".repeat(200);

        assertThat(refusal(FormFixture.json(groups)).problems()).extracting(FormRefused.Problem::code)
                .containsOnly("form.refused.depth");
    }

    @Test
    void whatAnAnswerBringsToLightIsTold() {
        FormSchema schema = FormFixture.birthRegistration();
        Answers before = FormFixture.completeAnswers();
        Answers after = before.merge(Answers.of(Map.of("parentsMarried", true)));

        assertThat(schema.revealed(schema.pages().get(2), before, after)).extracting(Field::key)
                .containsExactly("fatherName");
    }

    private static FormRefused refusal(String json) {
        return catchThrowableOfType(FormRefused.class, () -> FormSchema.read("bad.form", json));
    }
}
