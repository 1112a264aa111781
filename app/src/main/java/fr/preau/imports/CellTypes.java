package fr.preau.imports;

import fr.preau.ui.PlainWords;
import fr.preau.ui.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The usual contents of cells, as French open data writes them. */
final class CellTypes {

    static final CellType<String> TEXT = new CellType<>(Texts.t("imports.cell.text"), text -> text);
    static final CellType<Integer> INTEGER = new CellType<>(Texts.t("imports.cell.integer"), CellTypes::integer);
    static final CellType<BigDecimal> DECIMAL = new CellType<>(Texts.t("imports.cell.decimal"), CellTypes::decimal);
    static final CellType<LocalDate> DATE = new CellType<>(Texts.t("imports.cell.date"), CellTypes::date);
    static final CellType<Boolean> FLAG = new CellType<>(Texts.t("imports.cell.flag"), CellTypes::flag);
    static final CellType<Reading> MEASURE = new CellType<>(Texts.t("imports.cell.measure"), CellTypes::measure);

    /** The ministry and INSEE write this day where there is none. */
    private static final LocalDate NO_DATE = LocalDate.of(2099, 1, 1);

    private static final DateTimeFormatter FRENCH_DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final String SPACES = "[ \\u00a0\\u202f]";
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(" + SPACES + "\\d{3})+([.,]\\d+)?");
    private static final Pattern WITHHELD = Pattern.compile("(?i)ns|nd|s");

    private static final Set<String> YES = Set.of("1", "oui", "o", "vrai", "true");
    private static final Set<String> NO = Set.of("0", "non", "n", "faux", "false");

    private CellTypes() {}

    private static BigDecimal decimal(String text) {
        String number = text.replace('\u2212', '-');
        if (!isPlain(number)) {
            if (!GROUPED.matcher(number).matches()) {
                throw new IllegalArgumentException("Not a number: " + text);
            }
            number = number.replaceAll(SPACES, "");
        }
        return new BigDecimal(number.replace(',', '.'));
    }

    /** An optional sign, digits, and perhaps a comma or point with digits after. Millions of cells pass here: no pattern. */
    private static boolean isPlain(String number) {
        int start = number.startsWith("-") || number.startsWith("+") ? 1 : 0;
        int mark = -1;
        for (int i = start; i < number.length(); i++) {
            char character = number.charAt(i);
            if (mark < 0 && i > start && (character == ',' || character == '.')) {
                mark = i;
            } else if (character < '0' || character > '9') {
                return false;
            }
        }
        return number.length() > start && mark != number.length() - 1;
    }

    private static Integer integer(String text) {
        try {
            return decimal(text).intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new IllegalArgumentException("Not a whole number: " + text, notWhole);
        }
    }

    private static @Nullable LocalDate date(String text) {
        LocalDate day = text.indexOf('/') >= 0
                ? LocalDate.parse(text, FRENCH_DATE)
                : LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
        return day.equals(NO_DATE) ? null : day;
    }

    private static Boolean flag(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return true;
        }
        if (NO.contains(word)) {
            return false;
        }
        throw new IllegalArgumentException("Neither yes nor no: " + text);
    }

    private static Reading measure(String text) {
        boolean number =
                Character.isDigit(text.charAt(0)); // no mark begins so, and looking for one takes longer than reading
        return !number && WITHHELD.matcher(text).matches()
                ? new Reading.WithheldMark(text)
                : new Reading.Number(decimal(text));
    }

    /** A name without case, accents, spaces and punctuation, so that labels and codes of a header are compared alike. */
    static String folded(String name) {
        return PlainWords.of(name).replace(" ", "");
    }
}
