package fr.preau.indicators.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.Source;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Figures;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.indicators.Measure.Known;
import fr.preau.indicators.Observation;
import fr.preau.indicators.Unit;
import fr.preau.indicators.WithholdingReason;
import fr.preau.indicators.observations.Delivery;
import fr.preau.indicators.observations.Observations;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.SchoolYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Eight collèges: A and B in Bourges, C and D in Vierzon, E and F in Chartres, G in Toulouse, H in Muret. Bourges and Vierzon make the
 * Cher; the Cher and Eure-et-Loir make the Centre; a basin holds B and C.
 */
@PreauTest
@Import({SmallCountry.class, GuardedIndicators.class})
@Transactional
class SecrecyTests {

    private static final IndicatorCode GRANTS = GuardedIndicators.GRANTS;
    private static final IndicatorCode PUPILS = new IndicatorCode("eleves-college");
    private static final IndicatorCode PER_PUPIL = GuardedIndicators.PER_PUPIL;
    private static final IndicatorCode SHARE = GuardedIndicators.SHARE;
    private static final Period YEAR = new SchoolYear(2022);
    private static final String LETTERS = "ABCDEFGH";
    private static final int[] NUMBERS = {180001, 180002, 180003, 180004, 280001, 280002, 310001, 310002};

    @Autowired
    SmallCountry country;

