package fr.preau.people.passkeys;

import fr.preau.people.PersonalRecords;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passkeys of a person, for the file that they take away; gone with their account. */
@Component
class PasskeyRecords implements PersonalRecords {

    private final JdbcClient sql;

    PasskeyRecords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String part() {
        return "cles_d_acces";
    }

    @Override
    public List<Map<String, @Nullable Object>> heldAbout(UUID person) {
        return sql.sql("""
                        select label as nom, to_json(created_at) #>> '{}' as ajoutee_le, to_json(last_used_at) #>> '{}' as dernier_usage
                        from people.passkey where person_id = :person order by created_at""").param("person", person).query().listOfRows();
    }

    @Override
    public void erase(UUID person) {
        sql.sql("delete from people.passkey where person_id = :person")
                .param("person", person)
                .update();
    }
}
