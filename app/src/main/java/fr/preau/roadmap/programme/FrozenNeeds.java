package fr.preau.roadmap.programme;

import fr.preau.diagnosis.DecisionFrozen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The priority lists that were frozen, which actions answer. Anybody may read them. */
@Component
public class FrozenNeeds {

    private final JdbcClient sql;

    FrozenNeeds(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest decided first. */
    public List<Frozen> list() {
        return sql.sql(
                        "select id, title, decided_on from diagnosis.published_decision order by decided_on desc, title, id")
                .query((row, _) -> new Frozen(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    public Optional<Need> find(UUID decision) {
        return sql.sql("select title from diagnosis.published_decision where id = :id")
                .param("id", decision)
                .query(String.class)
                .optional()
                .map(title -> new Need(decision, title));
    }

    /** The page where anybody reads it. */
    public static String address(Need need) {
        return DecisionFrozen.address(need.decision());
    }

    /** One of them. */
    public record Frozen(UUID decision, String title, LocalDate decidedOn) {}
}
