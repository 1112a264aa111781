package fr.preau.territory.loading;

import fr.preau.imports.CopyInto;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where EPCI have communes that are not loaded: who adds up what lies in one must know that this is not all of it. */
@Component
class OutsideMembers {

    private final JdbcClient sql;
    private final CopyInto copy;

    OutsideMembers(JdbcClient sql, CopyInto copy) {
        this.sql = sql;
        this.copy = copy;
    }

    /** Replaces what is known: the départements of communes that are left out, by EPCI. */
    void replace(Map<PlaceId, Set<PlaceId>> departments) {
        sql.sql("delete from territory.outside_member").update();
        copy.table(
                "territory.outside_member",
                List.of("place_id", "department_id"),
                rows -> departments.forEach(
                        (epci, outside) -> outside.forEach(department -> rows.add(epci, department))));
    }
}
