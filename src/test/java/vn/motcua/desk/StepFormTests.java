package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.form.Answers;
import vn.motcua.form.FormSchema;
import vn.motcua.service.Outcome;

class StepFormTests {

    private static final FormSchema SCHEMA = FormSchema.read("forms/shared/decide.form", """
            {"type": "default", "id": "decide", "schemaVersion": 18, "components": [
              {"type": "group", "id": "page", "label": "Quyết định", "components": [
                {"type": "textfield", "key": "number", "label": "Số văn bản"},
                {"type": "textfield", "key": "ground", "label": "Căn cứ từ chối",
                 "conditional": {"hide": "=outcome != \\"refuse\\""}},
                {"type": "textfield", "key": "never", "label": "Không bao giờ", "conditional": {"hide": "=true"}}
              ]}
            ]}
            """);

    private static final List<Outcome> OUTCOMES = List.of(outcome("approve", "Đồng ý"), outcome("refuse", "Từ chối"));

    private final StepForm form = new StepForm(SCHEMA, OUTCOMES, Answers.none());

    @Test
    void showsWhateverOneOfTheOutcomesAsksFor() {
        assertThat(form.pages()).singleElement()
                .satisfies(page -> assertThat(page.fields()).extracting("key").containsExactly("number", "ground"));
    }

    @Test
    void saysForWhichOutcomesAFieldIsThatNotAllAskFor() {
        assertThat(form.reservations(false)).containsOnlyKeys("ground").containsEntry("ground", "Từ chối");
        assertThat(form.reservations(true)).containsEntry("ground", "refuse");
    }

    private static Outcome outcome(String id, String name) {
        return new Outcome(id, name, id, false, "neutral", Optional.empty(), "");
    }
}
