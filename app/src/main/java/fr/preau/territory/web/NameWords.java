package fr.preau.territory.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words typed to find places: each must stand at the beginning of a word of the name, commune, postcode or code; accents do not
 * count.
 */
record NameWords(List<String> words) {

    /** Characters read; nobody types more, and each word costs a condition. */
    private static final int READ = 200;

    NameWords {
        words = List.copyOf(words);
    }

    static NameWords of(String typed) {
        return new NameWords(Arrays.stream(cut(typed).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** As much of what was typed as is read. */
    static String cut(String typed) {
        return typed.length() > READ ? typed.substring(0, READ) : typed;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * The SQL that selects the ids of the places with these words. What is open has its words written down and an index over them,
     * which a pattern alone can use, and a list of patterns cannot; those of what is closed are made on the way.
     *
     * @param closed which places {@code p} count among those that are closed
     */
    String places(String closed) {
        return """
                select e.place_id from territory.search_entry e where %s
                union all
                select p.id from territory.place p left join territory.school s on s.id = p.id where %s and %s""".formatted(
                        condition("e.words"),
                        closed,
                        condition("(' ' || territory.plain(concat_ws(' ', p.name, s.commune_name, s.postcode,"
                                + " p.postcodes, p.code)))"));
    }

    /** The values of the parameters in {@link #places}. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int rank = 0; rank < words.size(); rank++) {
            values.put("word" + rank, words.get(rank));
        }
        return values;
    }

    private String condition(String searched) {
        return values().keySet().stream()
                .map(word -> searched + " like '% ' || territory.plain(:" + word + ") || '%'")
                .collect(Collectors.joining(" and "));
    }
}
