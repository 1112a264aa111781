package fr.preau.indicators.observations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.Source;
import fr.preau.indicators.Basis;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Coverage;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.indicators.Measure.Known;
import fr.preau.indicators.MissingReason;
import fr.preau.indicators.Observation;
import fr.preau.indicators.RolledUp;
import fr.preau.indicators.Unit;
import fr.preau.indicators.WithholdingReason;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The sums that SQL makes are those of the pure arithmetic, whatever is loaded and in whatever order. */
@PreauTest
@Import(SmallCountry.class)
@Transactional
class RollUpsTests {

    private static final long SEED = 20261121;
    private static final Period YEAR = Period.parse("2022-2023");
    private static final IndicatorCode PUPILS = new IndicatorCode("eleves-college");
    private static final IndicatorCode IPS = new IndicatorCode("ips-college");
    private static final IndicatorCode RATE = new IndicatorCode("reussite-dnb-generale");
    private static final IndicatorCode EXACT_RATE = new IndicatorCode("reussite-dnb");

    @Autowired
    SmallCountry country;

    @Autowired
    Observations observations;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient sql;

    @Test
    void agreeWithThePureArithmetic() {
        country.build(randomSchools());
        RandomGenerator random = random();
        Map<String, Map<IndicatorCode, Measure>> known = new HashMap<>();
        for (int load = 0; load < 4; load++) {
            List<Observation> file = randomFile(random, load == 0 ? 24 : 5);
            load(file.toArray(Observation[]::new));
            file.reversed()
                    .forEach(one -> known.computeIfAbsent(one.place().toString(), any -> new HashMap<>())
                            .put(one.indicator(), one.measure()));
            for (IndicatorCode indicator : List.of(PUPILS, IPS, RATE, EXACT_RATE)) {
                assertAgrees(catalogue.get(indicator), known, "seed %d, load %d".formatted(SEED, load));
            }
        }
    }

    /** The first series brings all the schools; the means that follow are weighed by headcounts of the same file. */
    @Test
    void agreeWithThePureArithmeticWhenTheSeriesAreNew() {
        country.build(randomSchools());
        List<Observation> file = randomFile(random(), 24);
        Collection<SeriesName> series = file.stream()
                .map(one -> new SeriesName(one.indicator(), one.period(), one.breakdown()))
                .collect(Collectors.toSet());
        var delivery = new Delivery(UUID.randomUUID(), "test", Source.named("Fichier d’essai"), false);
        Loaded loaded = observations.load(delivery, series, staging -> {
            for (int i = 0; i < file.size(); i++) {
                staging.add(file.get(i), i + 2);
            }
            staging.add(file.getFirst(), file.size() + 2);
        });

        assertThat(loaded.added()).isEqualTo(file.size());
        assertThat(loaded.duplicates()).containsExactly(file.size() + 2);
        assertThat(sql.sql("select count(*) from touched").query(Integer.class).single())
                .as("straight, and not one by one")
                .isLessThan(file.size());
        Map<String, Map<IndicatorCode, Measure>> known = new HashMap<>();
        file.forEach(one -> known.computeIfAbsent(one.place().toString(), any -> new HashMap<>())
                .put(one.indicator(), one.measure()));
        for (IndicatorCode indicator : List.of(PUPILS, IPS, RATE, EXACT_RATE)) {
            assertAgrees(catalogue.get(indicator), known, "seed %d".formatted(SEED));
        }
    }

    @Test
    void countAMovedSchoolWhereItIsNow() {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-28085 departement-28
                """.formatted(SmallCountry.uai(180001), SmallCountry.uai(280001)));
        String school = SmallCountry.id(SmallCountry.uai(180001));
        load(pupils(180001, 533), pupils(280001, 400));
        country.move(school, "commune-18033", "commune-28085");

        assertThat(value("commune-28085", PUPILS)).hasValue(new BigDecimal("933"));
        assertThat(value("departement-28", PUPILS)).hasValue(new BigDecimal("933"));
        assertThat(value("commune-18033", PUPILS)).isEmpty();
        assertThat(value("departement-18", PUPILS)).isEmpty();
        assertThat(value("academie-18", PUPILS)).hasValue(new BigDecimal("933"));
    }

    @Test
    void countOnceASchoolThatLiesInItsDepartementAndInANetworkOfIt() {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-28085 departement-28
                """.formatted(SmallCountry.uai(180001), SmallCountry.uai(280001)));
        country.gather(
                "reseau-" + SmallCountry.uai(180001),
                "commune-18033",
                SmallCountry.uai(180001),
                SmallCountry.uai(280001));
        load(pupils(180001, 533), pupils(280001, 400));

