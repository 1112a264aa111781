package fr.preau.indicators.loading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Cells of a data set that hold a number, and not one that their measure can be made of. The rest of their line is loaded. */
@PreauTest
@Import(SmallCountry.class)
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatasetOdditiesTests {

    private static final String UAI = SmallCountry.uai(180001);

    @Autowired
    JdbcClient sql;

    private final TerritoryFiles files;

    DatasetOdditiesTests(@Autowired Imports imports) {
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
    }

    @BeforeAll
    void build(@Autowired SmallCountry country) {
        country.build("%s COLLEGE PUBLIC | commune-18033 departement-18".formatted(UAI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"533,5", "-3", "1234567890123456"})
    void aCountThatIsNotAWholeNumberIsReportedAndLeftOut(String count) {
        ImportRun run = load("ips-colleges", """
                uai;rentree_scolaire;effectifs;ips;ecart_type_de_l_ips
                %s;2024-2025;%s;90,7;30,1
                """.formatted(UAI, count));

        assertThat(problems(run))
                .containsExactly("2 effectifs %s : un nombre entier, zéro ou plus\u202f; cette valeur n’est pas chargée"
                        .formatted(count));
        assertThat(loaded()).containsExactly("ecart-type-ips-college 30.1", "ips-college 90.7");
    }

    @Test
    void aWholeNumberMayBeWrittenWithDecimals() {
        ImportRun run = load("ips-colleges", """
                uai;rentree_scolaire;effectifs;ips;ecart_type_de_l_ips
                %s;2024-2025;533.0;90,7;30,1
                """.formatted(UAI));

        assertThat(problems(run)).isEmpty();
        assertThat(loaded()).contains("eleves-college 533");
    }

    /** A stray space makes no year of its own. */
    @Test
    void aYearIsTheSameHoweverItIsSpaced() {
        load("ips-colleges", """
                uai;rentree_scolaire;effectifs;ips;ecart_type_de_l_ips
                %s;2024- 2025;533;90,7;30,1
                """.formatted(UAI));

        assertThat(sql.sql("select distinct period from indicators.series where indicator = 'ips-college'")
                        .query(String.class)
                        .list())
                .containsExactly("2024-2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"101;80", "-1;80"})
    void aRateOutOfItsBoundsIsReportedAndLeftOut(String rateAndCandidates) {
        ImportRun run = load(
                "valeur-ajoutee-colleges",
                "UAI;Session;Taux de réussite G;Nb candidats G;VA du taux de réussite G;Taux de réussite P;Nb candidats P;"
                        + "Note à l'écrit G;VA de la note G;Taux d'accès 6eme 3eme\n"
                        + "%s;2025;%s;2;;;;;\n".formatted(UAI, rateAndCandidates));

        assertThat(problems(run)).singleElement().asString().contains("Taux de réussite G", "un taux entre 0 et 100");
        assertThat(loaded()).containsExactly("candidats-dnb-generale 80", "valeur-ajoutee-dnb 2");
    }

    private ImportRun load(String kind, String content) {
        ImportRun run = files.write(kind, LocalDate.of(2026, 8, 17), content);
        assertThat(run.state()).isEqualTo(RunState.LOADED);
        return run;
    }

    private List<String> problems(ImportRun run) {
        return sql.sql("""
                        select line, column_name, value, expected from imports.problem
                        where run_id = ? and code = 'wrong-basis' order by position""")
                .param(run.id())
                .query((row, number) ->
                        "%d %s %s : %s".formatted(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Indicators and values of the school. */
    private List<String> loaded() {
        return sql.sql("""
                        select s.indicator, trim_scale(o.value) from indicators.observation o
                        join indicators.series s on s.id = o.series join indicators.subject j on j.key = o.subject
                        where j.place_id = ? and o.known_until = 'infinity' and o.status = 'known' order by 1""")
                .param(SmallCountry.id(UAI))
                .query((row, number) -> row.getString(1) + " " + row.getBigDecimal(2))
                .list();
    }
}
