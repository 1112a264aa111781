package fr.preau.indicators.loading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.BulkLoad;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The shipped files of measures, loaded over the Cher. Expected values were computed from the same files by another program:
 * each says how.
 */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstLoadOfMeasuresTests {

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient sql;

    @Autowired
    BulkLoad bulkLoad;

    @Autowired
    TransactionTemplate transaction;

    @BeforeAll
    void load() {
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadAll();
        loaded(files.ship("mesures-registre", "register/etablissements-france.csv.gz"));
        loaded(files.ship("ips-ecoles", "ips/ips-ecoles-2022.csv.gz"));
        loaded(files.ship("ips-colleges", "ips/ips-colleges-2022.csv.gz"));
        loaded(files.ship("ips-lycees", "ips/ips-lycees-2022.csv.gz"));
        loaded(files.ship("dnb", "results/dnb-2021.csv.gz"));
        loaded(files.ship("valeur-ajoutee-colleges", "results/valeur-ajoutee-colleges-2022-2024.csv.gz"));
        loaded(files.ship("effectifs-lycees", "enrolment/effectifs-lycees-gt.csv.gz"));
        loaded(files.ship("specialites-premiere", "enrolment/specialites-premiere.csv.gz"));
        loaded(files.ship("revenus-communes", "income/revenus-communes-2019.csv.gz"));
        loaded(files.ship("barometre-departements", "digital/barometre-2022-2024.csv.gz"));
    }

    @Test
    void aSchoolHasThePublishedValue() {
        assertThat(value("etablissement-0180002E", "ips-college", "2025-2026")).isEqualByComparingTo("90.7");
    }

    @Test
    void anIndexIsWeightedByTheLastKnownHeadcount() {
        // 30 collèges of the Cher, 12,455 pupils in 2022-2023: sum(IPS × pupils) / sum(pupils).
        assertThat(value("departement-18", "ips-college", "2022-2023")).isEqualByComparingTo("98.984841");
        assertThat(value("departement-18", "ips-college", "2025-2026")).isEqualByComparingTo("100.130831");
    }

    @Test
    void aLoadedDepartementKnowsTheCountry() {
        // All 6,973 collèges of the file, 3,239,077 pupils.
        assertThat(value("pays-FR", "ips-college", "2022-2023")).isEqualByComparingTo("105.254649");
        assertThat(value("departement-83", "ips-college", "2022-2023")).isEqualByComparingTo("103.602131");
    }

    @Test
    void aRateIsARatioOfSums() {
        // Cher, session 2021: 2,489 admitted of 2,853 present; France: 698,923 of 789,901.
        assertThat(value("departement-18", "reussite-dnb", "session-2021")).isEqualByComparingTo("87.241500");
        assertThat(value("pays-FR", "reussite-dnb", "session-2021")).isEqualByComparingTo("88.482354");
    }

    @Test
    void aRoundedRateKeepsItsInterval() {
        // 28 collèges, 2,756 candidates: 86.145501 %, and with the rounding between 85.645501 % and 86.633345 %.
        assertThat(value("departement-18", "reussite-dnb-generale", "session-2025"))
                .isEqualByComparingTo("86.145501");
        BigDecimal low = sql.sql("select round(100 * low / base, 6) from " + FIGURE)
                .params("departement-18", "reussite-dnb-generale", "session-2025")
                .query(BigDecimal.class)
                .single();
        assertThat(low).isEqualByComparingTo("85.645501");
    }

    @Test
    void formulasFollow() {
        // 6,285 girls and 6,686 boys in the collèges of the Cher; 7,443 girls of 38,627 pupils of NSI in France in
        // 2022.
        assertThat(value("departement-18", "part-filles-college", "2020-2021")).isEqualByComparingTo("48.454244");
        assertThat(value("pays-FR", "part-filles-nsi", "2022-2023")).isEqualByComparingTo("19.268905");
    }

    @Test
    void priorityEducationIsAShareOfPupils() {
        // 1,604 of 11,723 pupils of public collèges.
        assertThat(value("departement-18", "education-prioritaire-college", "2020-2021"))
                .isEqualByComparingTo("13.682504");
    }

    @Test
    void aTotalOfDepartementsIsTheOneThatTheSourcePublishes() {
        assertThat(value("pays-FR", "accompagnements-numeriques", "2024-09")).isEqualByComparingTo("4297913");
    }

    @Test
    void aValuePublishedAtEachLevelIsTakenAsItIs() {
        assertThat(value("departement-18", "fibre", "2022-09")).isEqualByComparingTo("83.68");
        assertThat(value("pays-FR", "fibre", "2024-06")).isEqualByComparingTo("88.64");
    }

    @Test
    void aRegisterWithHolesShowsAsCoverage() {
        // The register holds 32 collèges of the Var; the file of 2022 names 85.
        int missing = sql.sql("select places_expected - places from " + FIGURE)
                .params("departement-83", "ips-college", "2025-2026")
                .query(Integer.class)
                .single();
        assertThat(missing).isGreaterThanOrEqualTo(53);
    }

    @Test
    void whatABulkLoadPutsOffIsWhatEachFileWouldHaveComputed() {
        var computed = new ComputedTables(sql, bulkLoad, transaction);
        List<String> before = computed.contents();

        computed.computeAnew();

        assertThat(computed.contents()).isEqualTo(before);
        assertThat(sql.sql("select count(*) from indicators.due")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static final String FIGURE = """
            indicators.figure f join indicators.series s on s.id = f.series join indicators.subject j on j.key = f.subject
            where j.place_id = ? and s.indicator = ? and s.period = ? and s.breakdown = ''""";

    private BigDecimal value(String place, String indicator, String period) {
        return sql.sql("select f.value from " + FIGURE)
                .params(place, indicator, period)
                .query(BigDecimal.class)
                .single();
    }

    private static void loaded(ImportRun run) {
        assertThat(run.state()).as(run.kind()).isEqualTo(RunState.LOADED);
    }
}
