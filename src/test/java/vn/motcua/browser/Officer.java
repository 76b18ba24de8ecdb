package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at the officers' desk, in the words of what officers do there. */
final class Officer {

    private final Page page;

    private Officer(Page page) {
        this.page = page;
    }

    /** The officer of that account, in a window of his own. */
    static Officer of(Chromium chromium, String account) {
        return new Officer(chromium.signedIn(account));
    }

    /** Takes the work that waits at that dossier, as soon as it is on the list. */
    Officer takes(String code) {
        Locator row = page.locator("tr").filter(new Locator.FilterOptions()
                .setHas(page.locator("a[title='" + code + "']")));
        await().pollInSameThread().until(() -> {
            page.navigate("/desk?view=available");
            return row.count() > 0;
        });
        row.getByText("Nhận và mở").click();
        assertThat(page.locator("#decide")).isVisible();
        return this;
    }

    /** Answers the form of the step and decides. */
    Officer decides(String outcome) {
        ExampleAnswers.fill(decision());
        press(outcome);
        assertThat(page.locator(".banner.ok")).containsText("Đã quyết định: " + outcome);
        return this;
    }

    /** Asks the applicant for that document, with these words. */
    Officer asksFor(String document, String words) {
        page.getByText("Người nộp phải bổ sung những gì?").click();
        decision().getByLabel(document).check();
        page.fill("#note", words);
        return decides("Yêu cầu bổ sung");
    }

    /** The documents of the dossier that lies open. */
    Locator documents() {
        return page.locator("main .files").first();
    }

    private Locator decision() {
        return page.locator("form.decide");
    }

    private void press(String outcome) {
        decision().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(outcome).setExact(true)).click();
    }
}
