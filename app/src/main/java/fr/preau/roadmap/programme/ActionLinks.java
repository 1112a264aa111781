package fr.preau.roadmap.programme;

import fr.preau.indicators.IndicatorCode;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.roadmap.Reader;
import fr.preau.roadmap.RoadmapCode;
import fr.preau.territory.Places;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The chain walked backwards: from what actions name to the actions that name it, as far as whoever asks may read their conventions. They
 * come by convention, the latest first, in its order.
 */
@Component
public class ActionLinks {

    /** Nobody is let into one convention alone yet. */
    private static final String KIND = "programme";

    private final JdbcClient sql;
    private final WhoAsks whoAsks;
    private final Places places;

    ActionLinks(JdbcClient sql, WhoAsks whoAsks, Places places) {
        this.sql = sql;
        this.whoAsks = whoAsks;
        this.places = places;
    }

    /** Those that aim at a result of an indicator. */
    public List<ActionThere> listAimingAt(IndicatorCode indicator) {
        return list("action_result", "r.indicator = :indicator", Map.of("indicator", indicator.value()));
    }

    /** Those that aim at a result in a field of a roadmap. */
    public List<ActionThere> listServing(RoadmapCode roadmap, String number) {
        return list(
                "action_result",
                "r.roadmap = :roadmap and r.number = :number",
                Map.of("roadmap", roadmap.value(), "number", number));
    }

    /** Those that answer a need that was frozen in the diagnosis. */
    public List<ActionThere> listAnswering(UUID decision) {
        return list("action_need", "r.decision = :decision", Map.of("decision", decision));
    }

    /** Those that carry out one of these decisions of bodies. That who asks may read the decisions is asked before. */
    public List<ActionThere> listCarryingOut(Collection<UUID> decisions) {
        return list(
                "action_decision",
                "r.decision = any (:decisions)",
                Map.of("decisions", decisions.toArray(UUID[]::new)));
    }

    /** @param naming the table of what actions name, called {@code r} in the condition */
    private List<ActionThere> list(String naming, String condition, Map<String, ?> asked) {
        return Reader.of(whoAsks, Right.KEEP_PROGRAMMES, KIND, places.today())
                .bind(sql.sql("""
                        select c.code as convention, c.title as convention_title, c.notice, a.code, a.title, a.axis, a.state,
                               a.first_day, a.last_day
                        from roadmap.action a join roadmap.convention c on c.code = a.convention
                        where exists (
                            select from roadmap.%s r where r.convention = a.convention and r.action = a.code and %s)
                        and %s
                        order by c.last_day desc, c.title, a.position""".formatted(naming, condition, Reader.mayRead("c"))))
                .params(asked)
                .query((row, _) -> read(row))
                .list();
    }

    /** An action with its convention, by the names of their columns. */
    static ActionThere read(ResultSet row) throws SQLException {
        return new ActionThere(
                new ConventionCode(row.getString("convention")),
                row.getString("convention_title"),
                row.getString("notice"),
                row.getString("code"),
                row.getString("title"),
                Axis.ofSlug(row.getString("axis")),
                new Schedule(
                        ActionState.ofSlug(row.getString("state")),
                        Optional.ofNullable(row.getObject("first_day", LocalDate.class)),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                        List.of()));
    }
}
