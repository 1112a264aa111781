package fr.preau.values;

import java.util.Locale;
import java.util.Optional;

/**
 * The identifier of a school in the register of the Éducation nationale (unité administrative immatriculée, formerly RNE):
 * seven digits, then a letter that checks them, as in {@code 0180002E}.
 *
 * <p>The letter stands at rank (number mod 23) of an alphabet without I, O and Q. 23 is prime and does not divide
 * 10, so that one wrong digit, or two neighbours swapped, always gives another letter.
 */
public record Uai(String code) {

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int DIGITS = 7;

    /** @throws IllegalArgumentException if the code has not the shape of a UAI, or if its letter does not check its digits */
    public Uai {
        if (code.length() != DIGITS + 1 || !Digits.areAll(code.substring(0, DIGITS))) {
            throw new IllegalArgumentException("A UAI is 7 digits and a letter, received \"%s\"".formatted(code));
        }
        char expected = checkLetter(code.substring(0, DIGITS));
        if (code.charAt(DIGITS) != expected) {
            throw new IllegalArgumentException(
                    "The letter of UAI \"%s\" does not check its digits: %s was expected".formatted(code, expected));
        }
    }

    /** Reads a UAI as people type it: spaces around it and a small letter are accepted. */
    public static Uai parse(String text) {
        return new Uai(text.strip().toUpperCase(Locale.ROOT));
    }

    /** The UAI that people typed; empty when it is none. */
    public static Optional<Uai> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The letter that checks these seven digits. */
    public static char checkLetter(String sevenDigits) {
        if (!Digits.areAll(sevenDigits, DIGITS)) {
            throw new IllegalArgumentException("Seven digits were expected, received \"%s\"".formatted(sevenDigits));
        }
        return LETTERS.charAt(Integer.parseInt(sevenDigits) % LETTERS.length());
    }

    @Override
    public String toString() {
        return code;
    }
}
