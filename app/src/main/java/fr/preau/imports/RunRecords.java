package fr.preau.imports;

import fr.preau.people.PersonalRecords;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports that a person began, for the file that they take away; nobody has begun them once the account is erased. */
@Component
class RunRecords implements PersonalRecords {

    private final JdbcClient sql;

    RunRecords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String part() {
        return "imports";
    }

    @Override
    public List<Map<String, @Nullable Object>> heldAbout(UUID person) {
        return sql.sql("""
                        select file_name as fichier, kind as sorte, state as etat, to_json(started_at) #>> '{}' as commence_le
                        from imports.run where started_by = :person order by started_at""").param("person", person).query().listOfRows();
    }

    @Override
    public void erase(UUID person) {
        sql.sql("update imports.run set started_by = null where started_by = :person")
                .param("person", person)
                .update();
    }
}
