package fr.preau.people.tokens;

import fr.preau.people.PersonalRecords;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens of a person, for the file that they take away; gone with their account. */
@Component
class TokenRecords implements PersonalRecords {

    private final JdbcClient sql;

    TokenRecords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String part() {
        return "jetons";
    }

    @Override
    public List<Map<String, @Nullable Object>> heldAbout(UUID person) {
        return sql.sql("""
                        select label as nom, array_to_string(scopes, ', ') as portees, to_json(created_at) #>> '{}' as cree_le,
                               to_json(expires_at) #>> '{}' as valable_jusqu_au, last_used_on::text as dernier_usage
                        from people.token where person_id = :person order by created_at""").param("person", person).query().listOfRows();
    }

    @Override
    public void erase(UUID person) {
        sql.sql("delete from people.token where person_id = :person")
                .param("person", person)
                .update();
    }
}
