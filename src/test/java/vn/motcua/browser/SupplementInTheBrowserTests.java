package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.SamplePdf;
import vn.motcua.Walk;

/** What an officer asks for is all that the citizen must do, and what he sends is what the officer sees. */
@BrowserTest
class SupplementInTheBrowserTests {

    private static final String IDENTITY = "Giấy tờ tùy thân và giấy tờ chứng minh nơi cư trú";
    private static final String WORDS = "Bản chụp bị mờ ở góc trên, không đọc được số.";

    @Autowired
    private ApplicationContext city;

    private final Chromium chromium;

    SupplementInTheBrowserTests(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void theDeskAsksForOneDocumentAndGetsIt() {
        String code = Walk.filed(city, "citizen4", "birth-registration", "00001").receipt().code();
        Officer desk = Officer.of(chromium, "00001.one-stop").takes(code).asksFor(IDENTITY, WORDS);

        Page page = chromium.signedIn("citizen4");
        Citizen citizen = new Citizen(page).opensWhatIsAsked(code);
        assertThat(page.locator(".words")).hasText(WORDS);
        assertThat(page.locator("main input[type=file]")).hasCount(1);
        assertThat(citizen.place(IDENTITY)).isVisible();
        citizen.supplies(IDENTITY, new FilePayload("ban-ro.pdf", "application/pdf", SamplePdf.BYTES));

        desk.takes(code);
        assertThat(desk.documents()).containsText("ban-ro.pdf");
    }
}