    @Autowired
    Observations observations;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void build() {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-18033 departement-18 bassin-1
                %s COLLEGE PUBLIC | commune-18279 departement-18 bassin-1
                %s COLLEGE PUBLIC | commune-18279 departement-18
                %s COLLEGE PUBLIC | commune-28085 departement-28
                %s COLLEGE PUBLIC | commune-28085 departement-28
                %s COLLEGE PUBLIC | commune-31555 departement-31
                %s COLLEGE PUBLIC | commune-31395 departement-31
                """.formatted((Object[])
                Arrays.stream(NUMBERS).mapToObj(SmallCountry::uai).toArray()));
    }

    @Test
    void aSmallCellTakesACompanyWithIt() {
        load(YEAR, 5, 40, 30, 25, 60, 70, 80, 90);

        assertThat(reason("A", GRANTS)).isEqualTo("too-few-units");
        assertThat(reason("B", GRANTS)).isEqualTo("protects-another");
        assertThat(shown("commune-18033", GRANTS)).isEqualTo("45");
        assertThat(shown("departement-18", GRANTS)).isEqualTo("100");
        assertThat(shown("E", GRANTS)).isEqualTo("60");
    }

    @Test
    void readersSeeOneMarkForAll() {
        load(YEAR, 5, 40, 30, 25, 60, 70, 80, 90);

        assertThat(shown("A", GRANTS)).isEqualTo("statistical-secrecy");
        assertThat(shown("B", GRANTS)).isEqualTo("statistical-secrecy");
        assertThat(figures.history(List.of(place("A")), GRANTS))
                .allSatisfy(figure -> assertThat(figure.measure())
                        .isEqualTo(new Measure.Withheld(WithholdingReason.STATISTICAL_SECRECY)));
        assertThat(sql.sql("""
                        select count(*) from indicators.figure where status = 'withheld'
                        and coalesce(value, base, numerator, low, high) is not null""").query(Integer.class).single()).isZero();
    }

    @Test
    void aPlaceOfOneSmallSchoolIsWithheldToo() {
        load(YEAR, 50, 40, 30, 25, 60, 70, 7, 90);

        assertThat(shown("commune-31555", GRANTS)).isEqualTo("statistical-secrecy");
        assertThat(shown("H", GRANTS)).isEqualTo("statistical-secrecy");
        assertThat(shown("departement-31", GRANTS)).isEqualTo("97");
    }

    @Test
    void nothingIsWithheldWhereEveryoneIsNumerous() {
        load(YEAR, 50, 40, 30, 25, 60, 70, 80, 90);

        assertThat(suppressed()).isZero();
    }

    @Test
    void aCorrectionDecidesAnew() {
        load(YEAR, 5, 40, 30, 25, 60, 70, 80, 90);
        load(observation(GRANTS, YEAR, "A", Known.counted(50)));

        assertThat(suppressed()).isZero();
        assertThat(shown("A", GRANTS)).isEqualTo("50");
        assertThat(shown("pays-FR", GRANTS)).isEqualTo("445");

        load(observation(GRANTS, YEAR, "C", Known.counted(2)));
        assertThat(reason("C", GRANTS)).isEqualTo("too-few-units");
        assertThat(reason("A", GRANTS)).isNull();
    }

    @Test
    void aMoveDecidesAnew() {
        load(YEAR, 5, 40, 30, 25, 60, 70, 80, 90);
        country.move(id("B"), "commune-18033", "commune-18279");

        assertThat(shown("commune-18033", GRANTS)).isEqualTo("statistical-secrecy");
        assertAttacksFail(YEAR, 5, 40, 30, 25, 60, 70, 80, 90);
    }

    @Test
    void whatIsTooLargeToHideIsAllWithheld() {
        load(observation(GRANTS, YEAR, "A", Known.counted(5)), observation(GRANTS, YEAR, "B", Known.counted(0)));

        assertThat(shown("A", GRANTS)).isEqualTo("statistical-secrecy");
        assertThat(shown("pays-FR", GRANTS)).isEqualTo("statistical-secrecy");
    }

    @Test
    void categoriesAreProtectedAgainstTheirTotal() {
        load(
                observation(GRANTS, YEAR, "A", Known.counted(45)),
                category("A", "filles", 5),
                category("A", "garcons", 40),
                observation(GRANTS, YEAR, "B", Known.counted(60)),
                category("B", "filles", 28),
                category("B", "garcons", 32));

        assertThat(shown("A", GRANTS)).isEqualTo("45");
        assertThat(shownOf("A", "sexe=filles")).isEqualTo("statistical-secrecy");
        assertThat(shownOf("A", "sexe=garcons")).isEqualTo("statistical-secrecy");
        assertThat(shownOf("B", "sexe=filles")).isEqualTo("statistical-secrecy");
        assertThat(shownOf("commune-18033", "sexe=filles")).isEqualTo("33");
    }

    @Test
    void aRatioIsWithheldWithBothItsTerms() {
        load(ratio("A", 3, 5), ratio("B", 20, 40), ratio("C", 10, 30), ratio("D", 20, 25), ratio("E", 30, 60));

        assertThat(shown("A", SHARE)).isEqualTo("statistical-secrecy");
        assertThat(shown("B", SHARE)).isEqualTo("statistical-secrecy");
        assertThat(shown("commune-18033", SHARE)).isEqualTo("51.111111");
        assertThat(shown("C", SHARE)).isEqualTo("33.333333");
    }

    /** Who knows that all of 45 have it knows that all of 5 have. */
    @Test
    void aShareOfAllIsNotKnownFromThePlaceAround() {
        load(ratio("A", 5, 5), ratio("B", 40, 40), ratio("C", 10, 30), ratio("D", 20, 25));

        assertThat(shown("A", SHARE)).isEqualTo("statistical-secrecy");
        assertThat(shown("commune-18033", SHARE)).isEqualTo("statistical-secrecy");
    }

    /** That of B is neither small nor corrected: it vanishes and comes back with what it protects. */
    @Test
    void aFormulaIsWithheldWithItsTerms() {
        load(observation(PUPILS, YEAR, "A", Known.counted(100)), observation(PUPILS, YEAR, "B", Known.counted(200)));
        load(YEAR, 5, 40, 30, 25, 60, 70, 80, 90);
        assertThat(shown("A", PER_PUPIL)).isEqualTo("statistical-secrecy");
        assertThat(shown("B", PER_PUPIL)).isEqualTo("statistical-secrecy");
        assertThat(shown("commune-18033", PER_PUPIL)).isEqualTo("15");

        load(observation(GRANTS, YEAR, "A", Known.counted(50)));
        assertThat(shown("B", PER_PUPIL)).isEqualTo("20");
    }

    @Test
    void noAttackFindsASmallCell() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
        for (int year = 2000; year < 2020; year++) {
            int[] counts = random.ints(LETTERS.length(), 0, 40).toArray();
            load(new SchoolYear(year), counts);
            assertAttacksFail(new SchoolYear(year), counts);
        }
    }

    /** Looks for another country that shows the same numbers: there must be one for each small cell, in which it differs. */
    private void assertAttacksFail(Period year, int... counts) {
        Map<String, Set<Integer>> shown = sumsShown(year);
        boolean[] free = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            int one = i;
            free[i] = shown.entrySet().stream().noneMatch(sum -> sum.getValue().equals(Set.of(one)));
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && counts[i] < 11) {
                assertThat(isAmbiguous(i, counts, free, List.copyOf(shown.values())))
                        .as("%s of %s in %s", LETTERS.charAt(i), Arrays.toString(counts), year)
                        .isTrue();
            }
        }
    }

    private static boolean isAmbiguous(int cell, int[] counts, boolean[] free, List<Set<Integer>> sums) {
        int combinations = (int) Math.pow(5, counts.length);
        for (int code = 0; code < combinations; code++) {
            int[] change = change(code, counts, free);
            if (change.length > 0
                    && change[cell] != 0
                    && sums.stream()
                            .allMatch(
                                    sum -> sum.stream().mapToInt(i -> change[i]).sum() == 0)) {
                return true;
            }
        }
        return false;
    }

    /** From -2 to 2 for each cell; nothing if it is impossible. An attacker knows that nobody is where nobody is. */
    private static int[] change(int code, int[] counts, boolean[] free) {
        int[] change = new int[counts.length];
        int left = code;
        for (int i = 0; i < counts.length; i++) {
            change[i] = left % 5 - 2;
            left /= 5;
            if (change[i] != 0 && (!free[i] || counts[i] == 0 || counts[i] + change[i] < 0)) {
                return new int[0];
            }
        }
        return change;
    }

    /** The places whose value is shown, each with the schools that it is the sum of. */
    private Map<String, Set<Integer>> sumsShown(Period year) {
        List<Map.Entry<String, Integer>> members = new ArrayList<>();
        for (int i = 0; i < LETTERS.length(); i++) {
            int school = i;
            members.add(Map.entry(id(letter(i)), i));
            sql.sql(
                            "select ancestor_id from territory.published_placement where place_id = ? and valid_to = 'infinity'")
                    .param(id(letter(i)))
                    .query(String.class)
                    .list()
                    .forEach(place -> members.add(Map.entry(place, school)));
        }
        List<String> shown = sql.sql("""
                        select j.place_id from indicators.figure f join indicators.series s on s.id = f.series
                        join indicators.subject j on j.key = f.subject
                        where s.indicator = ? and s.period = ? and f.status = 'known'""")
                .params(GRANTS.value(), year.code())
                .query((row, number) -> row.getString(1))
                .list();
        return members.stream()
                .filter(member -> shown.contains(member.getKey()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private void load(Period year, int... counts) {
        var file = new ArrayList<Observation>();
        for (int i = 0; i < counts.length; i++) {
            file.add(observation(GRANTS, year, letter(i), Known.counted(counts[i])));
        }
        load(file.toArray(Observation[]::new));
    }

    private void load(Observation... file) {
        var delivery = new Delivery(UUID.randomUUID(), "test", Source.named("Fichier d’essai"), false);
        observations.load(delivery, staging -> {
            for (int i = 0; i < file.length; i++) {
                staging.add(file[i], i + 2);
            }
        });
    }

    private static Observation category(String school, String sex, int count) {
        return new Observation(GRANTS, place(school), YEAR, new Breakdown("sexe", sex), Known.counted(count));
    }

    private static Observation ratio(String school, int part, int whole) {
        return observation(
                SHARE, YEAR, school, Known.ratioOf(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), Unit.PERCENT));
    }

    private static Observation observation(IndicatorCode indicator, Period year, String school, Measure measure) {
        return new Observation(indicator, place(school), year, Breakdown.TOTAL, measure);
    }

    private static String letter(int i) {
        return LETTERS.substring(i, i + 1);
    }

    private static PlaceId place(String school) {
        return PlaceId.parse(id(school));
    }

    /** Of a school by its letter; anything else is an identifier already. */
    private static String id(String place) {
        int letter = LETTERS.indexOf(place);
        return letter < 0 ? place : SmallCountry.id(SmallCountry.uai(NUMBERS[letter]));
    }

    private String shownOf(String place, String breakdown) {
        return shown(place, GRANTS, breakdown);
    }

    private String shown(String place, IndicatorCode indicator) {
        return shown(place, indicator, "");
    }

    /** The value, or why there is none. */
    private String shown(String place, IndicatorCode indicator, String breakdown) {
        return sql.sql("""
                        select coalesce(trim_scale(f.value)::text, f.reason) from indicators.figure f
                        join indicators.series s on s.id = f.series join indicators.subject j on j.key = f.subject
                        where j.place_id = ? and s.indicator = ? and s.period = ? and s.breakdown = ?""")
                .params(id(place), indicator.value(), YEAR.code(), breakdown)
                .query(String.class)
                .single();
    }

    private @Nullable String reason(String school, IndicatorCode indicator) {
        return sql.sql("""
                        select o.suppressed from indicators.observation o
                        join indicators.series s on s.id = o.series join indicators.subject j on j.key = o.subject
                        where j.place_id = ? and s.indicator = ? and o.known_until = 'infinity'""")
                .params(id(school), indicator.value())
                .query((row, number) -> row.getString(1))
                .list()
                .getFirst();
    }

    private int suppressed() {
        return sql.sql("""
                        select (select count(*) from indicators.observation
                                where suppressed is not null and known_until = 'infinity')
                             + (select count(*) from indicators.roll_up where suppressed is not null)""").query(Integer.class).single();
    }
}
