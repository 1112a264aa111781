package fr.preau.diagnosis.decisions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.preau.diagnosis.DecisionFrozen;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decisions that were frozen. None is ever changed or taken away: the table refuses it. */
@Component
public class PriorityDecisions {

    /** Characters of records: some tens of megabytes once they are read. */
    private static final long MOST_KEPT = 10_000_000;

    private final JdbcClient sql;
    private final Places places;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Cache<UUID, PriorityDecision> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((UUID id, PriorityDecision decision) -> decision.text().length())
            .build();

    PriorityDecisions(JdbcClient sql, Places places, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.places = places;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes a decision down, once: what is sent twice under one number is one decision.
     *
     * @param id a number that {@link #number} gave
     * @param diagnosis one that has a ranking
     * @param exclusions units that are set aside, each with its reason
     * @param selection of units of the diagnosis; empty where classes alone are decided
     */
    @Transactional
    public void freeze(
            UUID id,
            Diagnosis diagnosis,
            Statement statement,
            Map<PlaceId, String> exclusions,
            Optional<RecordedSelection> selection) {
        Rules rules = Recording.rules(diagnosis);
        List<RecordedUnit> units = Recording.units(diagnosis, exclusions);
        insert(PriorityDecision.of(new DecisionRecord(
                DecisionRecord.FORMAT,
                id,
                statement,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                diagnosis.design().units(),
                RecordedPlace.of(places.getPlace(diagnosis.design().scope())),
                rules,
                units,
                Replay.whole(rules, units),
                selection.orElse(null))));
    }

    /** The number of a decision to come. */
    public UUID number() {
        return sql.sql("select uuidv7()").query(UUID.class).single();
    }

    private void insert(PriorityDecision decision) {
        DecisionRecord content = decision.content();
        int added = sql.sql("""
                        insert into diagnosis.priority_decision
                            (id, frozen_at, decided_on, title, decider, unit_kind, place_id, place_name, record, sha256)
                        values (:id, :frozenAt, :decidedOn, :title, :decider, :unitKind, :place, :placeName, :record, :sha256)
                        on conflict (id) do nothing""")
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
        if (added > 0) {
            events.publishEvent(new DecisionFrozen(
                    decision.id(),
                    content.statement().title(),
                    content.place().id(),
                    content.place().name(),
                    WhoAsks.currentPerson().orElse(null)));
        }
    }

    public Optional<PriorityDecision> find(UUID id) {
        Optional<PriorityDecision> found =
                Optional.ofNullable(kept.getIfPresent(id)).or(() -> read(id));
        found.ifPresent(decision -> kept.put(id, decision));
        return found;
    }

    private Optional<PriorityDecision> read(UUID id) {
        return sql.sql("select record from diagnosis.priority_decision where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(PriorityDecision::read);
    }

    /** Those of which title, place or decider hold these words, the latest decided first. */
    public List<DecisionSummary> find(String words, int limit) {
        return sql.sql("""
                        select id, title, decided_on, decider, unit_kind, place_id, place_name
                        from diagnosis.priority_decision
                        where not exists (select from regexp_split_to_table(:words, '\\s+') word
                            where position(lower(public.unaccent(word))
                                in lower(public.unaccent(title || ' ' || place_name || ' ' || decider))) = 0)
                        order by decided_on desc, frozen_at desc, id desc limit :limit""")
                .param("words", words)
                .param("limit", limit)
                .query(DecisionSummary::read)
                .list();
    }

    /** All of them, the latest decided first. */
    public List<DecisionSummary> list() {
        return sql.sql("""
                        select id, title, decided_on, decider, unit_kind, place_id, place_name
                        from diagnosis.priority_decision
                        order by decided_on desc, frozen_at desc, id desc""").query(DecisionSummary::read).list();
    }
}
