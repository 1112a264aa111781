package fr.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says which attacks were tried names tests that are there. */
class SecurityTestsPageTest {

    private static final Path PAGE = Path.of("../docs/security-tests.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Tests?|Journeys?))`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [A-Z].*$");

    @Test
    void namesTestsThatAreThere() throws IOException {
        Set<String> named = NAMED.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(tests()).containsAll(named);
    }

    @Test
    void everyAttackHasOne() throws IOException {
        assertThat(ROW.matcher(Files.readString(PAGE)).results().map(MatchResult::group))
                .hasSizeGreaterThan(15)
                .filteredOn(row -> !row.startsWith("| Attack"))
                .allMatch(row -> NAMED.matcher(row).find());
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> here = Files.walk(Path.of("src/test/java"));
                Stream<Path> journeys = Files.walk(Path.of("../browser-tests/src/test/java"))) {
            return Stream.concat(here, journeys)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
