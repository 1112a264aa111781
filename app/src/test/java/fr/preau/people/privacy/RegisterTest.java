package fr.preau.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.people.privacy.Processing.PersonalTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The register of processing activities and the tables say the same. */
@PreauTest
class RegisterTest {

    private static final Path REFERENCE = Path.of("../docs/reference/personal-data.md");

    /** Names of columns that tell who somebody is, or lead to them. */
    private static final String TELLING =
            "(^|_)(person|people|email|mail|phone|address|name|author|owner|decider|member|holder|who|by|principal)(_id|_name|_hash)?$";

    /**
     * Tables with such a column that say nothing of anybody: addresses of pages, names of columns, of places and of committees, members
     * of places, services that own an indicator.
     */
    private static final List<String> OF_NOBODY = List.of(
            "desk.happening",
            "governance.body",
            "imports.problem",
            "indicators.described",
            "indicators.grist_source",
            "roadmap.review_line",
            "territory.commune_alias",
            "territory.membership",
            "territory.place",
            "territory.school",
            "territory.search_entry");

    @Autowired
    Register register;

    @Autowired
    JdbcClient sql;

    @Test
    void everyTableThatTellsWhoSomebodyIsHasItsActivity() {
        assertThat(tablesWithoutActivity()).isEqualTo(OF_NOBODY);
    }

    /** The test above finds what it looks for. */
    @ParameterizedTest
    @CsvSource({
        "person_id uuid, true",
        "given_by uuid, true",
        "email text, true",
        "label text, false",
        "contact uuid references people.person, true"
    })
    @Transactional
    void aNewTableIsSeen(String column, boolean seen) {
        sql.sql("create table people.some_table (id uuid primary key, %s)".formatted(column))
                .update();
        assertThat(tablesWithoutActivity().contains("people.some_table")).isEqualTo(seen);
    }

    @Test
    void everyActivityIsDescribed() {
        assertThat(register.list())
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(activity -> assertThat(Stream.of(
                                activity.title(),
                                activity.purpose(),
                                activity.basis(),
                                activity.people(),
                                activity.data(),
                                activity.recipients(),
                                activity.retention()))
                        .allMatch(text -> !text.isBlank()));
    }

    @Test
    void theReferenceListsTheActivitiesAsTheyAre() throws IOException {
        String text = markdown(register.list());
        if (Boolean.getBoolean("preau.reference.write")) {
            Files.writeString(REFERENCE, text);
        }
        assertThat(Files.readString(REFERENCE))
                .as(
                        "docs/reference/personal-data.md. Write it again with:%n"
                                + "mvn -pl app -am test -Dtest=RegisterTest -Dpreau.reference.write=true -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(text);
    }

    private List<String> tablesWithoutActivity() {
        return sql.sql("""
                        select distinct n.nspname || '.' || c.relname as name
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
                             and k.confrelid = 'people.person'::regclass and a.attnum = any (k.conkey)
                        left join pg_description d on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
                        where c.relkind in ('r', 'p') and not c.relispartition
                        and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
                        and c.relname <> 'migration_history'
                        and (a.attname ~ :telling and a.atttypid in ('uuid'::regtype, 'text'::regtype, 'varchar'::regtype, 'bytea'::regtype)
                             or k.oid is not null)
                        and (d.description is null or not starts_with(d.description, :mark))
                        order by name""")
                .param("telling", TELLING)
                .param("mark", Register.MARK)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String markdown(List<Processing> activities) {
        return """
                # Personal data

                Which tables hold personal data, and what for. Written by `RegisterTest` from the comments of the tables; the page
                `/donnees-personnelles` shows the same. Descriptions are French, as the register that the law asks for.

                """ + activities.stream().map(RegisterTest::section).collect(Collectors.joining("\n"));
    }

    private static String section(Processing activity) {
        return """
                ## %s

                | | |
                | --- | --- |
                | Finalité | %s |
                | Base légale | %s |
                | Personnes concernées | %s |
                | Données | %s |
                | Qui les voit | %s |
                | Conservation | %s |

                | Table | Columns |
                | --- | --- |
                %s
                """.formatted(
                        activity.title(),
                        activity.purpose(),
                        activity.basis(),
                        activity.people(),
                        activity.data(),
                        activity.recipients(),
                        activity.retention(),
                        activity.tables().stream().map(RegisterTest::row).collect(Collectors.joining("\n")));
    }

    private static String row(PersonalTable table) {
        return "| `%s` | %s |".formatted(table.name(), String.join(", ", table.columns()));
    }
}
