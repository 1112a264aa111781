package fr.preau.indicators.collection;

import fr.preau.indicators.Measure;
import fr.preau.indicators.Unit;
import fr.preau.indicators.entry.Answer;
import fr.preau.indicators.entry.EntryColumn;
import fr.preau.ui.TypedText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * An answer as it is typed, right or wrong.
 *
 * @param remark why there is no value, or what explains the one there is
 */
record DraftAnswer(AnswerState state, String value, String numerator, String denominator, String remark) {

    static final DraftAnswer EMPTY = new DraftAnswer(AnswerState.UNSAID, "", "", "", "");

    static final int LONGEST_NUMBER = 40;
    static final int LONGEST_REMARK = 1_000;

    /** Without an exponent: the difference of 1 and of 1e999999999 would fill the memory. */
    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)");

    static final String STATE = "etat";
    static final String REMARK = "remarque";
    /** Takes the last known value over. */
    static final String SAME = "reprendre";
    /** What stood in the fields when they were drawn. */
    static final String SEEN = "vu";

    /** What a form sends; what it does not send was not changed. */
    static DraftAnswer read(MultiValueMap<String, String> asked, Question question, Optional<Measure> last) {
        var typed = new DraftAnswer(
                AnswerState.of(TypedText.line(asked, question.field(STATE))),
                number(asked, question, EntryColumn.VALUE),
                number(asked, question, EntryColumn.NUMERATOR),
                number(asked, question, EntryColumn.DENOMINATOR),
                cut(TypedText.line(asked, question.field(REMARK)), LONGEST_REMARK));
        DraftAnswer taken = asked.containsKey(question.field(SAME)) && !typed.hasNumbers()
                ? last.map(typed::withNumbersOf).orElse(typed)
                : typed;
        return taken.settled();
    }

    private static String number(MultiValueMap<String, String> asked, Question question, EntryColumn column) {
        return cut(TypedText.line(asked, question.field(column.slug())), LONGEST_NUMBER);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** Numbers say that the value is known, and no numbers that it is not. */
    private DraftAnswer settled() {
        AnswerState other = switch (state) {
            case UNSAID -> hasNumbers() ? AnswerState.KNOWN : state;
            case KNOWN -> hasNumbers() ? state : AnswerState.UNSAID;
            case UNKNOWN, EMPTY_WHOLE, NOT_APPLICABLE -> state;
        };
        return new DraftAnswer(other, value, numerator, denominator, remark);
    }

    private DraftAnswer withNumbersOf(Measure measure) {
        var known = Answer.of(measure);
        return new DraftAnswer(
                state,
                known.number(EntryColumn.VALUE),
                known.number(EntryColumn.NUMERATOR),
                known.number(EntryColumn.DENOMINATOR),
                remark);
    }

    boolean hasNumbers() {
        return !(value + numerator + denominator).isEmpty();
    }

    String number(EntryColumn column) {
        return switch (column) {
            case VALUE -> value;
            case NUMERATOR -> numerator;
            case DENOMINATOR -> denominator;
        };
    }

    /** A number that can be read; empty otherwise. */
    Optional<BigDecimal> read(EntryColumn column) {
        String digits = number(column).replaceAll("[ \u00a0\u202f]", "").replace(',', '.');
        return PLAIN.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    /** What it is worth in the unit, computed from its terms where there are; empty when it cannot be said. */
    Optional<BigDecimal> worth(Unit unit) {
        if (state != AnswerState.KNOWN) {
            return Optional.empty();
        }
        Optional<BigDecimal> stated = read(EntryColumn.VALUE);
        return stated.isPresent()
                ? stated
                : read(EntryColumn.NUMERATOR)
                        .flatMap(above -> read(EntryColumn.DENOMINATOR)
                                .filter(below -> below.signum() > 0)
                                .map(below -> above.multiply(unit.whole()).divide(below, MathContext.DECIMAL64)));
    }

    /** Tells it from another one, in a form that comes back: equal answers have the same. */
    String digest() {
        return Integer.toHexString(String.join("\n", state.slug(), value, numerator, denominator, remark)
                .hashCode());
    }
}
