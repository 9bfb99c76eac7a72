package courtnotices.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The system's own Chromium, driven by Playwright, which downloads none. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final Path PROGRAM = Path.of(System.getProperty("courtnotices.chromium", "/usr/bin/chromium"));

    /** As root it needs the first; the others keep it from calling home. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Skips tests, saying why, where there is no browser. */
    static final class IsThere implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Files.isExecutable(PROGRAM)
                    ? ConditionEvaluationResult.enabled("Chromium is there")
                    : ConditionEvaluationResult.disabled(
                            "no Chromium at " + PROGRAM + "; ./verify installs one where it may");
        }
    }
}
