package fr.preau.people.accounts;

import fr.preau.ui.PlainWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which passwords are accepted: long ones that nobody tries first. No digit or sign is demanded and nothing expires, since both make
 * people choose worse ones (NIST SP 800-63B-4, 3.1.1.2; ANSSI, «Recommandations relatives à l'authentification multifacteur et aux mots
 * de passe», 2021; CNIL, délibération 2022-100, which asks for 12 signs of all kinds, or fewer kinds with an access that is slowed down
 * after failures, as ours is).
 */
public final class PasswordRules {

    /** Least number of signs. */
    public static final int SHORTEST = 12;

    /** Longest that is hashed: a sentence fits, a file does not. */
    public static final int LONGEST = 128;

    /** A part of a name that is shorter says nothing about anybody. */
    private static final int TELLING = 4;

    /** What is left of a password beside a known word must be at least so long to count. */
    private static final int ENOUGH_BESIDE = 8;

    /** Three words and more are a phrase. */
    private static final int FEW_WORDS = 2;

    private static final String[] ROWS = {
        "abcdefghijklmnopqrstuvwxyz",
        "azertyuiopqsdfghjklmwxcvbn",
        "qwertyuiopasdfghjklzxcvbnm",
        "01234567890123456789",
        "aqwzsxedcrfvtgbyhnujikolpm"
    };

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern REPEATED = Pattern.compile("(.{1,6}?)\\1+.{0,3}");
    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    /** What is wrong with the password for this person; empty when nothing is. */
    public static Optional<PasswordFault> faultOf(String password, String name, String email) {
        int signs = password.codePointCount(0, password.length());
        if (signs < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (signs > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        String plain = PlainWords.withoutAccents(password);
        if (isCommon(plain)) {
            return Optional.of(PasswordFault.COMMON);
        }
        return isPersonal(plain, name, email) ? Optional.of(PasswordFault.PERSONAL) : Optional.empty();
    }

    private static boolean isCommon(String plain) {
        String letters = plain.replaceAll("[^a-z]", "");
        return REPEATED.matcher(plain).matches()
                || isRow(plain)
                || COMMON.contains(plain)
                || COMMON.contains(unmasked(plain.replaceAll("[^a-z@$]+$", "")))
                || COMMON.contains(letters)
                || besides(plain, COMMON.stream()) < ENOUGH_BESIDE;
    }

    private static boolean isRow(String plain) {
        return Arrays.stream(ROWS)
                .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
                .anyMatch(row -> (row + row).contains(plain));
    }

    private static boolean isPersonal(String plain, String name, String email) {
        Stream<String> own = Stream.concat(
                Arrays.stream(PlainWords.of(name).split(" ")),
                Arrays.stream(PlainWords.of(email).split(" ")));
        return besides(plain, own.filter(word -> word.length() >= TELLING)) < ENOUGH_BESIDE;
    }

    /** How many signs are left when these words are taken out; the whole length when there are many, which is a phrase. */
    private static int besides(String plain, Stream<String> words) {
        String left = plain;
        int found = 0;
        for (String word : words.sorted((a, b) -> b.length() - a.length()).toList()) {
            if (left.contains(word)) {
                left = left.replace(word, "");
                found++;
            }
        }
        return found > FEW_WORDS ? plain.length() : left.length();
    }

    /** Signs that stand in for a letter are that letter. */
    private static String unmasked(String plain) {
        return plain.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replaceAll("[^a-z]", "");
    }

    private static Set<String> read() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("/people/common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of common passwords is missing from the program");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
