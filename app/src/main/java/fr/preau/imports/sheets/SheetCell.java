package fr.preau.imports.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/**
 * What stands in a cell.
 *
 * @param text as written; of a number its plain decimal digits with a point, of a percentage those of the share: {@code 0.12} for 12 %; of a
 *     date what the file holds
 */
public record SheetCell(Kind kind, String text) {

    /** What the file says that a cell holds. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        PERCENTAGE,
        /** A day or an hour: a number in disguise. */
        DATE,
        BOOLEAN,
        /** What a formula came to that could not be computed. */
        ERROR
    }

    /** Nothing. */
    public static final SheetCell EMPTY = new SheetCell(Kind.EMPTY, "");

    private static final Pattern ERROR =
            Pattern.compile("#(?:DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)|Err:\\d+");

    /** Beyond so many digits nobody typed it, and writing it plainly could fill the memory. */
    private static final int MOST_DIGITS = 40;

    /** Spreadsheets compute on 15 significant digits: what follows is noise, as in 0.30000000000000004. */
    private static final int SIGNIFICANT = 15;

    static SheetCell text(String text) {
        if (text.isBlank()) {
            return EMPTY;
        }
        return new SheetCell(ERROR.matcher(text.strip()).matches() ? Kind.ERROR : Kind.TEXT, text);
    }

    /** A number, a percentage or a date, of its digits; what is no number stays text. */
    static SheetCell number(Kind kind, String digits) {
        try {
            return number(kind, new BigDecimal(digits.strip()));
        } catch (NumberFormatException noNumber) {
            return text(digits);
        }
    }

    static SheetCell number(Kind kind, BigDecimal number) {
        if (number.signum() == 0) {
            return new SheetCell(kind, "0");
        }
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            return new SheetCell(Kind.ERROR, "…");
        }
        BigDecimal rounded = number.round(new MathContext(SIGNIFICANT));
        return new SheetCell(kind, rounded.stripTrailingZeros().toPlainString());
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }
}
