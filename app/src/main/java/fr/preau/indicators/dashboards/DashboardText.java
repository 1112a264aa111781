package fr.preau.indicators.dashboards;

import fr.preau.indicators.IndicatorCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A dashboard as a YAML file that people read and change, and {@link DashboardReading} reads: the shape of those that ship. */
final class DashboardText {

    static final String TITLE = "title";
    static final String LEAD = "lead";
    static final String PLACE = "place";
    static final String TILES = "tiles";
    static final String SHAPE = "shape";
    static final String INDICATORS = "indicators";
    static final String PLACES = "places";
    static final String KIND = "kind";
    static final String PERIOD = "period";
    static final String DIMENSION = "dimension";
    static final String WORDS = "words";

    private static final Pattern ENDS_IN_BLANKS = Pattern.compile("[ \\t](\\n|$)");

    private final StringBuilder text = new StringBuilder();

    private DashboardText() {}

    static String of(Dashboard dashboard) {
        var file = new DashboardText();
        file.line("", TITLE, dashboard.title());
        file.lineIf("", LEAD, dashboard.lead());
        file.plain("", PLACE, dashboard.place().toString());
        if (dashboard.tiles().isEmpty()) {
            file.plain("", TILES, "[]");
        } else {
            file.text.append(TILES).append(":\n");
            dashboard.tiles().forEach(file::tile);
        }
        return file.text.toString();
    }

    private void tile(Tile tile) {
        String margin = "    ";
        plain("  - ", SHAPE, tile.shape().slug());
        lineIf(margin, TITLE, tile.title());
        list(INDICATORS, tile.indicators().stream().map(IndicatorCode::value).toList());
        list(PLACES, tile.places().stream().map(PlaceId::toString).toList());
        plainIf(KIND, tile.kind().map(PlaceKind::slug));
        plainIf(PERIOD, tile.period().map(Period::code).map(DashboardText::quoted));
        plainIf(DIMENSION, tile.dimension().map(DashboardText::quoted));
        lineIf(margin, WORDS, tile.words());
    }

    private void list(String key, List<String> codes) {
        if (!codes.isEmpty()) {
            plain("    ", key, "[" + String.join(", ", codes) + "]");
        }
    }

    private void plainIf(String key, Optional<String> value) {
        value.ifPresent(one -> plain("    ", key, one));
    }

    private void plain(String margin, String key, String value) {
        text.append(margin).append(key).append(": ").append(value).append('\n');
    }

    private void lineIf(String margin, String key, String words) {
        if (!words.isEmpty()) {
            line(margin, key, words);
        }
    }

    private void line(String margin, String key, String words) {
        plain(margin, key, isBlock(words) ? block(margin, words) : quoted(words));
    }

    /** Are they several lines that a block says to the letter, with no blank at an end and no hidden sign? */
    private static boolean isBlock(String words) {
        return words.contains("\n")
                && !words.endsWith("\n")
                && !Character.isWhitespace(words.charAt(0))
                && !ENDS_IN_BLANKS.matcher(words).find()
                && words.codePoints().noneMatch(sign -> sign != '\n' && isHidden(sign));
    }

    private static String block(String margin, String words) {
        String inner = "\n" + margin + "  ";
        return "|-" + inner + words.replace("\n", inner).replaceAll("(?m)^ +$", "");
    }

    /** Between double quotes, in which every sign can be written. */
    private static String quoted(String words) {
        var quoted = new StringBuilder("\"");
        words.codePoints().forEach(sign -> {
            switch (sign) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> append(quoted, sign);
            }
        });
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int sign) {
        if (isHidden(sign)) {
            quoted.append(sign > 0xFFFF ? "\\U%08x".formatted(sign) : "\\u%04x".formatted(sign));
        } else {
            quoted.appendCodePoint(sign);
        }
    }

    /** Would nobody see it, or YAML refuse it or take it for the end of a line? */
    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
