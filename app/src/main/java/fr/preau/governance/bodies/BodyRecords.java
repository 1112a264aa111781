package fr.preau.governance.bodies;

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

/** Where a person sits and sat. Once the account is erased the terms name nobody, and keep what they were for. */
@Component
class BodyRecords implements PersonalRecords {

    private final JdbcClient sql;
    private final Clock clock;

    BodyRecords(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "instances";
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> heldAbout(UUID person) {
        return Map.of(
                "agenda",
                rows("""
                        select made_at::text as adresse_faite_le from governance.calendar_address where person_id = :person""", person),
                "comptes_rendus",
                rows("""
                        select t.starts_at::text as seance, l.words as ligne, l.written_at::text as ecrite_le
                        from governance.minutes_line l join governance.meeting t on t.id = l.meeting_id
                        where l.writer_id = :person and not l.removed order by l.written_at, l.id""", person),
                "decisions_a_suivre",
                rows("""
                        select d.year || '-' || d.number as numero, d.words as decision, d.due::text as echeance, d.state as etat
                        from governance.decision d join governance.membership m on m.id = d.owner_id
                        where m.person_id = :person order by d.year, d.number, d.id""", person),
                "presences",
                rows("""
                        select t.starts_at::text as seance, a.presence as presence
                        from governance.attendance a join governance.membership m on m.id = a.membership_id
                        join governance.meeting t on t.id = a.meeting_id
                        where m.person_id = :person order by t.starts_at""", person),
                "comptes_rendus_soumis",
                rows("""
                        select t.starts_at::text as seance, x.state as etat
                        from governance.minutes x join governance.meeting t on t.id = x.meeting_id
                        where x.submitted_by = :person order by t.starts_at""", person),
                "sieges",
                rows("""
                        select b.name as instance, b.place_id as lieu, m.role as qualite, m.organisation as organisme, m.voting as votant,
                               m.valid_from::text as du, m.valid_until::text as au, m.end_reason as motif_de_fin
                        from governance.membership m join governance.body b on b.id = m.body_id
                        where m.person_id = :person order by m.valid_from, m.id""", person));
    }

    private List<Map<String, @Nullable Object>> rows(String question, UUID person) {
        return sql.sql(question).param("person", person).query().listOfRows();
    }

    /** Who names nobody any more sits nowhere any more; what they wrote of meetings stays, and no longer says who wrote it. */
    @Override
    public void erase(UUID person) {
        sql.sql("delete from governance.calendar_address where person_id = :person")
                .param("person", person)
                .update();
        sql.sql("update governance.minutes set submitted_by = null where submitted_by = :person")
                .param("person", person)
                .update();
        sql.sql("update governance.minutes_line set writer_id = null where writer_id = :person")
                .param("person", person)
                .update();
        sql.sql("""
                        update governance.membership set person_id = null,
                            valid_until = case when valid_until is null or valid_until > :today then greatest(valid_from, :today)
                                else valid_until end,
                            end_reason = case when valid_until is null or valid_until > :today then :reason else end_reason end
                        where person_id = :person""")
                .param("person", person)
                .param("today", LocalDate.now(clock))
                .param("reason", t("governance.relay.erased"))
                .update();
    }
}
