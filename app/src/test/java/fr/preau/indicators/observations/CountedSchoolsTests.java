package fr.preau.indicators.observations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.territory.PlacesChanged;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Schools and inhabitants are counted where all of a place is loaded, and nowhere else, in a country of four schools. */
@PreauTest
@Import(SmallCountry.class)
class CountedSchoolsTests {

    private static final String ECOLE = SmallCountry.uai(180001);
    private static final String OTHER = SmallCountry.uai(180002);
    private static final String COLLEGE = SmallCountry.uai(180003);
    private static final String FAR = SmallCountry.uai(280001);
    private static final String FARTHEST = SmallCountry.uai(310001);

    @Autowired
    SmallCountry country;

    @Autowired
    JdbcClient sql;

    @Autowired
    Figures figures;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    /** Bourges has two écoles and a collège, a village of the Cher none, Chartres one école; Toulouse comes later. */
    @Test
    @Transactional
    void aPlaceHasACountWhereAllItsDepartmentsAreLoaded() {
        register("registre", "00000000-0000-7000-8000-000000000001");
        country.build("""
                %s ECOLE PUBLIC | commune-18033 departement-18
                %s ECOLE PRIVATE_UNDER_CONTRACT | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s ECOLE PUBLIC | commune-28085 departement-28
                """.formatted(ECOLE, OTHER, COLLEGE, FAR));
        populate("commune-18033", 64_000);
        populate("commune-28085", 40_000);

        assertThat(figure("commune-18033", "ecoles")).isEqualTo("2 · 2/2");
        assertThat(figure("commune-18033", "lycees")).isEqualTo("0 · 0/0");
        assertThat(figure("departement-18", "ecoles")).isEqualTo("2 · 2/2");
        assertThat(figure("region-24", "ecoles")).isEqualTo("3 · 3/3");
        assertThat(figure("academie-18", "colleges")).isEqualTo("1 · 1/1");
        assertThat(figure("region-76", "ecoles")).isEqualTo("données non chargées pour le département 31");
        assertThat(figure("pays-FR", "ecoles")).isEqualTo("données non chargées pour le département 31");

        assertThat(figure("region-24", "habitants")).isEqualTo("104000 · 2/2");
        assertThat(figure("departement-31", "habitants")).isEqualTo("données non chargées pour le département 31");
        assertThat(figure("pays-FR", "habitants")).isEqualTo("données non chargées pour le département 31");
        assertThat(figure("region-24", "densite-ecoles")).isEqualTo("0.288462 · 3/3"); // 3 × 10,000 / 104,000
        assertThat(figure("pays-FR", "densite-ecoles")).isEqualTo("données non chargées pour le département 31");

        country.build("%s ECOLE PUBLIC | commune-31555 departement-31".formatted(FARTHEST));
        populate("commune-31555", 96_000);

        assertThat(figure("pays-FR", "ecoles")).isEqualTo("4 · 4/4");
        assertThat(figure("pays-FR", "habitants")).isEqualTo("200000 · 3/3");
        assertThat(figure("pays-FR", "densite-ecoles")).isEqualTo("0.2 · 4/4");
    }

    /** Files of measures name five écoles of the Cher that the register lacks, who knows in which communes. */
    @Test
    @Transactional
    void aRegisterThatLacksMostOfADepartmentCountsNothingThere() {
        register("registre", "00000000-0000-7000-8000-000000000001");
        country.build("""
                %s ECOLE PUBLIC | commune-18033 epci-241800507 departement-18
                %s ECOLE PUBLIC | commune-28085 departement-28
                """.formatted(ECOLE, FAR));
        assertThat(figure("commune-18033", "ecoles")).isEqualTo("1 · 1/1");
        sql.sql("""
                with unknown as (
                    insert into indicators.subject (place_id, kind, school_kind, sector, registered, department)
                    select 'etablissement-' || n, 'etablissement', 'ECOLE', 'PUBLIC', false, d.key
                    from generate_series(1, 5) n join indicators.subject d on d.place_id = 'departement-18'
                    returning key, department)
                insert into indicators.within (subject, container) select key, department from unknown""").update();
        events.publishEvent(new PlacesChanged(UUID.randomUUID(), Set.of("departement-18")));

        assertThat(figure("departement-18", "ecoles")).isEqualTo("couverture trop faible");
        assertThat(figure("commune-18033", "ecoles")).isEqualTo("non publié");
        assertThat(figure("epci-241800507", "ecoles")).isEqualTo("non publié");
        assertThat(figure("commune-18033", "colleges")).isEqualTo("0 · 0/0");
        assertThat(figure("commune-28085", "ecoles")).isEqualTo("1 · 1/1");
    }

    private String figure(String place, String indicator) {
        Figure figure = figures.among(
                        Set.of(PlaceId.parse(place)),
                        new IndicatorCode(indicator),
                        Period.parse("2026"),
                        Breakdown.TOTAL)
                .get(PlaceId.parse(place));
        if (figure == null) {
            return "none";
        }
        return figure.measure()
                .known()
                .map(known -> "%s · %d/%d"
                        .formatted(
                                known.value().toPlainString(),
                                figure.coverage().places(),
                                figure.coverage().placesExpected()))
                .orElseGet(() -> FigureWords.absence(figure.measure()));
    }

    /** Gives a commune its inhabitants, by a file of communes. */
    private void populate(String commune, int inhabitants) {
        sql.sql("update territory.place set population = ? where id = ?")
                .params(inhabitants, commune)
                .update();
        UUID file = UUID.randomUUID();
        register("communes", file.toString());
        transaction.executeWithoutResult(_ -> events.publishEvent(new PlacesChanged(file, Set.of())));
    }

    private void register(String kind, String id) {
        sql.sql("""
                        insert into imports.run (id, kind, mode, state, scope, file_name, file_sha256, file_size, source_name,
                            source_producer, source_licence, source_vintage, started_at, ended_at)
                        values (cast(:id as uuid), :kind, 'accepted-lines', 'loaded', 'france', 'test', repeat('0', 64), 1, 'test', 'test',
                            '', date '2026-08-01', clock_timestamp(), clock_timestamp() + interval '1 second')""").param("id", id).param("kind", kind).update();
    }
}
