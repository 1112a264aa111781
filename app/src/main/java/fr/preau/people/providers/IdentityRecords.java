package fr.preau.people.providers;

import fr.preau.people.PersonalRecords;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who a person is at providers of identities, for the file that they take away; gone with their account. */
@Component
class IdentityRecords implements PersonalRecords {

    private final JdbcClient sql;

    IdentityRecords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String part() {
        return "identites";
    }

    @Override
    public List<Map<String, @Nullable Object>> heldAbout(UUID person) {
        return sql.sql("""
                        select issuer as fournisseur, subject as numero, to_json(joined_at) #>> '{}' as reliee_le,
                               to_json(signed_in_at) #>> '{}' as derniere_connexion,
                               to_json(parted_at) #>> '{}' as retiree_le
                        from people.identity where person_id = :person order by joined_at""").param("person", person).query().listOfRows();
    }

    @Override
    public void erase(UUID person) {
        // Rights that stood on it have ended; they stay, and stand on nothing.
        sql.sql("update people.access_right set identity_id = null where person_id = :person")
                .param("person", person)
                .update();
        sql.sql("delete from people.identity where person_id = :person")
                .param("person", person)
                .update();
    }
}
