package fr.preau.files;

import fr.preau.people.PersonalRecords;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files a person joined. They stay with their record, for others need them, and no longer say who joined them. */
@Component
class FileRecords implements PersonalRecords {

    private final JdbcClient sql;

    FileRecords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String part() {
        return "fichiers_joints";
    }

    @Override
    public Object heldAbout(UUID person) {
        return sql.sql("""
                        select name as fichier, size as octets, to_json(added_at) #>> '{}' as quand
                        from files.file where added_by = :person order by added_at, id""").param("person", person).query().listOfRows();
    }

    @Override
    public void erase(UUID person) {
        sql.sql("update files.file set added_by = null where added_by = :person")
                .param("person", person)
                .update();
    }
}
