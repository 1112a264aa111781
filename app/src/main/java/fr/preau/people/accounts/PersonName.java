package fr.preau.people.accounts;

import java.util.Optional;

/**
 * What somebody is called on screen.
 *
 * @param value 1 to 120 signs on one line
 */
public record PersonName(String value) {

    public static final int LONGEST = 120;

    /** @throws IllegalArgumentException if it is empty, too long or holds control characters */
    public PersonName {
        if (value.isBlank()
                || !value.equals(value.strip())
                || value.length() > LONGEST
                || value.codePoints().anyMatch(PersonName::isUnseen)) {
            throw new IllegalArgumentException("A name is one line of 1 to %d signs".formatted(LONGEST));
        }
    }

    /** Ends of lines would end a header; signs that turn the direction of writing would disguise one name as another. */
    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Reads what somebody typed. */
    public static Optional<PersonName> read(String typed) {
        try {
            return Optional.of(new PersonName(typed.strip().replaceAll("[ \\u00A0]+", " ")));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }
}
