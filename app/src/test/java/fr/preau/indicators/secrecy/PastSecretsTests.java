package fr.preau.indicators.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.Source;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Figure;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure.Known;
import fr.preau.indicators.Observation;
import fr.preau.indicators.observations.Delivery;
import fr.preau.indicators.observations.Observations;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.indicators.past.KnownAt;
import fr.preau.indicators.past.PastFigures;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.SchoolYear;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Two days together tell nothing that each of them hides. */
@PreauTest
@Import({SmallCountry.class, GuardedIndicators.class})
@Transactional
class PastSecretsTests {

    private static final Period YEAR = new SchoolYear(2022);
    private static final List<String> PLACES =
            List.of(school(1), school(2), school(3), "commune-18033", "departement-18", "region-24", "pays-FR");

    @Autowired
    SmallCountry country;

    @Autowired
    Observations observations;

    @Autowired
    PastFigures past;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @BeforeEach
    void build() {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-18033 departement-18
                """.formatted(uai(1), uai(2), uai(3)));
    }

    /** 40 and 50, then 3 more: the total of each day is large, and their difference is the small one. */
    @Test
    void theDifferenceOfTwoDaysIsNotTold() {
        load(40, 50);
        age(3);
        load(40, 50, 3);

        assertThat(known(2, GuardedIndicators.GRANTS)).isEmpty();
        assertThat(known(0, GuardedIndicators.GRANTS))
                .extracting(Figure::place)
                .map(PlaceId::toString)
                .contains("departement-18");
    }

    /** Nothing changed since: what is shown and hidden is as it is today. */
    @Test
    void whatDidNotChangeIsAsToday() {
        load(40, 50, 3);
        age(3);

        assertThat(known(2, GuardedIndicators.GRANTS))
                .isEqualTo(known(0, GuardedIndicators.GRANTS))
                .isNotEmpty();
        assertThat(known(2, GuardedIndicators.GRANTS))
                .extracting(Figure::place)
                .map(PlaceId::toString)
                .doesNotContain(school(3));
    }

    /** A small value that was corrected to a large one stays hidden as of then. */
    @Test
    void whatWasSecretStaysSo() {
        load(40, 50, 3);
        age(3);
        load(40, 50, 30);

        assertThat(known(2, GuardedIndicators.GRANTS)).isEmpty();
        assertThat(known(0, GuardedIndicators.GRANTS)).hasSizeGreaterThanOrEqualTo(PLACES.size());
    }

    @Test
    void aFormulaIsWithheldWithItsTerm() {
        load(new IndicatorCode("eleves-college"), 100, 100, 100);
        load(40, 50);
        age(3);
        load(40, 50, 3);

        assertThat(known(2, GuardedIndicators.PER_PUPIL)).isEmpty();
    }

    private List<Figure> known(int ago, IndicatorCode indicator) {
        var day = new KnownAt(
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")).minusDays(ago));
        return past
                .read(
                        day,
                        indicator,
                        Optional.of(YEAR),
                        PLACES.stream().map(PlaceId::parse).toList())
                .figures()
                .stream()
                .filter(Figure::isKnown)
                .sorted((a, b) -> a.place().toString().compareTo(b.place().toString()))
                .toList();
    }

    private void age(int days) {
        sql.sql("update indicators.observation set known_from = known_from - make_interval(days => :days)")
                .param("days", days)
                .update();
    }

    private void load(int... counts) {
        load(GuardedIndicators.GRANTS, counts);
    }

    private void load(IndicatorCode indicator, int... counts) {
        observations.load(
                new Delivery(UUID.randomUUID(), "test", Source.named("Fichier d’essai"), false),
                staging -> IntStream.range(0, counts.length)
                        .forEach(i -> staging.add(
                                new Observation(
                                        indicator,
                                        PlaceId.parse(school(i + 1)),
                                        YEAR,
                                        Breakdown.TOTAL,
                                        Known.counted(counts[i])),
                                i + 2)));
    }

    private static String uai(int number) {
        return SmallCountry.uai(180000 + number);
    }

    private static String school(int number) {
        return SmallCountry.id(uai(number));
    }
}
