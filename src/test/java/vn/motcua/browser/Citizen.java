package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.motcua.SamplePdf;

/** Somebody at the citizen's pages, in the words of what people do there. */
final class Citizen {

    private final Page page;

    /** Whoever looks through that window. */
    Citizen(Page page) {
        this.page = page;
    }

    /** Searches in everyday words and opens the sheet of the service. */
    Citizen finds(String words, String service) {
        page.navigate("/");
        page.fill("main [role=search] input", words);
        press("Tìm");
        follow(service);
        sees(service);
        return this;
    }

    /** Begins a dossier at that unit. */
    Citizen startsAt(String district, String unit) {
        follow("Nộp hồ sơ");
        page.getByLabel("Hoặc chọn quận, huyện, thị xã").selectOption(district);
        press("Xem các xã, phường");
        page.getByLabel(unit, exactLabel()).check();
        press("Bắt đầu khai");
        return this;
    }

    /** Fills that page of the form in as its hints show it, and goes on. */
    Citizen fills(String title) {
        sees(title);
        ExampleAnswers.fill(form());
        return goesOn();
    }

    /** Leaves the page of the form. */
    Citizen goesOn() {
        press("Tiếp tục");
        return this;
    }

    /** Hands a true document in. */
    Citizen handsIn(String document) {
        upload(document, new FilePayload("giay-to.pdf", "application/pdf", SamplePdf.BYTES));
        assertThat(place(document).locator(".files")).containsText("giay-to.pdf");
        return this;
    }

    /** Sends any file to the place of that document. */
    Citizen upload(String document, FilePayload file) {
        place(document).locator("input[type=file]").setInputFiles(file);
        place(document).getByText("Tải lên").first().click();
        return this;
    }

    /** Where that document is handed in. */
    Locator place(String document) {
        return page.locator("section.place").filter(new Locator.FilterOptions()
                .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(document))));
    }

    /** Goes from the documents to the last look. */
    Citizen checks() {
        follow("Tiếp tục");
        sees("Kiểm tra lại trước khi nộp");
        return this;
    }

    /** Files the dossier. */
    Receipt files() {
        press("Nộp hồ sơ");
        sees("Đã nhận hồ sơ của bạn");
        return new Receipt(
                page.locator(".panel .code").innerText(),
                page.locator("#tracking-key").innerText(),
                page.locator(".files li").allInnerTexts());
    }

    /** Opens the dossier among his own. */
    Citizen opens(Receipt receipt) {
        page.navigate("/dossiers");
        page.navigate("/dossiers/" + receipt.code());
        sees(receipt.code());
        return this;
    }

    /** Answers what the city asks of him. */
    Citizen answers(String button, String task, String answer) {
        follow(button);
        sees(task);
        press(answer);
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã ghi câu trả lời của bạn");
        return this;
    }

    /** Opens what the city asks of him, from the list of his dossiers. */
    Citizen opensWhatIsAsked(String code) {
        page.navigate("/dossiers");
        page.locator(".todo li").filter(new Locator.FilterOptions().setHasText(code)).locator("a").click();
        return sees("Bổ sung hồ sơ");
    }

    /** Sends that file as the supplement. */
    Citizen supplies(String document, FilePayload file) {
        place(document).locator("input[type=file]").setInputFiles(file);
        press("Gửi bổ sung");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã gửi bổ sung");
        return this;
    }

    /** Fetches the result. */
    byte[] downloadsTheResult() {
        Download result = page.waitForDownload(() -> page.locator(".files a[href*='/results/']").first().click());
        try (InputStream content = result.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Looks the dossier up with what stands on the receipt: each stage in words, with its state. */
    List<String> tracks(Receipt receipt) {
        page.navigate("/tracking");
        page.fill("#code", receipt.code());
        page.fill("#key", receipt.key());
        press("Xem hồ sơ");
        sees(receipt.code());
        return page.locator(".stages li").allInnerTexts();
    }

    /** Expects a page with that heading. */
    Citizen sees(String title) {
        assertThat(page.locator("h1")).hasText(title);
        return this;
    }

    /** The form of this page. */
    Locator form() {
        return page.locator("main form[method=post]").first();
    }

    /** The window itself. */
    Page page() {
        return page;
    }

    /** Presses the button of the page that says so. */
    Citizen press(String words) {
        main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true)).first().click();
        return this;
    }

    /** Follows the link of the page that says so. */
    Citizen follow(String words) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words).setExact(true)).first().click();
        return this;
    }

    private Locator main() {
        return page.locator("main");
    }

    private static Page.GetByLabelOptions exactLabel() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
