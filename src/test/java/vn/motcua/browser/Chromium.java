package vn.motcua.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for a test class; each person gets a window of his own. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");
    private static final int PATIENCE = 15_000;

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    Chromium(int port) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(NeedsChromium.executable().orElseThrow())
                .setArgs(QUIET));
        address = "http://localhost:" + port;
    }

    /** A window for somebody who has not signed in. */
    Page window() {
        return window(true, 1280);
    }

    /** A window of that width, with or without scripts. */
    Page window(boolean scripts, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("vi-VN")
                .setJavaScriptEnabled(scripts)
                .setViewportSize(width, 900));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** A window in which that account has signed in. */
    Page signedIn(String account) {
        return signIn(window(), account);
    }

    /** Signs that account in. */
    static Page signIn(Page page, String account) {
        page.navigate("/sign-in");
        page.fill("input[name=username]", account);
        page.fill("input[name=password]", "demo");
        page.click("main form button.button");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /** Keeps a picture of the page below target/, for eyes to look at. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
