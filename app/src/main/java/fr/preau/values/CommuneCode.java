package fr.preau.values;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The INSEE code of a commune, present or past: five characters that begin with those of its département
 * ({@code 18033}, {@code 2A004}, {@code 97105}) or of its overseas collectivité ({@code 97502}, {@code 98818}).
 *
 * <p>It is not a postcode. Codes in {@code 20} were in use in Corse until 1976 and remain in the history of communes.
 */
public record CommuneCode(String code) {

    private static final Pattern SHAPE =
            Pattern.compile("(?:0[1-9]|1\\d|2[0-9AB]|[3-8]\\d|9[0-5])\\d{3}|97[1-8]\\d{2}|98[46-9]\\d{2}");

    /** @throws IllegalArgumentException if no commune, present or past, can have this code */
    public CommuneCode {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("\"%s\" is not the INSEE code of a commune".formatted(code));
        }
    }

    /**
     * Reads a code as spreadsheets leave it: spaces around it, a small letter, or the leading zero lost
     * ({@code 1004} for Ambérieu-en-Bugey).
     */
    public static CommuneCode parse(String text) {
        String bare = text.strip().toUpperCase(Locale.ROOT);
        return new CommuneCode(Digits.areAll(bare, 4) ? "0" + bare : bare);
    }

    /** The code of the département or of the overseas collectivité that this code begins with. */
    public String territory() {
        return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
    }

    /** The département, if any: an overseas collectivité has none, and the former codes of Corse do not say which. */
    public Optional<DepartmentCode> department() {
        return switch (territory()) {
            case "20", "975", "977", "978", "984", "986", "987", "988", "989" -> Optional.empty();
            case String department -> Optional.of(new DepartmentCode(department));
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
