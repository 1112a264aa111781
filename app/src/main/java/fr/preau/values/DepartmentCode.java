package fr.preau.values;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The INSEE code of one of the 101 départements: {@code 01} to {@code 95} with {@code 2A} and {@code 2B} in place of 20,
 * and {@code 971} to {@code 974} and {@code 976} overseas.
 *
 * <p>The other overseas territories (975, 977, 978, 984 and 986 to 989) are collectivités, not départements.
 */
public record DepartmentCode(String code) {

    private static final Map<String, String> COLLECTIVITIES = Map.of(
            "975", "Saint-Pierre-et-Miquelon",
            "977", "Saint-Barthélemy",
            "978", "Saint-Martin",
            "984", "Terres australes et antarctiques françaises",
            "986", "Wallis-et-Futuna",
            "987", "Polynésie française",
            "988", "Nouvelle-Calédonie",
            "989", "La Passion-Clipperton");

    /** @throws IllegalArgumentException if the code is not one of the 101, written as INSEE writes it */
    public DepartmentCode {
        requireDepartment(code, code);
    }

    /**
     * Reads the shapes of the field: {@code 18}, {@code 018}, {@code D18}, {@code 1}, {@code 2a}, {@code 02A},
     * {@code D2A}, {@code 971}.
     *
     * @throws IllegalArgumentException if no département is meant, or if two may be ({@code 20})
     */
    public static DepartmentCode parse(String text) {
        String bare = text.strip().toUpperCase(Locale.ROOT);
        String unmarked = bare.startsWith("D") ? bare.substring(1) : bare;
        String code = switch (unmarked.length()) {
            case 1 -> "0" + unmarked;
            case 3 -> unmarked.startsWith("0") ? unmarked.substring(1) : unmarked;
            default -> unmarked;
        };
        requireDepartment(code, text);
        return new DepartmentCode(code);
    }

    /** The département that a text means, in the shapes of {@link #parse}; empty when it is none. */
    public static Optional<DepartmentCode> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Is this the code of an overseas département, three digits long? */
    public boolean isOverseas() {
        return code.length() == 3;
    }

    @Override
    public String toString() {
        return code;
    }

    private static void requireDepartment(String code, String received) {
        if (code.equals("20")) {
            throw new IllegalArgumentException(
                    "\"%s\" is ambiguous: Corse was split in 1976, say 2A or 2B".formatted(received));
        }
        String collectivity = COLLECTIVITIES.get(code);
        if (collectivity != null) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a département: %s is a collectivité".formatted(received, collectivity));
        }
        if (!isMetropolitan(code) && !isOverseas(code)) {
            throw new IllegalArgumentException("\"%s\" is not the code of a département".formatted(received));
        }
    }

    private static boolean isMetropolitan(String code) {
        return code.equals("2A")
                || code.equals("2B")
                || (Digits.areAll(code, 2) && code.compareTo("01") >= 0 && code.compareTo("95") <= 0);
    }

    private static boolean isOverseas(String code) {
        return switch (code) {
            case "971", "972", "973", "974", "976" -> true;
            default -> false;
        };
    }
}
