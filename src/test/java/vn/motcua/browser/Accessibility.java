package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** What a program can check of a page that everybody shall be able to use. */
final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private Accessibility() {}

    /** Finds nothing amiss in the page, on a wide screen and on a phone, and keeps a picture of both. */
    static void check(Page page, String name) {
        page.locator("[data-diagram]:not([data-drawn])").waitFor(GONE);
        List<String> faults = new ArrayList<>();
        Chromium.inEveryWidth(page, width -> {
            Chromium.picture(page, name + "-" + width);
            faults.addAll(sidewaysScroll(page, width));
            faults.addAll(violations(page, width));
        });
        assertThat(faults).as("%s, %s", name, page.url()).isEmpty();
    }

    private static List<String> sidewaysScroll(Page page, int width) {
        int needed = (Integer) page.locator("html").evaluate("page => page.scrollWidth");
        return needed <= width ? List.of() : List.of(width + ": is " + needed + " px wide");
    }

    private static List<String> violations(Page page, int width) {
        AxeRunOptions faultsAlone = new AxeRunOptions();
        faultsAlone.setResultTypes(List.of("violations"));
        // Legacy: the page alone is looked at, for what an applicant hands in and a frame shows is not ours.
        return new AxeBuilder(page).setLegacyMode(true).options(faultsAlone).withTags(RULES)
                .analyze().getViolations().stream()
                .map(rule -> width + ": " + words(rule))
                .toList();
    }

    private static String words(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                .toList();
        return rule.getId() + ", " + rule.getHelp() + ": " + places;
    }
}
