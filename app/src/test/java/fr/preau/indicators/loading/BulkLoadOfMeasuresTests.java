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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Shipped files loaded one after another before anybody reads, as a first start does. */
@PreauTest
class BulkLoadOfMeasuresTests {

    @Autowired
    Imports imports;

    @Autowired
    BulkLoad bulkLoad;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theSchemaIsAsTheMigrationsMadeItAndTheFiguresAreThoseOfAnyOtherWay() {
        List<String> schema = schema();
        bulkLoad.run(this::loadFiles);
        assertThat(schema()).isEqualTo(schema);
        assertThat(unknownSchools()).isZero();

        var computed = new ComputedTables(sql, events, transaction);
        List<String> quick = computed.contents();
        computed.computeAnew();
        assertThat(computed.contents()).isEqualTo(quick);
    }

    /** Warnings of the file that lists the very schools that the register before it brought. */
    private int unknownSchools() {
        return sql.sql("""
                        select count(*) from imports.problem p join imports.run r on r.id = p.run_id
                        where p.code = 'unknown-school' and r.kind = 'mesures-registre'""").query(Integer.class).single();
    }

    private void loadFiles() {
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadAll();
        loaded(files.ship("mesures-registre", "register/etablissements-france.csv.gz"));
        loaded(files.ship("ips-ecoles", "ips/ips-ecoles-2022.csv.gz"));
        loaded(files.ship("dnb", "results/dnb-2021.csv.gz"));
    }

    private static void loaded(ImportRun run) {
        assertThat(run.state()).as(run.kind()).isEqualTo(RunState.LOADED);
    }

    /** Every constraint, index and trigger of every table. */
    private List<String> schema() {
        return sql.sql("""
                        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated
                        from pg_constraint where conrelid <> 0
                        union all
                        select pg_get_indexdef(indexrelid) || indisvalid || indisclustered from pg_index where not indisprimary
                        union all
                        select tgrelid::regclass || ' ' || pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
                        union all
                        select attrelid::regclass || ' ' || attname || ' ' || attnotnull from pg_attribute
                        where attnum > 0 and attrelid::regclass::text ~ '^(territory|indicators|imports)\\.'
                        order by 1""").query((row, number) -> row.getString(1)).list();
    }
}
