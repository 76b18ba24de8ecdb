package vn.motcua.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Looks for the machine's Chromium; nothing is ever downloaded. */
class NeedsChromium implements ExecutionCondition {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** The executable of the machine's Chromium. */
    static Optional<Path> executable() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if ("required".equals(System.getProperty("motcua.browser"))) {
            throw new IllegalStateException("No Chromium was found, and this run requires one: install the package chromium");
        }
        System.err.println("##### NO CHROMIUM: THE BROWSER TESTS OF " + context.getDisplayName() + " ARE SKIPPED #####");
        return ConditionEvaluationResult.disabled("no Chromium on this machine");
    }
}
