package fr.preau.diagnosis.decisions;

import java.time.LocalDate;

/**
 * What the one who decides says.
 *
 * @param title of the decision
 * @param decidedOn the day on which it was decided
 * @param decider the name of the person or body that decides
 * @param role in which they decide
 * @param comment may be empty
 */
public record Statement(String title, LocalDate decidedOn, String decider, String role, String comment) {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_COMMENT = 4_000;

    /** @throws IllegalArgumentException if the title, the name or the role is empty, or a text is too long or holds control characters */
    public Statement {
        title = require(title, LONGEST_TITLE);
        decider = require(decider, LONGEST_NAME);
        role = require(role, LONGEST_NAME);
        comment = comment.strip();
        if (!isComment(comment)) {
            throw new IllegalArgumentException("A comment has %d characters at most.".formatted(LONGEST_COMMENT));
        }
    }

    private static String require(String text, int longest) {
        String stripped = text.strip();
        if (!isLine(stripped, longest)) {
            throw new IllegalArgumentException("A line of 1 to %d characters is needed.".formatted(longest));
        }
        return stripped;
    }

    /** Is it one line that a database and a sheet of paper can hold? */
    public static boolean isLine(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    /** Is it a comment, which may have several lines, or none? */
    public static boolean isComment(String text) {
        return text.isEmpty() || isLine(text.replaceAll("\\R", " "), LONGEST_COMMENT);
    }
}
