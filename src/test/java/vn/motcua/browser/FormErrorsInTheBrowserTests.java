package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mistake is said where people look, in words that help, and costs nothing that was typed. */
@BrowserTest
class FormErrorsInTheBrowserTests {

    private static final String PAPER = "Giấy chứng sinh";

    private final Citizen citizen;
    private final Page page;

    FormErrorsInTheBrowserTests(Chromium chromium) {
        page = chromium.signedIn("citizen3");
        citizen = new Citizen(page);
    }

    @BeforeEach
    void beginADossier() {
        page.navigate("/services/birth-registration");
        citizen.startsAt("Quận Ba Đình", "Phường Phúc Xá").fills("Người yêu cầu").sees("Trẻ được khai sinh");
    }

    @Test
    void whatIsMissingOrWrongStandsOnTopAndAtTheFieldAndNothingTypedIsLost() {
        page.fill("#birthPlace", "Bệnh viện Phụ sản Hà Nội");
        page.fill("#childBirthDate", "31/2/2026");

        citizen.goesOn();

        assertThat(page).hasTitle(Pattern.compile("^Lỗi: Trẻ được khai sinh"));
        assertThat(page.locator("#error-summary")).isFocused();
        assertThat(page.locator("#error-summary a").all())
                .extracting(problem -> problem.getAttribute("href"))
                .containsExactly("#childName", "#childSex", "#childBirthDate", "#childEthnicity", "#childHometown");
        assertTheSameWordsStandAtEachField();
        assertThat(page.locator("#birthPlace")).hasValue("Bệnh viện Phụ sản Hà Nội");
        assertThat(page.locator("#childBirthDate")).hasValue("31/2/2026");
        Accessibility.check(page, "form-with-errors");
    }

    @Test
    void eachFileThatIsNotTakenIsRefusedAtItsPlaceInItsOwnWords() {
        page.navigate(page.url().replaceAll("/edit/.*", "/documents"));

        citizen.upload(PAPER, pdf("Xin chào, tôi không phải là PDF."));
        assertRefused("Tệp này không thuộc loại được nhận. Hãy gửi tệp PDF hoặc ảnh JPG, PNG.");
        Accessibility.check(page, "documents-with-errors");

        citizen.upload(PAPER, pdf(""));
        assertRefused("Tệp này trống. Hãy chọn tệp khác.");

        citizen.handsIn(PAPER);
        assertThat(page.locator("#error-summary")).hasCount(0);
    }

    private void assertTheSameWordsStandAtEachField() {
        for (Locator problem : page.locator("#error-summary a").all()) {
            assertThat(page.locator(problem.getAttribute("href") + "-error")).hasText(problem.innerText());
        }
    }

    private void assertRefused(String sentence) {
        assertThat(page).hasTitle(Pattern.compile("^Lỗi: Giấy tờ"));
        assertThat(page.locator("#error-summary a")).hasText(sentence);
        assertThat(page.locator("section.place .msg")).hasText(sentence);
        assertThat(citizen.place(PAPER).locator(".msg")).hasText(sentence);
    }

    private static FilePayload pdf(String content) {
        return new FilePayload("giay-chung-sinh.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }
}
