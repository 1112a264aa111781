package fr.preau.people.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, in small letters: providers tell none apart, and people type both.
 *
 * @param value at most 254 signs (RFC 5321, 4.5.3.1.3), ASCII, without comment, quotes or anything that could end a header
 */
public record Email(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,}");

    /** @throws IllegalArgumentException if no mail could be sent there; the message does not repeat it, being personal */
    public Email {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("This is not an e-mail address in small letters");
        }
    }

    /** Reads what somebody typed. */
    public static Optional<Email> read(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(new Email(plain));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "Email[…]";
    }
}
