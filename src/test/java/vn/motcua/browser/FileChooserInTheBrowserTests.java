package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.SamplePdf;
import vn.motcua.Walk;

/** A file is chosen in the words of the page, whatever language the browser speaks. */
@BrowserTest
class FileChooserInTheBrowserTests {

    @Autowired
    private ApplicationContext city;

    private final Chromium chromium;

    FileChooserInTheBrowserTests(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void theBoxSaysWhatToDoAndThenWhichFileIsChosen() {
        Page page = documents(chromium.window(true, 360));
        Locator box = page.locator("main .upload").first();
        assertThat(box).containsText("Chọn tệp");
        assertThat(box.locator(".chosen")).hasText("Chưa chọn tệp nào");

        box.locator("input[type=file]").setInputFiles(new FilePayload("giay-to.pdf", "application/pdf", SamplePdf.BYTES));

        assertThat(box.locator(".chosen")).hasText("giay-to.pdf");
    }

    @Test
    void withoutAScriptTheBrowsersOwnBoxIsThere() {
        Page page = documents(chromium.window(false, 360));

        assertThat(page.locator("main input[type=file]").first()).isVisible();
        assertThat(page.locator(".upload.ready")).hasCount(0);
    }

    /** The page of a draft's documents, with the first box opened. */
    private Page documents(Page window) {
        Walk draft = Walk.draft(city, "citizen13", "birth-registration", "00001");
        Page page = Chromium.signIn(window, "citizen13");
        page.navigate("/dossiers/" + draft.id() + "/documents");
        page.locator("main .place summary").first().click();
        return page;
    }
}
