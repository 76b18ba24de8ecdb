package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everybody can use every page: nothing that axe finds, nothing wider than a phone. */
@BrowserTest
class AccessibilityTests {

    @Autowired
    private ApplicationContext city;

    private final Chromium chromium;
    private final Page visitor;

    AccessibilityTests(Chromium chromium) {
        this.chromium = chromium;
        visitor = chromium.window();
    }

    @TestFactory
    Stream<DynamicTest> everyPageCanBeUsedByEverybody() {
        return EveryPage.of(new DossiersInEveryState(city)).stream()
                .map(visit -> DynamicTest.dynamicTest(visit.name(), () -> check(visit)));
    }

    private void check(Visit visit) {
        Page page = visit.account() == null ? visitor : chromium.signedIn(visit.account());
        assertThat(page.navigate(visit.address()).status()).isEqualTo(visit.status());
        Accessibility.check(page, visit.name());
    }
}
