package fr.preau.indicators.collection;

import fr.preau.people.PersonalRecords;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person typed, sent, reviewed, proved and wrote in campaigns. It stays, for others need it, and names nobody once erased. */
@Component
class CampaignRecords implements PersonalRecords {

    private final JdbcClient sql;

    CampaignRecords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String part() {
        return "campagnes_de_saisie";
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> heldAbout(UUID person) {
        return Map.of(
                "reponses",
                rows("""
                        select d.place_id as lieu, d.indicator as indicateur, d.breakdown as ventilation, d.state as etat,
                               d.value as valeur, d.numerator as numerateur, d.denominator as denominateur, d.remark as remarque,
                               to_json(d.typed_at) #>> '{}' as quand
                        from indicators.draft_answer d where d.typed_by = :person order by d.typed_at""", person),
                "envois",
                rows("""
                        select place_id as lieu, to_json(sent_at) #>> '{}' as quand
                        from indicators.asked_place where sent_by = :person order by sent_at""", person),
                "avis",
                rows("""
                        select place_id as lieu, state as etat, to_json(reviewed_at) #>> '{}' as quand
                        from indicators.asked_place where reviewed_by = :person order by reviewed_at""", person),
                "pieces",
                rows("""
                        select e.place_id as lieu, e.indicator as indicateur, f.name as fichier, to_json(f.added_at) #>> '{}' as quand
                        from indicators.answer_evidence e join files.published_file f on f.id = e.file
                        where f.added_by = :person order by f.added_at""", person),
                "messages",
                rows("""
                        select place_id as lieu, indicator as indicateur, words as message, to_json(written_at) #>> '{}' as quand
                        from indicators.answer_message where written_by = :person order by written_at""", person));
    }

    private List<Map<String, @Nullable Object>> rows(String question, UUID person) {
        return sql.sql(question).param("person", person).query().listOfRows();
    }

    @Override
    public void erase(UUID person) {
        for (String forgotten : List.of(
                "update indicators.draft_answer set typed_by = null where typed_by = :person",
                "update indicators.asked_place set sent_by = null where sent_by = :person",
                "update indicators.asked_place set reviewed_by = null where reviewed_by = :person",
                "update indicators.answer_message set written_by = null where written_by = :person")) {
            sql.sql(forgotten).param("person", person).update();
        }
    }
}
