package fr.preau.imports;

import java.util.Locale;

/** The stored form of constants: {@code OUT_OF_SCOPE} is {@code out-of-scope}. */
final class Codes {

    private Codes() {}

    static String of(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
