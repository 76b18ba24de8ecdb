package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormAnswersTests {

    private final List<AnswerPage> pages = FormAnswers.summary(FormFixture.birthRegistration(),
            FormFixture.completeAnswers().merge(Answers.of(Map.of("income", 75_000, "housing", 1200.5,
                    "services", List.of("residence", "insurance"), "certificateNumber", "", "remarks", "a\nb",
                    "parentsMarried", false, "fatherName", "ẩn"))),
            code -> code.equals("00004") ? "Phường Trúc Bạch, Quận Ba Đình" : code);

    @Test
    void answersAreSaidInWords() {
        assertThat(answer("childBirthDate").value()).isEqualTo("thứ Năm 3/12/2026");
        assertThat(answer("childBirthDate").valueEn()).isEqualTo("Thursday 3/12/2026");
        assertThat(answer("income").value()).isEqualTo("75.000 đồng");
        assertThat(answer("income").valueEn()).isEqualTo("75,000 đồng");
        assertThat(answer("housing").value()).isEqualTo("1.200,5 m²");
        assertThat(answer("motherBirthYear").value()).isEqualTo("1995");
        assertThat(answer("hometown").value()).isEqualTo("Phường Trúc Bạch, Quận Ba Đình");
        assertThat(answer("relationship").value()).isEqualTo("Mẹ");
        assertThat(answer("services").valueEn()).isEqualTo("Thường trú; Health insurance card");
        assertThat(answer("parentsMarried").value()).isEqualTo("Không");
        assertThat(answer("remarks").valueIn(Locale.ENGLISH)).isEqualTo("a\nb");
    }

    @Test
    void whatWasNotAnsweredIsSaidToo() {
        assertThat(answer("certificateNumber").value()).isEqualTo("Chưa nhập");
        assertThat(answer("certificateNumber").given()).isFalse();
        assertThat(answer("extractCopies").valueEn()).isEqualTo("Not provided");
    }

    @Test
    void hiddenQuestionsAndPagesOfDocumentsAreLeftOut() {
        assertThat(pages).extracting(AnswerPage::id).containsExactly("requester", "child", "parents");
        assertThat(pages.get(2).answers()).extracting(Answer::key).doesNotContain("fatherName");
    }

    private Answer answer(String key) {
        return pages.stream().flatMap(page -> page.answers().stream())
                .filter(answer -> answer.key().equals(key)).findFirst().orElseThrow();
    }
}
