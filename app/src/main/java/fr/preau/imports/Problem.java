package fr.preau.imports;

/**
 * Something wrong in a file, told so that its author can mend it.
 *
 * @param line line in the file, the header being line 1, or rank of an object in a JSON list; 0 when the whole file is meant
 * @param column the column as the file names it; empty when the whole line is meant
 * @param value what was read, at most {@value #LONGEST_VALUE} characters of it
 * @param expected what should have been there, in French, as in «7 chiffres et une lettre»
 */
public record Problem(ProblemCode code, Severity severity, int line, String column, String value, String expected) {

    static final int LONGEST_VALUE = 200;

    public Problem {
        if (line < 0) {
            throw new IllegalArgumentException(
                    "The line (%d) of problem (%s) must not be negative.".formatted(line, code));
        }
        value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }

    /** The line is not loaded. */
    public static Problem rejected(ProblemCode code, int line, String column, String value, String expected) {
        return new Problem(code, Severity.REJECTED, line, column, value, expected);
    }

    /** The line is loaded; the wrong part is left out. */
    public static Problem warning(ProblemCode code, int line, String column, String value, String expected) {
        return new Problem(code, Severity.WARNING, line, column, value, expected);
    }

    /** The whole file is refused. */
    public static Problem ofFile(ProblemCode code, String value, String expected) {
        return new Problem(code, Severity.REJECTED, 0, "", value, expected);
    }
}
