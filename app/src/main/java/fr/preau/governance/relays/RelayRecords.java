package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PersonalRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The posts that a person holds and held, and to whom they wrote lately. Once the account is erased the terms name nobody. */
@Component
class RelayRecords implements PersonalRecords {

    private final JdbcClient sql;
    private final Holders holders;
    private final Clock clock;

    RelayRecords(JdbcClient sql, Holders holders, Clock clock) {
        this.sql = sql;
        this.holders = holders;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "relais";
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> heldAbout(UUID person) {
        return Map.of("postes", rows("""
                        select p.kind as fonction, p.speciality as specialite, p.place_id as lieu, p.share as quotite,
                               a.valid_from::text as du, a.valid_until::text as au, array_to_string(a.skills, ', ') as competences,
                               a.way as maniere, a.end_reason as motif_de_fin
                        from governance.appointment a
                        join governance.relay r on r.id = a.relay_id
                        join governance.post p on p.id = a.post_id
                        where r.person_id = :person order by a.valid_from""", person), "messages_ecrits", rows("""
                        select to_json(written_at) #>> '{}' as quand
                        from governance.message where person_id = :person order by written_at""", person));
    }

    private List<Map<String, @Nullable Object>> rows(String question, UUID person) {
        return sql.sql(question).param("person", person).query().listOfRows();
    }

    /** Who names nobody any more holds no post any more. */
    @Override
    public void erase(UUID person) {
        sql.sql("delete from governance.message where person_id = :person")
                .param("person", person)
                .update();
        sql.sql("select id from governance.relay where person_id = :person")
                .param("person", person)
                .query(UUID.class)
                .list()
                .forEach(relay -> {
                    endToday(relay);
                    holders.forget(relay);
                });
    }

    private void endToday(UUID relay) {
        sql.sql("""
                        update governance.appointment set valid_until = greatest(valid_from, :today), end_reason = :reason
                        where relay_id = :relay and (valid_until is null or valid_until > :today)""")
                .param("today", LocalDate.now(clock))
                .param("reason", t("governance.relay.erased"))
                .param("relay", relay)
                .update();
    }
}
