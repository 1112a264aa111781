package fr.preau.roadmap.programme;

import java.util.regex.Pattern;

/** Names in addresses and files: lower case, words joined by hyphens. */
final class Codes {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    private Codes() {}

    /** @throws IllegalArgumentException if it is none */
    static void check(String code) {
        if (code.length() > LONGEST || !WORDS.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A code is made of lower-case words joined by hyphens, received \"%s\".".formatted(code));
        }
    }
}
