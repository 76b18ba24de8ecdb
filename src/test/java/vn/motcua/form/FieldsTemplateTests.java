package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.refusal.FieldProblem;

class FieldsTemplateTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final FormSchema schema = FormFixture.birthRegistration();

    private final FormCheck check = new FormCheck(FormFixture.UNITS::knows);

    @Test
    void anErrorIsSaidInTheSameWordsOnTopAndAtTheField() {
        Page child = schema.pages().get(1);
        Answers answers = Answers.of(Map.of("childBirthDate", "32/11/2026"));
        List<FieldProblem> problems = check.problems(child, schema, answers);

        String top = Drawing.of("errorSummary(${problems})", VIETNAMESE, Map.of("problems", problems));
        String page = page(child, answers, problems, VIETNAMESE);

        for (FieldProblem problem : problems) {
            assertThat(top).contains("href=\"#" + problem.field() + "\"").contains(">" + problem.message() + "</a>");
            assertThat(page).contains("id=\"" + problem.field() + "-error\">" + problem.message() + "</p>")
                    .contains("id=\"" + problem.field() + "\"");
        }
        assertThat(page).contains("value=\"32/11/2026\"");
    }

    @Test
    void hintAndErrorStandBetweenLabelAndInputAndDescribeIt() {
        Page child = schema.pages().get(1);
        String page = page(child, Answers.none(), check.problems(child, schema, Answers.none()), VIETNAMESE);

        assertThat(page).containsSubsequence("<label for=\"childBirthDate\">", "id=\"childBirthDate-hint\"",
                "Ví dụ 3/12/2026", "id=\"childBirthDate-error\"", "<input", "id=\"childBirthDate\"");
        assertThat(page)
                .contains("aria-describedby=\"childBirthDate-hint childBirthDate-error\" aria-invalid=\"true\"");
        assertThat(page).containsSubsequence("role=\"radiogroup\"", "<legend>", "childSex-error", "id=\"childSex\"",
                "id=\"childSex-2\"");
        assertThat(page).doesNotContain(" required").doesNotContain("style=").doesNotContain("onclick");
    }

    @Test
    void theOptionalIsMarkedAndTheRequiredIsNot() {
        String page = page(schema.pages().get(0), Answers.none(), List.of(), VIETNAMESE);

        assertThat(matches("<label for=\"(\\w+)\">\\s*<span[^>]*>[^<]*</span>\\s*<span class=\"optional\">", page))
                .containsExactly("requesterEmail");
    }

    @Test
    void whatWasAnsweredStandsInTheBoxesAsItIsTyped() {
        Answers answers = FormFixture.completeAnswers().merge(Answers.of(Map.of("parentsMarried", true,
                "housing", 1200.5, "income", 75_000, "services", List.of("insurance"), "remarks", "a\nb")));

        assertThat(page(schema.pages().get(1), answers, List.of(), VIETNAMESE))
                .contains("value=\"3/12/2026\"").contains("value=\"Phường Trúc Bạch, Quận Ba Đình\"")
                .containsPattern("value=\"female\"\\s+checked");
        assertThat(page(schema.shown(schema.pages().get(2), answers), answers, List.of(), VIETNAMESE))
                .contains("value=\"1200,5\"").contains("value=\"75.000\"")
                .contains(">a\nb</textarea>").contains("id=\"fatherName\"")
                .containsPattern("value=\"insurance\"\\s+checked")
                .doesNotContainPattern("value=\"residence\"\\s+checked");
    }

    @Test
    void manyUnitsAreSuggestedOnceAPageAndFewAreAList() {
        FormSchema form = FormFixture.form(
                "{'type':'textfield','key':'a','label':'A','properties':{'kind':'unit','tier':'commune'}}",
                "{'type':'textfield','key':'b','label':'B','properties':{'kind':'unit','tier':'commune'}}",
                "{'type':'select','key':'c','label':'C','properties':{'kind':'unit','tier':'district'}}");

        String page = page(form.pages().get(0), Answers.of(Map.of("c", "001")), List.of(), VIETNAMESE);

        assertThat(matches("<datalist id=\"([\\w-]+)\"", page)).containsExactly("units-commune");
        assertThat(matches("list=\"([\\w-]+)\"", page)).containsExactly("units-commune", "units-commune");
        assertThat(page).containsPattern("<option value=\"001\"\\s+selected=\"selected\">Quận Ba Đình");
    }

    @Test
    void aUnitThatMightBeSeveralIsAskedAbout() {
        Page child = schema.pages().get(1);
        Answers answers = Answers.of(Map.of("hometown", "quang trung"));

        String page = page(child, answers, check.problems(child, schema, answers), VIETNAMESE);

        assertThat(matches("type=\"radio\" id=\"hometown-(\\d+)\"", page)).containsExactly("00190", "09541");
        assertThat(page).contains("Phường Quang Trung, Quận Hà Đông</label>").contains("value=\"quang trung\"");
    }

    @Test
    void englishPagesHaveEnglishLabelsAndSayWhichWordsAreNot() {
        Page requester = schema.pages().get(0);
        List<FieldProblem> problems = check.problems(requester, schema, Answers.none());

        String page = page(requester, Answers.none(), problems, Locale.ENGLISH);

        assertThat(page).contains("<span>Identity number</span>").contains("(optional)")
                .contains("Enter identity number, for example 001090012345")
                .contains("<span lang=\"vi\">Số điện thoại</span>");
    }

    @Test
    void prefilledValuesSayWhenceTheyCome() {
        String page = Drawing.of("page(${page}, ${answers}, ${problems})", VIETNAMESE,
                Map.of("page", schema.pages().get(0), "answers", Answers.none(), "problems", List.of(),
                        "units", FormFixture.UNITS, "prefills", Map.of("requesterName", "account")));

        assertThat(matches("class=\"from\">([^<]+)<", page)).containsExactly("lấy từ tài khoản của bạn");
    }

    @Test
    void markupAndExpressionsInWordsComeOutAsText() {
        String evil = "</script><script>alert(1)</script>__${T(java.lang.Runtime)}__[[${7*7}]]";
        FormSchema form = FormFixture.form(
                "{'type':'textfield','key':'a','label':'%s','description':'%s'}".formatted(evil, evil),
                "{'type':'text','id':'t','text':'%s [x](javascript:alert) **%s**'}".formatted(evil, evil),
                "{'type':'radio','key':'b','label':'B','values':[{'value':'%s','label':'%s'}]}".formatted(evil, evil),
                "{'type':'textarea','key':'c','label':'C'}",
                "{'type':'filepicker','key':'d','label':'%s'}".formatted(evil));
        Answers answers = Answers.of(Map.of("a", evil + "\" onfocus=\"x", "b", evil, "c", "</textarea>" + evil));
        List<FieldProblem> problems = List.of(new FieldProblem("a", "form.required", evil, evil));

        String drawn = page(form.pages().get(0), answers, problems, VIETNAMESE)
                + Drawing.of("errorSummary(${problems})", VIETNAMESE, Map.of("problems", problems))
                + Drawing.of("document(${slot}, ${stored}, null)", VIETNAMESE,
                        Map.of("slot", form.documents().get(0), "stored", evil))
                + summary(FormAnswers.summary(form, answers, code -> code), VIETNAMESE);

        assertThat(drawn).doesNotContain("<script").doesNotContain("onfocus=\"x").doesNotContain("[[49]]")
                .doesNotContain("href=\"javascript")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;__${T(java.lang.Runtime)}__[[${7*7}]]");
    }

    @Test
    void simpleMarkdownIsDrawn() {
        assertThat(page(schema.pages().get(0), Answers.none(), List.of(), VIETNAMESE))
                .contains("<h2>Người yêu cầu</h2>").contains("<strong>đúng</strong>").contains("<li>Thẻ căn cước</li>");
    }

    @Test
    void aDocumentSaysInWhichFormItIsWantedAndWhatIsThere() {
        FieldProblem missing = check.problems(schema, FormFixture.completeAnswers(), Set.of()).get(0);

        assertThat(Drawing.of("document(${slot}, 'giay-chung-sinh.pdf', ${problem})", VIETNAMESE,
                Map.of("slot", schema.documents().get(0), "problem", missing)))
                .containsSubsequence("Giấy chứng sinh", "Bản chính", "giay-chung-sinh.pdf", "Tải lên giấy chứng sinh",
                        "<input type=\"file\"", "accept=\".pdf,.jpg\"");
    }

    @Test
    void theSummaryLeadsBackToEachAnswerWhereItMayBeChanged() {
        List<AnswerPage> pages = FormAnswers.summary(schema, FormFixture.completeAnswers(), code -> code);

        assertThat(summary(pages, VIETNAMESE)).contains("href=\"/ho-so/1/child#childBirthDate\"")
                .contains("thứ Năm 3/12/2026").contains("<span class=\"visually-hidden\">Ngày sinh của trẻ</span>");
        assertThat(Drawing.of("summary(${pages}, null)", Locale.ENGLISH, Map.of("pages", pages)))
                .doesNotContain("<a ").contains("Date of birth of the child");
    }

    private static String summary(List<AnswerPage> pages, Locale locale) {
        return Drawing.of("summary(${pages}, '/ho-so/1')", locale, Map.of("pages", pages));
    }

    private static String page(Page page, Answers answers, List<FieldProblem> problems, Locale locale) {
        Map<String, Object> model = new HashMap<>(Map.of("page", page, "answers", answers, "problems", problems));
        model.put("units", FormFixture.UNITS);
        return Drawing.of("page(${page}, ${answers}, ${problems})", locale, model);
    }

    private static List<String> matches(String regex, String text) {
        return Pattern.compile(regex).matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
