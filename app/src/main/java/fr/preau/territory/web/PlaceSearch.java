package fr.preau.territory.web;

import fr.preau.territory.Edition;
import fr.preau.territory.Gazetteer;
import fr.preau.territory.Remembered;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.function.SingletonSupplier;

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
    private static final double LIKENESS = 0.4;

    private final JdbcClient sql;
    private final Supplier<PlainLetters> letters;
    private final Remembered<NameIndex> names;
    private final Gazetteer gazetteer;

    PlaceSearch(JdbcClient sql, PlatformTransactionManager transactions, Gazetteer gazetteer) {
        this.sql = sql;
        this.gazetteer = gazetteer;
        this.letters = SingletonSupplier.of(() -> PlainLetters.read(sql));
        this.names = Remembered.ofPlaces(sql, transactions, () -> NameIndex.read(sql));
    }

    /** At most {@code limit} places, the best first; none for words without a letter or a digit. */
    List<FoundPlace> find(String typed, int limit) {
        String plain = plain(NameWords.cut(typed));
        if (plain.isEmpty()) {
            return List.of();
        }
        List<String> exact = findByWords(plain, limit);
        return describe(exact.isEmpty() ? names.now().findAlike(plain, LIKENESS, limit) : exact);
    }

    /** The same without near spellings. */
    List<FoundPlace> findAsWritten(String typed, int limit) {
        String plain = plain(NameWords.cut(typed));
        return plain.isEmpty() ? List.of() : describe(findByWords(plain, limit));
    }

    /** The ids of all the open places with these words, in no order. */
    List<String> listWith(NameWords words) {
        String plain = plain(String.join(" ", words.words()));
        Set<String> each = plain.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(plain.split(" ")));
        return names.now().find(plain, each, Set.of(), Integer.MAX_VALUE);
    }

    /** What {@code territory.plain} makes of it, which alone knows the letters of the world without their accents. */
    private String plain(String typed) {
        return letters.get()
                .plain(typed)
                .orElseGet(() -> sql.sql("select territory.plain(:typed)")
                        .param("typed", typed)
                        .query(String.class)
                        .single());
    }

    private List<String> findByWords(String plain, int limit) {
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (String word : plain.split(" ")) {
            String kind = KIND_WORDS.get(word);
            if (kind == null) {
                words.add(word);
            } else {
                kinds.add(kind);
            }
        }
        return names.now().find(plain, words, kinds, limit);
    }

    /** In the order of the ids. */
    private List<FoundPlace> describe(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return gazetteer
                .current()
                .map(edition -> ids.stream()
                        .flatMap(id -> describe(edition, PlaceId.parse(id)).stream())
                        .toList())
                .filter(found -> found.size() == ids.size())
                .orElseGet(() -> read(ids));
    }

    private static Optional<FoundPlace> describe(Edition edition, PlaceId id) {
        return id.kind() == PlaceKind.SCHOOL
                ? edition.findSchool(id).map(FoundPlace::ofOpen)
                : edition.findPlace(id)
                        .flatMap(place ->
                                edition.findAncestors(id).map(ancestors -> FoundPlace.ofOpen(place, ancestors)));
    }

    private List<FoundPlace> read(List<String> ids) {
        return sql.sql("""
                        select p.id as place_id, p.name, coalesce(lower(s.kind), p.kind) as kind, p.code, s.postcode, s.commune_name,
                               parent.name as parent_name
                        from unnest(:ids::text[]) with ordinality found (id, number)
                        join territory.place p on p.id = found.id
                        left join territory.school s on s.id = p.id
                        left join territory.placement d on d.place_id = p.id and d.ancestor_kind = 'departement'
                             and d.valid_to = 'infinity'
                        left join territory.place parent on parent.id = d.ancestor_id
                        order by found.number""")
                .param("ids", ids.toArray(String[]::new))
                .query(FoundPlace::of)
                .list();
    }
}
