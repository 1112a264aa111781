package fr.preau.indicators.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.preau.PreauTest;
import fr.preau.imports.Source;
import fr.preau.indicators.Basis;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.indicators.Measure.Known;
import fr.preau.indicators.Observation;
import fr.preau.indicators.Unit;
import fr.preau.indicators.observations.Delivery;
import fr.preau.indicators.observations.Loaded;
import fr.preau.indicators.observations.Observations;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.values.Month;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The worked example of each check, and the right data that it must let pass. */
@PreauTest
@Import(SmallCountry.class)
@Transactional
class PublicationChecksTests {

    private static final PlaceId BOURGES = school(180001);
    private static final PlaceId CHARTRES = school(280001);
    private static final PlaceId LYCEE = school(180010);
    private static final PlaceId CHER = PlaceId.parse("departement-18");
    private static final PlaceId EURE_ET_LOIR = PlaceId.parse("departement-28");
    private static final Period YEAR = Period.parse("2022-2023");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 17);

    @Autowired
    SmallCountry country;

    @Autowired
    Observations observations;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void build() {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-28085 departement-28
                %s LYCEE PUBLIC | commune-18033 departement-18
                """.formatted(SmallCountry.uai(180001), SmallCountry.uai(280001), SmallCountry.uai(180010)));
    }

    @Test
    void rightDataPass() {
        Loaded loaded = load(
                pupils(BOURGES, 533),
                pupils(CHARTRES, 400),
                rate(BOURGES, 75, 86),
                cumulative(CHER, "2023-05", 80_549),
                cumulative(CHER, "2023-06", 80_549),
                sex("", 50),
                sex("sexe=filles", 25),
                sex("sexe=garcons", 24));

        assertThat(loaded.failed()).isEmpty();
    }

    @Test
    void aRateWithoutDenominatorIsWithheld() {
        load(rate(BOURGES, 75, 86));
        sql.sql("update indicators.observation set base = null where basis = 'ratio'")
                .update();
        Loaded loaded = load(rate(CHARTRES, 90, 100), counted("eleves-college", BOURGES, "", 533));

        assertThat(loaded.failed())
                .extracting(FailedCheck::code, FailedCheck::place)
                .contains(tuple(CheckCode.MISSING_DENOMINATOR, BOURGES.toString()));
        assertThat(shown(BOURGES, "reussite-dnb", "session-2022")).isEqualTo("check-failed");
        assertThat(shown(CHARTRES, "reussite-dnb", "session-2022")).isEqualTo("90");
    }

    @Test
    void aRateAboveAHundredIsWithheld() {
        Loaded loaded = load(
                counted("eleves-nsi", LYCEE, "", 90),
                counted("eleves-nsi", LYCEE, "sexe=filles", 30),
                counted("eleves-premiere-generale", LYCEE, "", 120),
                counted("eleves-premiere-generale", LYCEE, "sexe=filles", 20));

        assertThat(loaded.failed())
                .filteredOn(failed -> failed.code() == CheckCode.RATE_OUT_OF_RANGE)
                .extracting(
                        FailedCheck::place,
                        failed -> Objects.requireNonNull(failed.found()).intValue())
                .contains(tuple(LYCEE.toString(), 150), tuple("pays-FR", 150));
        assertThat(shown(LYCEE, "acces-filles-nsi", "2022-2023")).isEqualTo("check-failed");
    }

    @Test
    void aTotalThatFallsIsNotShownFromThenOn() {
        Loaded loaded = load(
                cumulative(CHER, "2023-05", 80_549),
                cumulative(CHER, "2023-06", 79_166),
                cumulative(CHER, "2023-07", 82_000),
                cumulative(EURE_ET_LOIR, "2023-05", 10),
                cumulative(EURE_ET_LOIR, "2023-06", 20_000),
                cumulative(EURE_ET_LOIR, "2023-07", 30_000));

        assertThat(loaded.failed())
                .extracting(FailedCheck::code, FailedCheck::period, FailedCheck::place)
                .containsExactly(
                        tuple(CheckCode.FALLING_TOTAL, "2023-06", CHER.toString()),
                        tuple(CheckCode.FALLING_TOTAL, "2023-07", CHER.toString()));
        assertThat(shown(CHER, "accompagnements-numeriques", "2023-05")).isEqualTo("80549");
        assertThat(shown(CHER, "accompagnements-numeriques", "2023-07")).isEqualTo("check-failed");
        assertThat(shown(PlaceId.FRANCE, "accompagnements-numeriques", "2023-07"))
                .isEqualTo("112000");
    }

    @Test
    void aCorrectionBringsItBack() {
        load(
                cumulative(CHER, "2023-05", 80_549),
                cumulative(CHER, "2023-06", 79_166),
                cumulative(CHER, "2023-07", 82_000));
        Loaded loaded = load(cumulative(CHER, "2023-06", 81_166));

        assertThat(loaded.failed()).isEmpty();
        assertThat(shown(CHER, "accompagnements-numeriques", "2023-07")).isEqualTo("82000");
    }

    /** A place of which fewer parts are known is smaller without having fallen. */
    @Test
    void aTotalOfFewerPlacesDoesNotFall() {
        Loaded loaded = load(
                cumulative(CHER, "2023-05", 100),
                cumulative(EURE_ET_LOIR, "2023-05", 100),
                cumulative(CHER, "2023-06", 110));

        assertThat(loaded.failed()).isEmpty();
    }

    @Test
    void aFlowThatOnlyRisesIsARunningTotal() {
        var file = new ArrayList<Observation>();
        for (int year = 2010; year <= 2010 + RunningTotalReadAsFlowCheck.STEPS; year++) {
            file.add(new Observation(
                    new IndicatorCode("candidats-dnb-generale"),
                    BOURGES,
                    Period.parse("session-" + year),
                    Breakdown.TOTAL,
                    Known.counted(10 + 15L * (year - 2010))));
        }
        Loaded shorter = load(file.subList(1, file.size()).toArray(Observation[]::new));
        Loaded whole = load(file.getFirst());

        assertThat(shorter.failed()).isEmpty();
        assertThat(whole.failed()).extracting(FailedCheck::code).containsOnly(CheckCode.RUNNING_TOTAL_READ_AS_FLOW);
        assertThat(shown(BOURGES, "candidats-dnb-generale", "session-2015")).isEqualTo("check-failed");
    }

    @Test
    void aTotalThatIsNotTheSumOfItsPartsIsWithheld() {
        load(pupils(BOURGES, 500), pupils(CHARTRES, 400));
        sql.sql("""
                        update indicators.roll_up set numerator = 800, value = 800
                        where subject = (select key from indicators.subject where place_id = 'departement-28')""").update();
        Loaded loaded = load(pupils(BOURGES, 533));

        assertThat(loaded.failed())
                .contains(new FailedCheck(
                        CheckCode.TOTAL_OTHER_THAN_PARTS,
                        "eleves-college",
                        YEAR.code(),
                        "pays-FR",
                        new BigDecimal("933"),
                        new BigDecimal("1333")));
        assertThat(shown(PlaceId.FRANCE, "eleves-college", YEAR.code())).isEqualTo("check-failed");
        assertThat(shown(CHER, "eleves-college", YEAR.code())).isEqualTo("533");
    }

    @Test
    void categoriesThatExceedTheWholeAreWithheld() {
        Loaded loaded = load(sex("", 50), sex("sexe=filles", 30), sex("sexe=garcons", 30), sex("niveau=6e", 50));

        assertThat(loaded.failed())
                .extracting(FailedCheck::code)
                .isNotEmpty()
                .containsOnly(CheckCode.CATEGORIES_EXCEED_WHOLE);
        assertThat(load(sex("sexe=garcons", 20)).failed()).isEmpty();
        load(sex("sexe=garcons", 30));
        assertThat(shown(BOURGES, "eleves-college-sexe", YEAR.code())).isEqualTo("50");
        assertThat(sql.sql("""
                        select distinct s.breakdown from indicators.figure f join indicators.series s on s.id = f.series
                        where f.reason = 'check-failed' and s.breakdown <> '' order by 1""").query(String.class).list()).containsExactly("sexe=filles", "sexe=garcons");
    }

    @Test
    void aSourceWithoutDateIsListedAndShown() {
        Loaded loaded = load(Source.named("Fichier d’essai"), pupils(BOURGES, 533));

        assertThat(loaded.failed())
                .containsExactly(
                        new FailedCheck(CheckCode.NO_VINTAGE, "eleves-college", YEAR.code(), null, null, null));
        assertThat(shown(BOURGES, "eleves-college", YEAR.code())).isEqualTo("533");
    }

    /** One of two schools, where three in four are asked for: no mistake, and nothing to show. */
    @Test
    void aTotalOfTooFewPlacesHasNoValue() {
        load(pupils(BOURGES, 533));
        sql.sql("update indicators.definition set minimum_coverage = 0.75").update();

        assertThat(shown(PlaceId.FRANCE, "eleves-college", YEAR.code())).isEqualTo("coverage-too-low");
        assertThat(shown(CHER, "eleves-college", YEAR.code())).isEqualTo("533");
    }

    /** The readings of the visitors of the national page: what comes after the first fall stays hidden, the second one included. */
    @Test
    void aTotalThatFallsTwiceIsHiddenFromTheFirstFall() {
        Loaded loaded = load(
                cumulative(CHER, "2024-07", 80_549),
                cumulative(CHER, "2024-09", 79_166),
                cumulative(CHER, "2025-02", 95_672),
                cumulative(CHER, "2025-03", 94_383));

        assertThat(loaded.failed())
                .filteredOn(failed -> CHER.toString().equals(failed.place()))
                .extracting(
                        FailedCheck::code,
                        FailedCheck::period,
                        failed -> Objects.requireNonNull(failed.expected()).intValue(),
                        failed -> Objects.requireNonNull(failed.found()).intValue())
                .containsExactly(
                        tuple(CheckCode.FALLING_TOTAL, "2024-09", 80_549, 79_166),
                        tuple(CheckCode.FALLING_TOTAL, "2025-02", 80_549, 95_672),
                        tuple(CheckCode.FALLING_TOTAL, "2025-03", 95_672, 94_383));
    }

    @Test
    void aShareOfTooFewKnownIsWithheldAndTheUnknownIsShown() {
        Loaded loaded = load(
                participants("", 53_491),
                participants("profil=enseignants", 13_350),
                participants("profil=formateurs-cadres", 7_453),
                participants("profil=non-connu", 32_688));

        assertThat(loaded.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.code()).isEqualTo(CheckCode.SHARE_OF_UNKNOWN);
            assertThat(failed.indicator()).isEqualTo("tne-part-enseignants");
            assertThat(failed.expected()).isEqualByComparingTo("50");
            assertThat(failed.found()).isEqualByComparingTo("38.9");
        });
        assertThat(shown(PlaceId.FRANCE, "tne-part-enseignants", "2025-03")).isEqualTo("check-failed");
        assertThat(shown(PlaceId.FRANCE, "tne-profil-inconnu", "2025-03")).isEqualTo("61.109345");
    }

    @Test
    void aShareOfEnoughKnownIsShown() {
        load(
                participants("", 53_491),
                participants("profil=enseignants", 13_350),
                participants("profil=formateurs-cadres", 7_453));
        Loaded loaded = load(participants("profil=enseignants", 26_038));

        assertThat(loaded.failed()).isEmpty();
        assertThat(shown(PlaceId.FRANCE, "tne-part-enseignants", "2025-03")).isEqualTo("77.74626");
    }

    @Test
    void aPeriodThatHasNotBegunIsNotShown(@Autowired Clock clock) {
        var month = new Month(YearMonth.now(clock));
        Loaded loaded = load(
                cumulative(CHER, month.code(), 10),
                cumulative(CHER, month.next().code(), 20));

        assertThat(loaded.failed()).isNotEmpty().allSatisfy(failed -> {
            assertThat(failed.code()).isEqualTo(CheckCode.FUTURE_PERIOD);
            assertThat(failed.period()).isEqualTo(month.next().code());
        });
        assertThat(shown(CHER, "accompagnements-numeriques", month.code())).isEqualTo("10");
        assertThat(shown(CHER, "accompagnements-numeriques", month.next().code()))
                .isEqualTo("check-failed");
    }

    /** A mean duration has no total, so that nothing follows from it: it is checked for itself. */
    @Test
    void whatNeverAddsUpIsCheckedToo(@Autowired Clock clock) {
        Month next = new Month(YearMonth.now(clock)).next();
        Loaded loaded = load(new Observation(
                new IndicatorCode("tne-duree-visite"),
                PlaceId.FRANCE,
                next,
                Breakdown.TOTAL,
                new Known(new BigDecimal("5.2"), new Basis.Published())));

        assertThat(loaded.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.code()).isEqualTo(CheckCode.FUTURE_PERIOD);
            assertThat(failed.indicator()).isEqualTo("tne-duree-visite");
        });
        assertThat(shown(PlaceId.FRANCE, "tne-duree-visite", next.code())).isEqualTo("check-failed");
    }

    /** Both are told, whichever came last, and neither once one of them is mended. */
    @Test
    void twoIndicatorsThatSayTheSameOfEachPlaceAreTold() {
        List<PlaceId> places = moreDepartements();
        load(places.stream()
                .map(place -> of("tne-eleves-equipes", place, "2025-06"))
                .toArray(Observation[]::new));
        Loaded same = load(places.stream()
                .map(place -> of("aidants-numeriques", place, "2025-06"))
                .toArray(Observation[]::new));

        assertThat(same.failed()).extracting(FailedCheck::code).contains(CheckCode.SAME_AS_ANOTHER);
        assertThat(told(CheckCode.SAME_AS_ANOTHER)).containsExactly("aidants-numeriques", "tne-eleves-equipes");
        assertThat(shown(places.getFirst(), "tne-eleves-equipes", "2025-06")).isNotEqualTo("check-failed");

        load(new Observation(
                new IndicatorCode("aidants-numeriques"),
                places.getFirst(),
                Period.parse("2025-06"),
                Breakdown.TOTAL,
                Known.counted(7)));
        assertThat(told(CheckCode.SAME_AS_ANOTHER)).isEmpty();
    }

    @Test
    void aPerimeterThatGrowsIsNoGrowth() {
        List<PlaceId> places = moreDepartements();
        var file = new ArrayList<Observation>();
        places.subList(0, 3).forEach(place -> file.add(of("accompagnements-numeriques", place, "2025-04")));
        places.forEach(place -> file.add(of("accompagnements-numeriques", place, "2025-05")));
        places.forEach(place -> file.add(of("accompagnements-numeriques", place, "2025-06")));
        Loaded loaded = load(file.toArray(Observation[]::new));

        assertThat(loaded.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.code()).isEqualTo(CheckCode.PERIMETER_GREW);
            assertThat(failed.period()).isEqualTo("2025-05");
            assertThat(failed.place()).isEqualTo("pays-FR");
            assertThat(failed.expected()).isEqualByComparingTo("3");
            assertThat(failed.found()).isEqualByComparingTo("9");
        });
        assertThat(shown(PlaceId.FRANCE, "accompagnements-numeriques", "2025-05"))
                .isNotEqualTo("check-failed");
    }

    /** Nine more in the région of the first two. */
    private List<PlaceId> moreDepartements() {
        List<String> codes = List.of("02", "13", "25", "29", "34", "38", "86", "88", "95");
        var schools = new StringBuilder();
        codes.forEach(code -> schools.append("%s COLLEGE PUBLIC | departement-%s region-24\n"
                .formatted(SmallCountry.uai(Integer.parseInt("0" + code + "0001")), code)));
        country.build(schools.toString());
        return codes.stream().map(code -> PlaceId.parse("departement-" + code)).toList();
    }

    /** As many as the number of the département says, and a hundred. */
    private static Observation of(String indicator, PlaceId place, String month) {
        return new Observation(
                new IndicatorCode(indicator),
                place,
                Period.parse(month),
                Breakdown.TOTAL,
                Known.counted(100 + Integer.parseInt(place.code())));
    }

    private static Observation participants(String breakdown, int count) {
        return new Observation(
                new IndicatorCode("tne-participants-detail"),
                PlaceId.FRANCE,
                Period.parse("2025-03"),
                Breakdown.parse(breakdown),
                Known.counted(count));
    }

    private List<String> told(CheckCode code) {
        return sql.sql("""
                        select s.indicator from indicators.failed_check f join indicators.series s on s.id = f.series
                        where f.code = ? and not f.withholds order by 1""")
                .param(code.code())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Loaded load(Observation... file) {
        return load(new Source("Fichier d’essai", "", "", null, DAY), file);
    }

    private Loaded load(Source source, Observation... file) {
        return observations.load(new Delivery(UUID.randomUUID(), "test", source, false), staging -> {
            List<Observation> lines = List.of(file);
            lines.forEach(line -> staging.add(line, lines.indexOf(line) + 2));
        });
    }

    private static Observation pupils(PlaceId school, int count) {
        return new Observation(
                new IndicatorCode("eleves-college"), school, YEAR, Breakdown.TOTAL, Known.counted(count));
    }

    private static Observation sex(String breakdown, int count) {
        return counted("eleves-college-sexe", BOURGES, breakdown, count);
    }

    private static Observation counted(String indicator, PlaceId school, String breakdown, int count) {
        return new Observation(
                new IndicatorCode(indicator), school, YEAR, Breakdown.parse(breakdown), Known.counted(count));
    }

    private static Observation rate(PlaceId school, int part, int whole) {
        Measure rate = Known.ratioOf(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), Unit.PERCENT);
        return new Observation(
                new IndicatorCode("reussite-dnb"), school, Period.parse("session-2022"), Breakdown.TOTAL, rate);
    }

    private static Observation cumulative(PlaceId place, String month, int count) {
        return new Observation(
                new IndicatorCode("accompagnements-numeriques"),
                place,
                Period.parse(month),
                Breakdown.TOTAL,
                new Known(BigDecimal.valueOf(count), new Basis.Counted(count)));
    }

    private static PlaceId school(int number) {
        return PlaceId.parse(SmallCountry.id(SmallCountry.uai(number)));
    }

    /** The value, or why there is none. */
    private String shown(PlaceId place, String indicator, String period) {
        return sql.sql("""
                        select coalesce(trim_scale(f.value)::text, f.reason) from indicators.figure f
                        join indicators.series s on s.id = f.series join indicators.subject j on j.key = f.subject
                        where j.place_id = ? and s.indicator = ? and s.period = ? and s.breakdown = ''""")
                .params(place.toString(), indicator, period)
                .query(String.class)
                .single();
    }
}
