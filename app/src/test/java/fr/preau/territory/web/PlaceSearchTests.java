package fr.preau.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search over the real places of the Cher, beside the SQL that says in other words what it must find. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaceSearchTests {

    private static final int MOST = 30;
    private static final long SEED = 20_261_122;
    private static final int DRAWN = 300;

    private static final Set<String> KINDS =
            Set.of("ecole", "college", "lycee", "commune", "departement", "academie", "region", "reseau");

    @Autowired
    PlaceSearch search;

    @Autowired
    JdbcClient sql;

    @BeforeAll
    void load(@Autowired Imports imports) {
        new TerritoryFiles(imports, Scope.of(new DepartmentCode("18"))).loadAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bourges",
                "Bourges",
                "BOURGES 18",
                "b",
                "a",
                "e",
                "1",
                "18",
                "18033",
                "18000",
                "0180002E",
                "0180002e",
                "collège",
                "école",
                "lycée bourges",
                "écoles vierzon",
                "collège gérard philipe",
                "gérard phil",
                "philipe gérard",
                "saint",
                "amand saint",
                "Saint-Amand-Montrond",
                "l'aubois",
                "aubigny-sur-nère",
                "cher",
                "département cher",
                "académie",
                "orléans-tours",
                "commune bourges",
                "réseau",
                "é",
                "jean moulin 18",
                "primaire publique"
            })
    void findsWhatTheSqlFindsInTheSameOrder(String typed) {
        assertThat(ids(typed)).isEqualTo(idsBySql(typed)).isNotEmpty();
    }

    @Test
    void findsWhatTheSqlFindsForWordsDrawnFromRealNames() {
        List<String> names = sql.sql("select words from territory.search_entry order by place_id")
                .query((row, _) -> row.getString("words"))
                .list();
        var random = new Random(SEED);
        for (int draw = 0; draw < DRAWN; draw++) {
            String typed = drawn(names.get(random.nextInt(names.size())), random);
            assertThat(ids(typed)).as("%s (seed %d)", typed, SEED).isEqualTo(idsBySql(typed));
        }
    }

    @Test
    void triesNearSpellingsWhenNothingHasTheWords() {
        assertThat(search.find("bourjes", MOST)).extracting(FoundPlace::name).contains("Bourges");
        assertThat(ids("aubigni sur naire")).isNotEmpty();
    }

    @Test
    void findsTheSpellingsThatTheSqlFindsNearInTheSameOrder() {
        List<String> names = sql.sql("select words from territory.search_entry order by place_id")
                .query((row, _) -> row.getString("words"))
                .list();
        var random = new Random(SEED);
        NameIndex index = NameIndex.read(sql);
        for (int draw = 0; draw < DRAWN; draw++) {
            String typed = misspelled(drawn(names.get(random.nextInt(names.size())), random), random);
            assertThat(index.findAlike(typed, 0.4, MOST))
                    .as("%s (seed %d)", typed, SEED)
                    .isEqualTo(alikeBySql(typed));
        }
    }

    @Test
    void countsTheLikenessThatPostgresCounts() {
        String typed =
                "groupe scolaire primaire publique saint jean de braye la chapelle saint mesmin 45380 rue des ecoles";
        List<Map.Entry<String, Float>> all = sql.sql(
                        "select words, word_similarity(:typed, words) as likeness from territory.search_entry")
                .param("typed", typed)
                .query((row, _) -> Map.entry(row.getString("words"), row.getFloat("likeness")))
                .list();
        var likeness = new Likeness(typed);
        assertThat(all)
                .hasSizeGreaterThan(500)
                .allSatisfy(each -> assertThat(likeness.in(each.getKey())).isEqualTo(each.getValue()));
    }

    @Test
    void takesAccentsFromLettersAsTheSqlDoes() {
        PlainLetters letters = PlainLetters.read(sql);
        IntStream.concat(IntStream.rangeClosed(1, 591), IntStream.rangeClosed(8_200, 8_300))
                .mapToObj(letter -> "Éc" + (char) letter + "le d’" + (char) letter + " 1")
                .forEach(typed -> letters.plain(typed)
                        .ifPresent(plain -> assertThat(plain).as(typed).isEqualTo(plainBySql(typed))));
        assertThat(letters.plain("L’Haÿ-les-Roses")).contains("l hay les roses");
        assertThat(letters.plain("Œuf d’Ærø")).contains("oeuf d aero");
        assertThat(letters.plain("школа")).isEmpty();
    }

    @Test
    void findsNothingForSignsAlone() {
        assertThat(search.find(" -’! ", MOST)).isEmpty();
        assertThat(search.find("\u0000", MOST)).isEmpty();
    }

    @Test
    void answersWhatTellsAPlaceFromItsNamesakes() {
        assertThat(search.find("0180002E", MOST).getFirst().summary())
                .isEqualTo("Collège · 0180002E · Aubigny-sur-Nère · Cher");
    }

    /** Without one of its signs. */
    private static String misspelled(String typed, Random random) {
        int slip = random.nextInt(typed.length());
        return (typed.substring(0, slip) + typed.substring(slip + 1)).strip();
    }

    private List<String> alikeBySql(String typed) {
        return sql.sql("""
                        select e.place_id from territory.search_entry e
                        where word_similarity(:typed, e.words) >= 0.4
                        order by 1 - word_similarity(:typed, e.words), e.rank, e.weight desc, e.name, e.place_id limit :limit""")
                .param("typed", typed)
                .param("limit", MOST)
                .query((row, _) -> row.getString("place_id"))
                .list();
    }

    private String plainBySql(String typed) {
        return sql.sql("select territory.plain(:typed)")
                .param("typed", typed)
                .query((row, _) -> row.getString(1))
                .single();
    }

    /** One to three of the words, some cut short. */
    private static String drawn(String words, Random random) {
        List<String> all = Arrays.asList(words.strip().split(" "));
        return Stream.generate(() -> all.get(random.nextInt(all.size())))
                .limit(1 + random.nextInt(3))
                .map(word -> word.substring(0, 1 + random.nextInt(word.length())))
                .collect(Collectors.joining(" "));
    }

    private List<String> ids(String typed) {
        return search.find(typed, MOST).stream()
                .map(place -> place.id().toString())
                .toList();
    }

    /** For words that some place has. */
    private List<String> idsBySql(String typed) {
        String plain = plainBySql(typed);
        List<String> kinds = Stream.of(plain.split(" "))
                .map(PlaceSearchTests::singular)
                .filter(KINDS::contains)
                .toList();
        String[] patterns = Stream.of(plain.split(" "))
                .filter(word -> !KINDS.contains(singular(word)))
                .map(word -> "% " + word + "%")
                .toArray(String[]::new);
        return sql.sql("""
                        select e.place_id from territory.search_entry e
                        where e.words like all (:patterns::text[])
                          and (cardinality(:kinds::text[]) = 0 or e.kind = any (:kinds))
                        order by case when e.words like '% ' || :plain || ' %' and e.name <> :plain and :plain ~ '[0-9]' then 0
                                      when e.name = :plain then 1
                                      when e.name like :plain || '%' then 2
                                      when ' ' || e.name like all (:patterns::text[]) then 3
                                      else 4 end,
                                 e.rank, e.weight desc, e.name, e.place_id
                        limit :limit""")
                .param("plain", plain)
                .param("patterns", patterns)
                .param("kinds", kinds.toArray(String[]::new))
                .param("limit", MOST)
                .query((row, _) -> row.getString("place_id"))
                .list();
    }

    private static String singular(String word) {
        return List.of("ecoles", "colleges", "lycees", "communes").contains(word)
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
