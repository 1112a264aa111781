package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule of style is left over from what a page no longer shows, and none leans on a colour that nobody defines. */
class StyleRulesTest {

    private static final Path STYLES = SourceFiles.STATIC.resolve("css");
    private static final Path SCRIPTS = SourceFiles.STATIC.resolve("js");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("([^{};]*)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z][\\w-]*");
    private static final Pattern DEFINED = Pattern.compile("[;{\"]\\s*--([a-z0-9-]+)\\s*:");
    private static final Pattern USED = Pattern.compile("var\\(--([a-z0-9-]+)");
    private static final Pattern QUOTED = Pattern.compile("[\"`]([a-z0-9-]+)(?:\\$\\{\\w+})?[\"`]");

    /** Written by the stylesheet of the operator's colours. */
    private static final Pattern OF_OPERATOR = Pattern.compile("accent(-text|-tint|)(-on-dark|)");

    /** What the State's design system calls its colours: its files are built in only when asked. */
    private static final Pattern OF_STATE = Pattern.compile("(text|background|border)-[a-z]+-[a-z-]+");

    private final String styles = textOf(STYLES, ".css");
    private final String scripts = textOf(SCRIPTS, ".js");
    private final String sources = textOf(SourceFiles.TEMPLATES, ".jte") + textOf(SourceFiles.JAVA, ".java") + scripts;

    @Test
    void everyClassIsWornSomewhere() {
        Set<String> words = all(WORD, sources, match -> match.group());
        Set<String> spoken =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());

        assertThat(classes())
                .hasSizeGreaterThan(200)
                .filteredOn(name -> !words.contains(name) && !isComposed(name, spoken))
                .as("classes that nothing wears")
                .isEmpty();
    }

    /** «badge--violet» is written «badge--${colour}». */
    private boolean isComposed(String name, Collection<String> spoken) {
        int modifier = name.indexOf("--");
        if (modifier < 0) {
            return false;
        }
        String stem = name.substring(0, modifier + 2);
        String value = name.substring(modifier + 2);
        return (sources.contains(stem + "$") || sources.contains(stem + "\""))
                && (value.matches("\\d+") || spoken.contains(value));
    }

    @Test
    void everyColourIsDefinedAndUsed() {
        Set<String> defined = all(DEFINED, styles, match -> match.group(1));
        Set<String> used = all(USED, styles + sources, match -> match.group(1));
        Set<String> drawn = all(QUOTED, scripts, match -> match.group(1));
        List<String> ranked = Stream.concat(used.stream(), drawn.stream())
                .filter(name -> name.endsWith("-"))
                .toList();

        assertThat(used)
                .filteredOn(name -> !name.endsWith("-") && !defined.contains(name))
                .filteredOn(name -> !OF_OPERATOR.matcher(name).matches())
                .filteredOn(name -> !OF_STATE.matcher(name).matches())
                .as("custom properties that are used and nowhere defined")
                .isEmpty();
        assertThat(defined)
                .hasSizeGreaterThan(50)
                .filteredOn(name -> !used.contains(name) && !drawn.contains(name))
                .filteredOn(name -> ranked.stream().noneMatch(name::startsWith))
                .as("custom properties that are defined and nowhere used")
                .isEmpty();
    }

    private Set<String> classes() {
        return SELECTOR.matcher(styles)
                .results()
                .map(match -> match.group(1))
                .filter(selector -> !selector.strip().startsWith("@"))
                .flatMap(selector -> all(CLASS, selector, match -> match.group(1)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Pattern pattern, String text, Function<MatchResult, String> part) {
        return pattern.matcher(text).results().map(part).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String textOf(Path folder, String suffix) {
        return SourceFiles.under(folder, suffix).stream()
                .map(SourceFiles::text)
                .map(text -> suffix.equals(".css") ? COMMENT.matcher(text).replaceAll("") : text)
                .collect(Collectors.joining("\n"));
    }
}
