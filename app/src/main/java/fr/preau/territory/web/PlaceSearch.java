package fr.preau.territory.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds places by what people type: parts of words, with or without accents, a UAI, an INSEE code, a postcode. All the
 * words must be found, each at the beginning of a word; when nothing is, near spellings are tried.
 */
@Component
class PlaceSearch {

    /** A word such as «collège» asks for a kind of place; it need not stand in the name. */
    private static final Map<String, String> KIND_WORDS = Map.ofEntries(
            Map.entry("ecole", "ecole"),
            Map.entry("ecoles", "ecole"),
            Map.entry("college", "college"),
            Map.entry("colleges", "college"),
            Map.entry("lycee", "lycee"),
            Map.entry("lycees", "lycee"),
            Map.entry("commune", "commune"),
            Map.entry("communes", "commune"),
            Map.entry("departement", "departement"),
            Map.entry("academie", "academie"),
            Map.entry("region", "region"),
            Map.entry("reseau", "reseau"));

    /** Share of common trigrams from which two spellings are near: one wrong letter in seven passes. */
    private static final String LIKENESS = "0.4";

    private static final String FOUND = """
            select e.place_id, p.name, e.kind, s.uai, p.code, s.postcode, s.commune_name,
                   parent.name as parent_name, p.closed_on
            from found e
            join territory.place p on p.id = e.place_id
            left join territory.school s on s.id = e.place_id
            left join territory.placement d on d.place_id = e.place_id and d.ancestor_kind = 'departement'
                 and d.valid_to = 'infinity'
            left join territory.place parent on parent.id = d.ancestor_id
            order by e.score, e.rank, e.weight desc, e.name, e.place_id""";

    private final JdbcClient sql;

    PlaceSearch(JdbcClient sql) {
        this.sql = sql;
    }

    /** At most {@code limit} places, the best first; none for words without a letter or a digit. */
    @Transactional(readOnly = true)
    List<FoundPlace> find(String typed, int limit) {
        String plain = plain(typed);
        if (plain.isEmpty()) {
            return List.of();
        }
        List<FoundPlace> exact = findByWords(plain, limit);
        return exact.isEmpty() ? findByLikeness(plain, limit) : exact;
    }

    private String plain(String typed) {
        return sql.sql("select territory.plain(:typed)")
                .param("typed", typed.length() > 200 ? typed.substring(0, 200) : typed)
                .query(String.class)
                .single();
    }

    private List<FoundPlace> findByWords(String plain, int limit) {
        Set<String> kinds = new LinkedHashSet<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : plain.split(" ")) {
            String kind = KIND_WORDS.get(word);
            if (kind == null) {
                words.put("word" + words.size(), "% " + word + "%");
            } else {
                kinds.add(kind);
            }
        }
        return sql.sql("""
                        with found as materialized (
                            select e.*, case when e.words like '%% ' || :plain || ' %%' and e.name <> :plain
                                                  and :plain ~ '[0-9]' then 0
                                             when e.name = :plain then 1
                                             when e.name like :plain || '%%' then 2
                                             when %s then 3
                                             else 4 end as score
                            from territory.search_entry e
                            where %s and (cardinality(:kinds) = 0 or e.kind = any (:kinds))
                            order by score, e.rank, e.weight desc, e.name, e.place_id
                            limit :limit
                        )""".formatted(allIn("' ' || e.name", words), allIn("e.words", words)) + FOUND)
                .param("plain", plain)
                .params(words)
                .param("kinds", kinds.toArray(String[]::new))
                .param("limit", limit)
                .query(FoundPlace::of)
                .list();
    }

    /** One condition for each word: the index over the words serves a pattern, and not a list of them. */
    private static String allIn(String searched, Map<String, String> words) {
        return words.isEmpty()
                ? "true"
                : words.keySet().stream()
                        .map(word -> searched + " like :" + word)
                        .collect(Collectors.joining(" and "));
    }

    private List<FoundPlace> findByLikeness(String plain, int limit) {
        sql.sql("select set_config('pg_trgm.word_similarity_threshold', :likeness, true)")
                .param("likeness", LIKENESS)
                .query()
                .singleValue();
        return sql.sql("""
                        with found as materialized (
                            select e.*, 1 - word_similarity(:plain, e.words) as score
                            from territory.search_entry e
                            where :plain <% e.words
                            order by score, e.rank, e.weight desc, e.name, e.place_id
                            limit :limit
                        )""" + FOUND)
                .param("plain", plain)
                .param("limit", limit)
                .query(FoundPlace::of)
                .list();
    }
}