        assertThat(value("reseau-" + SmallCountry.uai(180001), PUPILS)).hasValue(new BigDecimal("933"));
        assertThat(value("commune-18033", PUPILS)).hasValue(new BigDecimal("533"));
        assertThat(value("departement-18", PUPILS)).hasValue(new BigDecimal("533"));
        assertThat(value("departement-28", PUPILS)).hasValue(new BigDecimal("400"));
        assertThat(value("academie-18", PUPILS)).hasValue(new BigDecimal("933"));
    }

    @Test
    void countASchoolThatTerritoryDoesNotHoldInItsDepartement() {
        country.build("%s COLLEGE PUBLIC | commune-18033 departement-18".formatted(SmallCountry.uai(180001)));
        load(pupils(180001, 533), pupils(180002, 267));

        assertThat(value("departement-18", PUPILS)).hasValue(new BigDecimal("800"));
        assertThat(value("commune-18033", PUPILS)).hasValue(new BigDecimal("533"));
        assertThat(coverage("departement-18", PUPILS).placesExpected()).isEqualTo(2);

        load(ips(180001, "90.7"));
        assertThat(coverage("pays-FR", IPS))
                .isEqualTo(new Coverage(1, 2, new BigDecimal("533"), new BigDecimal("800")));
    }

    /** The values are there: it is the headcounts that are not. */
    @Test
    void aMeanWithoutAnyHeadcountDoesNotAddUp() {
        country.build("%s COLLEGE PUBLIC | commune-18033 departement-18".formatted(SmallCountry.uai(180001)));
        load(ips(180001, "90.7"));

        for (String place : List.of("commune-18033", "departement-18", "pays-FR")) {
            assertThat(sql.sql("""
                                    select f.reason from indicators.figure f
                                    join indicators.series s on s.id = f.series join indicators.subject j on j.key = f.subject
                                    where j.place_id = :place and s.indicator = 'ips-college'""").param("place", place).query(String.class).single())
                    .as(place)
                    .isEqualTo("does-not-add-up");
        }
    }

    @Test
    void derivedFiguresAreRatiosOfSums() {
        country.build("""
                %s LYCEE PUBLIC | commune-18033 departement-18
                %s LYCEE PUBLIC | commune-18033 departement-18
                """.formatted(SmallCountry.uai(180010), SmallCountry.uai(180011)));
        load(nsi(180010, 7, 20), nsiTotal(180010, 20), nsi(180011, 0, 30), nsiTotal(180011, 30));

        IndicatorCode share = new IndicatorCode("part-filles-nsi");
        assertThat(value(SmallCountry.id(SmallCountry.uai(180010)), share)).hasValue(new BigDecimal("35"));
        assertThat(value("commune-18033", share)).hasValue(new BigDecimal("14"));
        assertThat(value("pays-FR", share)).hasValue(new BigDecimal("14"));
    }

    private void assertAgrees(Indicator indicator, Map<String, Map<IndicatorCode, Measure>> known, String where) {
        sql.sql("update indicators.definition set minimum_coverage = 0").update(); // what is computed, shown or not
        Map<String, List<String>> containers =
                sql.sql("""
                        select p.ancestor_id, p.place_id from territory.published_placement p
                        where p.place_id like 'etablissement-%'""").query((row, number) -> Map.entry(row.getString(1), row.getString(2))).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        containers.forEach((container, schools) -> {
            RolledUp expected = schools.stream()
                    .map(school -> rolledUp(indicator, known.getOrDefault(school, Map.of())))
                    .reduce(RolledUp.EMPTY, RolledUp::plus);
            assertThat(value(container, indicator.code()))
                    .as("%s, %s, %s", where, indicator.code(), container)
                    .isEqualTo(expected.measure(indicator.unit()).known().map(Known::value));
            if (value(container, indicator.code()).isPresent()) {
                assertThat(coverage(container, indicator.code())).as(where).isEqualTo(expected.coverage());
            }
        });
    }

    private static RolledUp rolledUp(Indicator indicator, Map<IndicatorCode, Measure> school) {
        Optional<BigDecimal> headcount = indicator
                .aggregation()
                .headcount()
                .flatMap(code -> Optional.ofNullable(school.get(code)))
                .flatMap(Measure::known)
                .map(Known::value);
        Measure measure = school.getOrDefault(indicator.code(), new Measure.Missing(MissingReason.NOT_PUBLISHED));
        return RolledUp.of(measure, headcount);
    }

    private List<Observation> randomFile(RandomGenerator random, int schools) {
        var file = new ArrayList<Observation>();
        for (int i = 0; i < schools; i++) {
            int school = schoolNumber(schools == 24 ? i : random.nextInt(24));
            if (random.nextInt(4) > 0) {
                file.add(observation(PUPILS, school, Known.counted(random.nextInt(900))));
            }
            file.add(observation(IPS, school, randomOr(random, mean(random))));
            file.add(observation(RATE, school, randomOr(random, roundedRate(random))));
            file.add(observation(EXACT_RATE, school, randomOr(random, rate(random))));
        }
        return file;
    }

    private static Measure randomOr(RandomGenerator random, Measure measure) {
        return switch (random.nextInt(8)) {
            case 0 -> new Measure.Withheld(WithholdingReason.BY_SOURCE);
            case 1 -> new Measure.Missing(MissingReason.NOT_ANSWERED);
            case 2 -> new Measure.Missing(MissingReason.EMPTY_WHOLE);
            default -> measure;
        };
    }

    private static Measure mean(RandomGenerator random) {
        return new Known(BigDecimal.valueOf(450 + random.nextInt(1400), 1), new Basis.MeanOf(null));
    }

    private static Measure roundedRate(RandomGenerator random) {
        BigDecimal percentage = BigDecimal.valueOf(random.nextInt(101));
        BigDecimal people = BigDecimal.valueOf(1 + random.nextInt(200));
        return new Known(percentage, Basis.RoundedRate.toTheNearest(BigDecimal.ONE, percentage, people));
    }

    private static Measure rate(RandomGenerator random) {
        int people = 1 + random.nextInt(200);
        return Known.ratioOf(BigDecimal.valueOf(random.nextInt(people + 1)), BigDecimal.valueOf(people), Unit.PERCENT);
    }

    /** Twenty-four collèges in six communes of three départements. */
    private static String randomSchools() {
        var schools = new StringBuilder();
        String[] departments = {"18", "28", "31"};
        for (int i = 0; i < 24; i++) {
            String department = departments[i % 3];
            schools.append("%s COLLEGE PUBLIC | commune-%s%03d bassin-%d departement-%s%n"
                    .formatted(SmallCountry.uai(schoolNumber(i)), department, 33 + i % 2, i % 2, department));
        }
        return schools.toString();
    }

    private static int schoolNumber(int i) {
        int[] departments = {18, 28, 31};
        return departments[i % 3] * 10_000 + i;
    }

    private void load(Observation... file) {
        var delivery = new Delivery(UUID.randomUUID(), "test", Source.named("Fichier d’essai"), false);
        observations.load(delivery, staging -> {
            int line = 2;
            for (Observation one : file) {
                staging.tellSchool(
                        one.place(),
                        SchoolKind.COLLEGE,
                        Sector.PUBLIC,
                        Optional.of(new DepartmentCode(one.place().code().substring(1, 3))));
                staging.add(one, line++);
            }
        });
    }

    private Optional<BigDecimal> value(String place, IndicatorCode indicator) {
        return sql.sql("""
                        select f.value from indicators.figure f
                        join indicators.series s on s.id = f.series join indicators.subject j on j.key = f.subject
                        where j.place_id = :place and s.indicator = :indicator and s.breakdown = '' and f.value is not null""")
                .param("place", place)
                .param("indicator", indicator.value())
                .query(BigDecimal.class)
                .optional()
                .map(value -> new Known(value, new Basis.Published()).value());
    }

    private Coverage coverage(String place, IndicatorCode indicator) {
        return sql.sql("""
                        select r.places, r.places_expected, r.people, r.people_expected from indicators.roll_up r
                        join indicators.series s on s.id = r.series join indicators.subject j on j.key = r.subject
                        where j.place_id = :place and s.indicator = :indicator""")
                .param("place", place)
                .param("indicator", indicator.value())
                .query((row, number) ->
                        new Coverage(row.getLong(1), row.getLong(2), row.getBigDecimal(3), row.getBigDecimal(4)))
                .single();
    }

    private static Observation pupils(int school, long headcount) {
        return observation(PUPILS, school, Known.counted(headcount));
    }

    private static Observation ips(int school, String value) {
        return observation(IPS, school, new Known(new BigDecimal(value), new Basis.MeanOf(null)));
    }

    private static Observation nsiTotal(int school, long pupils) {
        return observation(new IndicatorCode("eleves-nsi"), school, Known.counted(pupils));
    }

    private static Observation nsi(int school, long girls, long pupils) {
        return new Observation(
                new IndicatorCode("eleves-nsi"),
                place(school),
                YEAR,
                Breakdown.parse("sexe=filles"),
                Known.counted(Math.min(girls, pupils)));
    }

    private static Observation observation(IndicatorCode indicator, int school, Measure measure) {
        return new Observation(indicator, place(school), YEAR, Breakdown.TOTAL, measure);
    }

    private static PlaceId place(int school) {
        return PlaceId.parse(SmallCountry.id(SmallCountry.uai(school)));
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    }
}
