package org.careerbenchmarks.publish.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as a browser shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageTests {

    private static final String OVERFLOWING =
            """
            () => [...document.querySelectorAll('body *')]
                .filter(each => !each.closest('.scroll') && !each.closest('svg')
                    && each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .map(each => each.tagName + ' ' + each.textContent.slice(0, 40))
            """;

    /** Words beyond the edge of their chart, or closer to other words than they may be. */
    private static final String COLLIDING =
            """
            () => [...document.querySelectorAll('svg')].filter(svg => svg.getBoundingClientRect().width > 0)
                .flatMap(svg => {
                    const edge = svg.getBoundingClientRect();
                    const texts = [...svg.querySelectorAll('text')]
                        .map(text => ({ words: text.textContent, box: text.getBoundingClientRect() }));
                    return texts.filter((one, index) =>
                            one.box.left < edge.left - 1 || one.box.right > edge.right + 1
                            || one.box.bottom > edge.bottom + 1
                            || texts.some((other, place) => place > index
                                && one.box.left < other.box.right && other.box.left < one.box.right
                                && one.box.top + 4 < other.box.bottom && other.box.top + 4 < one.box.bottom))
                        .map(each => each.words);
                })
            """;

    private static final String SMALLEST_TEXT =
            """
            () => Math.min(...[...document.querySelectorAll('svg')]
                .filter(svg => svg.getBoundingClientRect().width > 0)
                .map(svg => parseFloat(svg.getAttribute('font-size'))
                    * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width))
            """;

    private Optional<Playwright> playwright = Optional.empty();
    private Optional<Browser> browser = Optional.empty();
    private String address = "";

    @BeforeAll
    void open(@TempDir Path folder) {
        Optional<Path> chromium = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
        if (chromium.isEmpty()) {
            System.out.println("ReportPageTests is skipped: there is no chromium on the PATH.");
        }
        assumeTrue(chromium.isPresent(), "There is no chromium on the PATH.");
        ReportCases.everything(TestDatabase.H2).report(folder);
        address = folder.resolve(Report.FILE).toUri().toString();
        playwright = Optional.of(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        browser = Optional.of(playwright
                .get()
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox"))));
    }

    @AfterAll
    void close() {
        browser.ifPresent(Browser::close);
        playwright.ifPresent(Playwright::close);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void axeFindsNothing(int width) {
        try (Page page = page(width)) {
            List<Rule> violations = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations();

            assertThat(violations)
                    .extracting(Rule::getId, each -> each.getNodes().toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void nothingRunsOverTheEdge(int width) {
        try (Page page = page(width)) {
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(width);
            assertThat((List<?>) page.evaluate(OVERFLOWING)).isEmpty();
            assertThat((List<?>) page.evaluate(COLLIDING)).isEmpty();
            assertThat(((Number) page.evaluate(SMALLEST_TEXT)).doubleValue()).isGreaterThanOrEqualTo(11.99);
        }
    }

    @Test
    void nothingIsLoadedAndNothingComplains() {
        List<String> events = new ArrayList<>();
        try (Page page = browser.orElseThrow().newPage()) {
            page.onRequest(each -> events.add(each.url()));
            page.onConsoleMessage(each -> events.add(each.text()));
            page.onPageError(events::add);
            page.navigate(address);

            assertThat(events).containsExactly(address);
            assertThat(page.locator("svg:visible").count()).isGreaterThan(4);
        }
    }

    @Test
    void onPaperNoFigureIsCutAndChartsAreWide() {
        try (Page page = page(320)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("svg.narrow:visible").count()).isZero();
            assertThat(page.locator("figure").first().evaluate("each => getComputedStyle(each).breakInside"))
                    .isEqualTo("avoid");
            assertThat(page.locator(".short").first().evaluate("each => getComputedStyle(each).breakInside"))
                    .isEqualTo("avoid");
            assertThat(new String(page.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        }
    }

    private Page page(int width) {
        Page page = browser.orElseThrow().newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.navigate(address);
        return page;
    }
}
