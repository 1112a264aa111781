package fr.preau.indicators.dashboards;

import fr.preau.people.PersonalRecords;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dashboards that a person composed. Those that nobody else reads go with them; the others stay, and name nobody. */
@Component
class DashboardRecords implements PersonalRecords {

    private final JdbcClient sql;

    DashboardRecords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String part() {
        return "tableaux_de_bord";
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> heldAbout(UUID person) {
        return Map.of("composes", composed(person), "suivis", followed(person));
    }

    private List<Map<String, @Nullable Object>> followed(UUID person) {
        return sql.sql("""
                        select address as adresse, to_json(since) #>> '{}' as depuis
                        from indicators.dashboard_follower where person = :person order by address""").param("person", person).query().listOfRows();
    }

    private List<Map<String, @Nullable Object>> composed(UUID person) {
        return sql.sql("""
                        select d.title as titre, d.lead as presentation, d.place_id as lieu, d.shared as partage,
                               d.link is not null as public, to_json(d.changed_at) #>> '{}' as modifie,
                               (select coalesce(json_agg(json_build_object('forme', t.shape, 'titre', t.title, 'texte', t.words)
                                    order by t.position), '[]')
                                from indicators.dashboard_tile t where t.dashboard = d.id)::text as vignettes
                        from indicators.dashboard d where d.owner = :person order by d.title, d.id""").param("person", person).query().listOfRows();
    }

    @Override
    public void erase(UUID person) {
        sql.sql("delete from indicators.dashboard_follower where person = :person")
                .param("person", person)
                .update();
        sql.sql("delete from indicators.dashboard where owner = :person and not shared and link is null")
                .param("person", person)
                .update();
        sql.sql("update indicators.dashboard set owner = null where owner = :person")
                .param("person", person)
                .update();
    }
}
