package fr.preau.people;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The secret of a one-time link: 256 random bits, written in 43 letters, digits, {@code -} and {@code _}.
 *
 * @param text as it stands in the link; anything received from a visitor, so perhaps no token at all
 */
public record OneTimeToken(String text) {

    /** Name of the query parameter that carries it. */
    public static final String PARAMETER = "jeton";

    private static final Pattern IN_LINK = Pattern.compile(PARAMETER + "=([A-Za-z0-9_-]+)");
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimeToken random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new OneTimeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Reads what a person pasted: the token alone, or the link it came in, perhaps with the words around it. */
    public static OneTimeToken pasted(String text) {
        Matcher link = IN_LINK.matcher(text);
        return new OneTimeToken(link.find() ? link.group(1) : text.strip());
    }

    /**
     * The link to follow.
     *
     * @param address of this installation
     * @param path of the door that the token opens
     */
    public String linkUnder(URI address, String path) {
        String base = address.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path + "?" + PARAMETER + "=" + text;
    }

    /** What is stored instead of it. The secret is long and random: a salt or a slow hash would protect nothing more. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "OneTimeToken[…]";
    }
}
