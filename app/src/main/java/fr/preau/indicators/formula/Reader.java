package fr.preau.indicators.formula;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.formula.Expression.Difference;
import fr.preau.indicators.formula.Expression.Number;
import fr.preau.indicators.formula.Expression.Opposite;
import fr.preau.indicators.formula.Expression.Product;
import fr.preau.indicators.formula.Expression.Quotient;
import fr.preau.indicators.formula.Expression.Reference;
import fr.preau.indicators.formula.Expression.Sum;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a formula by recursive descent. A hyphen inside a code belongs to the code; a subtraction has spaces around its sign.
 *
 * <pre>
 * sum       = product { ("+" | "-") product }
 * product   = factor { ("*" | "/") factor }
 * factor    = "-" factor | "(" sum ")" | number | reference
 * reference = code [ "[" dimension "=" category "]" ]
 * </pre>
 */
final class Reader {

    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final Pattern BREAKDOWN = Pattern.compile("\\[([a-z0-9=-]+)]");
    /** Deep enough for any formula that a person would read. */
    private static final int DEEPEST = 32;

    private final String text;
    private final Matcher matcher;
    private int position;
    private int depth;

    private Reader(String text) {
        this.text = text;
        this.matcher = SPACE.matcher(text);
    }

    static Expression read(String text) {
        var reader = new Reader(text);
        Expression expression = reader.sum();
        if (reader.position < text.length()) {
            throw reader.refusal("an operation or the end");
        }
        return expression;
    }

    private Expression sum() {
        Expression left = product();
        while (true) {
            if (accepts('+')) {
                left = new Sum(left, product());
            } else if (accepts('-')) {
                left = new Difference(left, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() {
        Expression left = factor();
        while (true) {
            if (accepts('*')) {
                left = new Product(left, factor());
            } else if (accepts('/')) {
                left = new Quotient(left, factor());
            } else {
                return left;
            }
        }
    }

    private Expression factor() {
        if (++depth > DEEPEST) {
            throw new FormulaRefused(text, "it nests more than %d deep".formatted(DEEPEST));
        }
        Expression factor = accepts('-') ? new Opposite(factor()) : accepts('(') ? parenthesis() : operand();
        depth--;
        return factor;
    }

    private Expression parenthesis() {
        Expression inside = sum();
        if (!accepts(')')) {
            throw refusal("\")\"");
        }
        return inside;
    }

    private Expression operand() {
        Optional<Expression> number = take(NUMBER).map(digits -> new Number(new BigDecimal(digits)));
        return number.or(() -> take(CODE).map(this::reference)).orElseThrow(() -> refusal("an indicator or a number"));
    }

    private Expression reference(String code) {
        Breakdown breakdown = take(BREAKDOWN)
                .map(brackets -> Breakdown.parse(brackets.substring(1, brackets.length() - 1)))
                .orElse(Breakdown.TOTAL);
        return new Reference(new Term(new IndicatorCode(code), breakdown));
    }

    private boolean accepts(char sign) {
        if (position < text.length() && text.charAt(position) == sign) {
            position++;
            take(SPACE);
            return true;
        }
        return false;
    }

    private Optional<String> take(Pattern pattern) {
        matcher.usePattern(pattern).region(position, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String taken = matcher.group();
        position = matcher.end();
        if (pattern != SPACE) {
            take(SPACE);
        }
        return Optional.of(taken);
    }

    private FormulaRefused refusal(String expected) {
        return new FormulaRefused(text, "%s was expected at character %d".formatted(expected, position + 1));
    }
}
