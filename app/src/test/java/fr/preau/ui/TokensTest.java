package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the identity can be read, in light and in dark (WCAG 2.2 level AA). */
class TokensTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):[^;#]*(#[0-9A-F]{6})\\)?;");

    private static final List<String> WORDS = List.of(
            "ink on paper card hover ground field violet-tint board-tint chalk-tint brick-tint",
            "ink-soft on paper card hover ground field",
            "violet on paper card hover",
            "violet-text on violet-tint",
            "board on paper card",
            "board-text on board-tint",
            "on-board on board",
            "on-nav on nav",
            "chalk-text on chalk-tint",
            "brick-text on brick-tint card paper",
            "neutral-text on neutral-tint");

    private static final List<String> MARKS = List.of(
            "field-border on paper card field",
            "series-1 on card",
            "series-2 on card",
            "series-3 on card",
            "brick on card",
            "chalk on nav");

    @ParameterizedTest
    @ValueSource(strings = {"tokens.css", "dark.css"})
    void wordsAndMarksStandOutFromTheirGround(String sheet) {
        Map<String, Colour> tokens = read(sheet);
        WORDS.forEach(rule -> check(rule, tokens, 4.5));
        MARKS.forEach(rule -> check(rule, tokens, 3));
    }

    private static void check(String rule, Map<String, Colour> tokens, double contrast) {
        String[] sides = rule.split(" on ", 2);
        for (String ground : sides[1].split(" ")) {
            assertThat(colour(tokens, sides[0]).contrastWith(colour(tokens, ground)))
                    .as("%s on %s", sides[0], ground)
                    .isGreaterThanOrEqualTo(contrast);
        }
    }

    private static Colour colour(Map<String, Colour> tokens, String name) {
        Colour colour = tokens.get(name);
        assertThat(colour).as(name).isNotNull();
        return colour == null ? Colour.BLACK : colour;
    }

    private static Map<String, Colour> read(String sheet) {
        Map<String, Colour> tokens = new HashMap<>();
        Matcher found =
                TOKEN.matcher(SourceFiles.text(SourceFiles.STATIC.resolve("css").resolve(sheet)));
        while (found.find()) {
            tokens.put(found.group(1), Colour.parse(found.group(2)));
        }
        return tokens;
    }
}
