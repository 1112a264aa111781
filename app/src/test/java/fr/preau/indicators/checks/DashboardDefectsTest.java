package fr.preau.indicators.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says how each defect of a public dashboard is answered names all of them, and nothing that does not exist. */
class DashboardDefectsTest {

    private static final int DEFECTS = 26;
    private static final int OF_SISTER_PAGES = 8;
    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/reference/dashboard-defects.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests?|Journeys))`");
    private static final Pattern CHECK = Pattern.compile("[Cc]ontrôle `([a-z-]+)`|^- `([a-z-]+)`", Pattern.MULTILINE);
    private static final List<String> STATES = List.of("tenu", "en partie", "à venir");

    @Test
    void namesEveryDefectOnceInItsOrder() throws IOException {
        assertThat(rows().filter(cells -> cells.length == 6).map(cells -> cells[1].strip()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, DEFECTS)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(rows().filter(cells -> cells.length == 5)).hasSize(OF_SISTER_PAGES);
    }

    @Test
    void saysOfEachHowItStandsAndWhichTestShowsIt() throws IOException {
        assertThat(rows()).allSatisfy(cells -> {
            assertThat(STATES).contains(cells[cells.length - 3].strip());
            assertThat(cells[cells.length - 1]).containsPattern(TEST);
        });
    }

    @Test
    void namesTestsThatExist() throws IOException {
        Set<String> classes = testClasses();

        assertThat(TEST.matcher(page()).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(classes).contains(name));
    }

    @Test
    void namesEveryCheckAndNoOther() throws IOException {
        assertThat(CHECK.matcher(page())
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CheckCode.values()).map(CheckCode::code).toList());
    }

    /** The cells of each line of the two tables, the first being what stands before the first bar. */
    private static Stream<String[]> rows() throws IOException {
        return page().lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| N°") && !line.startsWith("| Vu"))
                .map(line -> line.split("\\|"));
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static Set<String> testClasses() throws IOException {
        try (var app = Files.walk(ROOT.resolve("app/src/test/java"));
                var browser = Files.walk(ROOT.resolve("browser-tests/src/test/java"))) {
            return Stream.concat(app, browser)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
