package fr.preau.indicators.observations;

import fr.preau.imports.CopyInto;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Schools that files of measures name and territory does not hold: outside of the part of the country that is loaded, or missing
 * from the register. They have no page; their département counts them, in its sums and in what full coverage would be. Those of
 * the overseas collectivities, which are in no département, count in the country.
 */
@Component
class UnregisteredSchools {

    private final JdbcClient sql;
    private final CopyInto copyInto;

    UnregisteredSchools(JdbcClient sql, CopyInto copyInto) {
        this.sql = sql;
        this.copyInto = copyInto;
    }

    /** Adds those that are not known yet, and lists them in the temporary table {@code newcomer}; answers whether there are any. */
    boolean add(Map<String, StagedNames.School> schools) {
        if (schools.isEmpty()) {
            return false;
        }
        stage(schools);
        sql.sql("drop table if exists newcomer").update();
        sql.sql("create temporary table newcomer (key integer primary key) on commit drop")
                .update();
        int added = sql.sql("""
                with added as (
                    insert into indicators.subject (place_id, kind, school_kind, sector, registered, department)
                    select s.place_id, 'etablissement', s.school_kind, s.sector, false, d.key
                    from staged_school s left join indicators.subject d on d.place_id = s.department
                    on conflict (place_id) do nothing
                    returning key)
                insert into newcomer select key from added""").update();
        sql.sql("""
                insert into indicators.within (subject, container)
                select s.key, coalesce(s.department, country.key)
                from newcomer n join indicators.subject s using (key)
                join indicators.subject country on country.place_id = 'pays-FR'""").update();
        return added > 0;
    }

    private void stage(Map<String, StagedNames.School> schools) {
        sql.sql("drop table if exists staged_school").update();
        sql.sql("""
                create temporary table staged_school (
                    place_id text primary key, school_kind text, sector text, department text) on commit drop""").update();
        copyInto.table(
                "staged_school",
                List.of("place_id", "school_kind", "sector", "department"),
                rows -> schools.forEach((place, school) -> rows.add(
                        place,
                        school.kind(),
                        school.sector(),
                        school.department().map(UnregisteredSchools::id).orElse(null))));
    }

    private static String id(DepartmentCode department) {
        return PlaceId.ofDepartment(department).toString();
    }
}
