package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.sheets.SheetCell;
import fr.preau.indicators.entry.EntryColumn;
import fr.preau.ui.TypedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a sheet writes an answer, so that what comes back untouched is the same to the letter. */
final class SheetWords {

    private static final Pattern SEEN = Pattern.compile("v(\\d{1,9}\\.[0-9a-f]{1,8})");

    /** Those that the cell of the state names; the others are said by the numbers, or by none. */
    private static final List<AnswerState> NAMED =
            List.of(AnswerState.UNKNOWN, AnswerState.EMPTY_WHOLE, AnswerState.NOT_APPLICABLE);

    /** Digits that every spreadsheet keeps. */
    private static final int MOST_DIGITS = 15;

    private SheetWords() {}

    /** The name of the sheet that is filled in. */
    static String answers() {
        return t("indicators.campaign.sheet.answers");
    }

    /** A number where it comes back as it was typed; else the very text; nothing for nothing. */
    static @Nullable Object number(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("-?\\d+(?:,\\d+)?")) {
            var number = new BigDecimal(typed.replace(',', '.'));
            if (number.precision() <= MOST_DIGITS && digits(number).equals(typed)) {
                return number;
            }
        }
        return typed;
    }

    /** As one types it in a form: with a comma, and without zeros at the end. */
    static String digits(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** A cell as its program shows it. */
    static String shown(SheetCell cell) {
        return switch (cell.kind()) {
            case NUMBER -> digits(new BigDecimal(cell.text()));
            case PERCENTAGE -> digits(new BigDecimal(cell.text()).movePointRight(2)) + "\u202f%";
            case EMPTY, TEXT, DATE, BOOLEAN, ERROR -> cell.text();
        };
    }

    static @Nullable String state(AnswerState state) {
        return NAMED.contains(state) ? word(state) : null;
    }

    private static String word(AnswerState state) {
        return t("indicators.campaign.sheet.state." + state.slug());
    }

    /** What a cell may say of a state: its word, or what the form calls it. */
    static Optional<AnswerState> findState(String typed, List<EntryColumn> columns) {
        String said = plain(typed);
        if (said.isEmpty()) {
            return Optional.of(AnswerState.UNSAID);
        }
        return possible(columns).stream()
                .filter(state -> said.equals(plain(word(state)))
                        || said.equals(plain(state.slug()))
                        || said.equals(plain(state.label())))
                .findFirst();
    }

    /** «chiffre inconnu, sans objet». */
    static String states(List<EntryColumn> columns) {
        return possible(columns).stream().map(SheetWords::word).collect(Collectors.joining(", "));
    }

    private static List<AnswerState> possible(List<EntryColumn> columns) {
        return NAMED.stream()
                .filter(state -> state != AnswerState.EMPTY_WHOLE || columns.contains(EntryColumn.DENOMINATOR))
                .toList();
    }

    private static String plain(String words) {
        return TypedText.line(words.replace('-', ' ').replace('\u00a0', ' ')).toLowerCase(Locale.FRENCH);
    }

    /** What stood in the form when the file was made; beginning with a letter, so that no program takes it for a number. */
    static String seen(FormLine line) {
        return "v" + line.seen();
    }

    /** The same, as forms send it. */
    static Optional<String> findSeen(String typed) {
        var matcher = SEEN.matcher(typed.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
