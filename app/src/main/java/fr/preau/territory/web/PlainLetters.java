package fr.preau.territory.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Does what {@code territory.plain} does for the letters of Latin alphabets and the signs between words, as the database writes each
 * of them without its accent.
 */
record PlainLetters(Map<Character, String> withoutAccent) {

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

    PlainLetters {
        withoutAccent = Map.copyOf(withoutAccent);
    }

    /** From the no-break space to the end of «Latin Extended-B», and from the hyphens to the curly quotation marks. */
    static PlainLetters read(JdbcClient sql) {
        Map<Character, String> letters = new HashMap<>();
        sql.sql("""
                select c, public.unaccent('public.unaccent', chr(c)) as plain
                from (select generate_series(160, 591) as c union all select generate_series(8208, 8223)) letters""").query(row -> {
            letters.put((char) row.getInt("c"), row.getString("plain"));
        });
        return new PlainLetters(letters);
    }

    /** Empty where only the database knows. */
    Optional<String> plain(String typed) {
        String ascii = ASCII.matcher(typed).matches() ? typed : withoutAccents(typed);
        return ASCII.matcher(ascii).matches()
                ? Optional.of(SIGNS.matcher(ascii.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip())
                : Optional.empty();
    }

    private String withoutAccents(String typed) {
        var plain = new StringBuilder(typed.length());
        for (int position = 0; position < typed.length(); position++) {
            char letter = typed.charAt(position);
            plain.append(withoutAccent.getOrDefault(letter, String.valueOf(letter)));
        }
        return plain.toString();
    }
}
