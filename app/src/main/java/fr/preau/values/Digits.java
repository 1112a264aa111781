package fr.preau.values;

/** The arithmetic of identifiers printed in ASCII digits. */
final class Digits {

    private Digits() {}

    /** Is this text exactly {@code length} digits, 0 to 9 and nothing else? */
    static boolean areAll(String text, int length) {
        return text.length() == length && areAll(text);
    }

    static boolean areAll(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The key of Luhn (ISO/IEC 7812-1): counted from the right, every second digit is doubled; the sum ends with 0. */
    static boolean satisfyLuhn(String digits) {
        int sum = 0;
        for (int rank = 0; rank < digits.length(); rank++) {
            int digit = digits.charAt(digits.length() - 1 - rank) - '0';
            int weighted = rank % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    static int sumOf(String digits) {
        return digits.chars().map(c -> c - '0').sum();
    }
}
