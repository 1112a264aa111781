package fr.preau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import preau.keycloak.Keycloak;

/** What every journey has: a browser, a page, and the rule that nothing is asked of anybody else's server. */
abstract class Journey {

    private static final List<Path> CHROMIUM =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    /** A map drawn without a graphics card, on a machine that builds, takes its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What htmx says of a request that it gave up because a newer one takes its place. */
    private static final Pattern GIVEN_UP = Pattern.compile("htmx:(sendAbort|afterRequest),");

    private static @Nullable String operatorSession;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Page page;

    @BeforeAll
    static void openBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Path chromium = CHROMIUM.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing: ./preau test installs it."));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--use-gl=angle",
                                "--use-angle=swiftshader",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Those who appear in the journeys, and how the links that let them in are made. */
    private static final List<Pattern> PERSONAL = List.of(
            Pattern.compile("\\S+@exemple\\.fr"),
            Pattern.compile("Lovelace|Henri|Bernard"),
            Pattern.compile("/acces\\?jeton"),
            Pattern.compile("(?i)set-cookie|preau-session"),
            Pattern.compile("la girafe mange"));

    @AfterAll
    static void logsNameNobody() {
        String printed = RunningPreau.allPrinted();
        for (Pattern personal : PERSONAL) {
            assertThat(printed).doesNotContainPattern(personal);
        }
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    /** What is journeyed through. */
    RunningPreau application() {
        return RunningPreau.get();
    }

    @BeforeEach
    void openPage() {
        page = newPage(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** Begins again with another window: a phone, no JavaScript. */
    void use(Browser.NewContextOptions options) {
        page.context().close();
        page = newPage(options);
    }

    /** Another window, beside the one that is open. */
    Page newPage(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("fr-FR"));
        Page opened = context.newPage();
        opened.setDefaultTimeout(PATIENCE.toMillis());
        opened.onRequest(request -> {
            if (!request.url().startsWith(application().address())
                    && !request.url().startsWith(Keycloak.address())
                    && !request.url().startsWith("blob:")
                    && !request.url().startsWith("data:")) {
                strangers.add(request.url());
            }
        });
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !GIVEN_UP.matcher(message.text()).lookingAt()) {
                complaints.add(message.text());
            }
        });
        return opened;
    }

    @AfterEach
    void askedNobodyElseAndRaisedNoError() {
        page.context().close();
        assertThat(strangers).as("requests to other servers").isEmpty();
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    /** The link of the operator opens once: who comes in later takes the session of who came in first. */
    void comeInAsOperator() {
        if (operatorSession == null) {
            page.navigate(application().operatorLink());
            click("Entrer comme opérateur");
            PlaywrightAssertions.assertThat(page.locator("h1")).not().containsText("?");
            operatorSession = page.context().storageState();
        } else {
            use(new Browser.NewContextOptions().setViewportSize(1440, 900).setStorageState(operatorSession));
        }
    }

    void click(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    void open(String path) {
        page.navigate(application().address() + path);
    }

    /** The browser says on its console that a page was refused, as it was meant to be. */
    void wasRefused(int status) {
        complaints.removeIf(complaint -> complaint.contains("status of " + status));
    }

    /** No violation of WCAG 2.2 AA that axe can see. */
    void isAccessible() {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("axe on " + page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    /** Nothing sticks out of the window, once what follows its size has followed. */
    void fitsTheWindow() {
        int overflow = overflow();
        for (int look = 0; look < 20 && overflow > 0; look++) {
            page.waitForTimeout(100);
            overflow = overflow();
        }
        assertThat(overflow).as("pixels sticking out of " + page.url()).isLessThanOrEqualTo(0);
    }

    private int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }
}
