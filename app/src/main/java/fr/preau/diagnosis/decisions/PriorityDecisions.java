package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decisions that were frozen. None is ever changed or taken away: the table refuses it. */
@Component
public class PriorityDecisions {

    private final JdbcClient sql;
    private final Places places;
    private final Clock clock;

    PriorityDecisions(JdbcClient sql, Places places, Clock clock) {
        this.sql = sql;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Writes a decision down.
     *
     * @param diagnosis one that has a ranking
     * @param exclusions units that are set aside, each with its reason
     */
    @Transactional
    public PriorityDecision freeze(Diagnosis diagnosis, Statement statement, Map<PlaceId, String> exclusions) {
        Rules rules = Recording.rules(diagnosis);
        List<RecordedUnit> units = Recording.units(diagnosis, exclusions);
        var decision = PriorityDecision.of(new DecisionRecord(
                DecisionRecord.FORMAT,
                sql.sql("select uuidv7()").query(UUID.class).single(),
                statement,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                diagnosis.design().units(),
                RecordedPlace.of(places.getPlace(diagnosis.design().scope())),
                rules,
                units,
                Replay.whole(rules, units)));
        insert(decision);
        return decision;
    }

    private void insert(PriorityDecision decision) {
        DecisionRecord content = decision.content();
        sql.sql("""
                        insert into diagnosis.priority_decision
                            (id, frozen_at, decided_on, title, decider, unit_kind, place_id, place_name, record, sha256)
                        values (:id, :frozenAt, :decidedOn, :title, :decider, :unitKind, :place, :placeName, :record, :sha256)""")
                .param("id", decision.id())
                .param("frozenAt", content.frozenAt().atOffset(ZoneOffset.UTC))
                .param("decidedOn", content.statement().decidedOn())
                .param("title", content.statement().title())
                .param("decider", content.statement().decider())
                .param("unitKind", content.unitKind().slug())
                .param("place", content.place().id())
                .param("placeName", content.place().name())
                .param("record", decision.text())
                .param("sha256", decision.sha256())
                .update();
    }

    public Optional<PriorityDecision> find(UUID id) {
        return sql.sql("select record from diagnosis.priority_decision where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(PriorityDecision::read);
    }

    /** All of them, the latest decided first. */
    public List<DecisionSummary> list() {
        return sql.sql("""
                        select id, title, decided_on, decider, unit_kind, place_name
                        from diagnosis.priority_decision
                        order by decided_on desc, frozen_at desc""").query(DecisionSummary::read).list();
    }
}
