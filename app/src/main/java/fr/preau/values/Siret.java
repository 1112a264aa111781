package fr.preau.values;

/**
 * The identifier of one site of an organisation in INSEE's SIRENE register: the nine digits of its {@link Siren}, then
 * five of its own, the whole satisfying the key of Luhn.
 *
 * <p>La Poste outgrew the key: its sites other than its seat are checked by the sum of their digits, a multiple of 5.
 */
public record Siret(String code) {

    private static final String LA_POSTE = "356000000";

    /** @throws IllegalArgumentException if these are not fourteen digits, or if a key is wrong */
    public Siret {
        if (!Digits.areAll(code, 14)) {
            throw new IllegalArgumentException("A SIRET is 14 digits, received \"%s\"".formatted(code));
        }
        if (!isKeyRight(code)) {
            throw new IllegalArgumentException("The key of SIRET \"%s\" is wrong".formatted(code));
        }
        new Siren(code.substring(0, 9));
    }

    /** Reads a SIRET as it is usually printed, in groups of digits. */
    public static Siret parse(String text) {
        return new Siret(text.replaceAll("[\\s\\u00A0\\u202F]", ""));
    }

    /** The organisation that this site belongs to. */
    public Siren siren() {
        return new Siren(code.substring(0, 9));
    }

    @Override
    public String toString() {
        return code;
    }

    private static boolean isKeyRight(String code) {
        return Digits.satisfyLuhn(code) || (code.startsWith(LA_POSTE) && Digits.sumOf(code) % 5 == 0);
    }
}
