package vn.motcua.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** One Chromium for all tests; each person gets a window of his own. */
final class Chromium implements CloseableResource {

    /** A screen on a desk and a cheap phone. */
    private static final List<Integer> WIDTHS = List.of(1280, 360);
    private static final List<String> QUIET = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");
    private static final int PATIENCE = 15_000;
    private static final int HEIGHT = 900;

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    private final Map<String, Page> windows = new HashMap<>();

    Chromium(int port) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(NeedsChromium.executable().orElseThrow())
                .setArgs(QUIET));
        address = "http://localhost:" + port;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
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
                .setViewportSize(width, HEIGHT));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** The window in which that account has signed in. */
    Page signedIn(String account) {
        return windows.computeIfAbsent(account, each -> signIn(window(), each));
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

    /** Does that with the page in every width at which pages are looked at. */
    static void inEveryWidth(Page page, IntConsumer look) {
        int before = page.viewportSize().width;
        WIDTHS.forEach(width -> {
            page.setViewportSize(width, HEIGHT);
            look.accept(width);
        });
        page.setViewportSize(before, HEIGHT);
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
