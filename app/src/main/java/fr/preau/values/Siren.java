package fr.preau.values;

/** The identifier of an organisation in INSEE's SIRENE register: nine digits that satisfy the key of Luhn. An EPCI has one. */
public record Siren(String code) {

    /** @throws IllegalArgumentException if these are not nine digits, or if the key is wrong */
    public Siren {
        if (!Digits.areAll(code, 9)) {
            throw new IllegalArgumentException("A SIREN is 9 digits, received \"%s\"".formatted(code));
        }
        if (!Digits.satisfyLuhn(code)) {
            throw new IllegalArgumentException("The key of SIREN \"%s\" is wrong".formatted(code));
        }
    }

    /** Reads a SIREN as it is usually printed, in groups of three digits. */
    public static Siren parse(String text) {
        return new Siren(text.replaceAll("[\\s\\u00A0\\u202F]", ""));
    }

    @Override
    public String toString() {
        return code;
    }
}
