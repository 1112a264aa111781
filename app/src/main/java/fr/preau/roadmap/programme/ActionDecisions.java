package fr.preau.roadmap.programme;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.NamedDecisions;
import fr.preau.people.Trail;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions of bodies that actions carry out. Of a decision that somebody may not read, they are told nothing here either; and what is
 * written of it stays while they change the rest. Who may change the convention is asked by the caller.
 *
 * <p>They stand beside the actions, not in them: who reads an action and who reads a decision are not the same people.
 */
@Component
public class ActionDecisions {

    private final JdbcClient sql;
    private final NamedDecisions decisions;
    private final Trail trail;

    ActionDecisions(JdbcClient sql, NamedDecisions decisions, Trail trail) {
        this.sql = sql;
        this.decisions = decisions;
        this.trail = trail;
    }

    /** Those that an action carries out and that who asks may read, the latest first. */
    public List<NamedDecisions.Followed> list(ConventionCode convention, String action) {
        List<UUID> written = sql.sql(
                        "select decision from roadmap.action_decision where convention = :convention and action = :action")
                .param("convention", convention.value())
                .param("action", action)
                .query((row, _) -> row.getObject("decision", UUID.class))
                .list();
        return written.isEmpty() ? List.of() : decisions.list(written);
    }

    /** Those that anybody may read, by the code of the action: what a file may carry. An action without any is left out. */
    public Map<String, Set<UUID>> listPublic(ConventionCode convention) {
        Map<String, Set<UUID>> byAction = new HashMap<>();
        sql.sql("select action, decision from roadmap.action_decision where convention = :convention")
                .param("convention", convention.value())
                .query(row -> {
                    byAction.computeIfAbsent(row.getString("action"), _ -> new HashSet<>())
                            .add(row.getObject("decision", UUID.class));
                });
        Set<UUID> open = decisions.listPublic(
                byAction.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        byAction.values().forEach(of -> of.retainAll(open));
        byAction.values().removeIf(Set::isEmpty);
        return byAction;
    }

    /**
     * Says that an action carries out a decision, and tells the trail.
     *
     * @return why not; empty when it is said
     */
    @Transactional
    public Optional<LinkRefusal> link(ProgrammeConvention convention, Action action, UUID decision) {
        Optional<LinkRefusal> refused = hold(convention.code(), action);
        if (refused.isPresent()) {
            return refused;
        }
        Optional<NamedDecisions.Named> named = decisions.find(decision);
        if (named.isEmpty()) {
            return Optional.of(LinkRefusal.UNKNOWN);
        }
        if (!decisions.isAround(decision, convention.place())) {
            return Optional.of(LinkRefusal.ELSEWHERE);
        }
        forgetThoseGone(convention.code());
        if (!add(convention.code(), action.code(), decision)) {
            return Optional.of(LinkRefusal.TWICE);
        }
        tell(Trail.Deed.ADDED, convention.code(), action, named.get(), true);
        return Optional.empty();
    }

    /**
     * Says it no longer, and tells the trail.
     *
     * @return why not: also for a decision that who asks may not read, or that the action does not carry out
     */
    @Transactional
    public Optional<LinkRefusal> unlink(ProgrammeConvention convention, Action action, UUID decision) {
        Optional<LinkRefusal> refused = hold(convention.code(), action);
        if (refused.isPresent()) {
            return refused;
        }
        Optional<NamedDecisions.Named> named = decisions.find(decision);
        if (named.isEmpty()) {
            return Optional.of(LinkRefusal.UNKNOWN);
        }
        forgetThoseGone(convention.code());
        if (!remove(convention.code(), action.code(), decision)) {
            return Optional.of(LinkRefusal.UNKNOWN);
        }
        tell(Trail.Deed.ENDED, convention.code(), action, named.get(), false);
        return Optional.empty();
    }

    /**
     * Writes what the file of a convention says, in place of the decisions that anybody may read. The others stay: no file carries them.
     *
     * @param said by the code of the action; each may be read by anybody
     */
    @Transactional
    public void replacePublic(ConventionCode convention, Map<String, Set<UUID>> said) {
        forgetThoseGone(convention);
        Map<String, Set<UUID>> before = listPublic(convention);
        before.forEach((action, known) -> known.stream()
                .filter(decision -> !said.getOrDefault(action, Set.of()).contains(decision))
                .forEach(decision -> remove(convention, action, decision)));
        said.forEach((action, known) -> known.forEach(decision -> add(convention, action, decision)));
    }

    /** One person after the other: whoever changes the convention meanwhile waits. Why not, where nothing of it may be said. */
    private Optional<LinkRefusal> hold(ConventionCode convention, Action action) {
        boolean closed = sql.sql("select state from roadmap.convention where code = :code for update")
                .param("code", convention.value())
                .query(String.class)
                .optional()
                .filter(ConventionState.CLOSED.slug()::equals)
                .isPresent();
        if (closed) {
            return Optional.of(LinkRefusal.CLOSED);
        }
        boolean there = sql.sql(
                        "select exists (select from roadmap.action where convention = :convention and code = :action)")
                .param("convention", convention.value())
                .param("action", action.code())
                .query(Boolean.class)
                .single();
        return there ? Optional.empty() : Optional.of(LinkRefusal.NO_ACTION);
    }

    private boolean add(ConventionCode convention, String action, UUID decision) {
        return sql.sql("""
                                insert into roadmap.action_decision (convention, action, decision)
                                values (:convention, :action, :decision) on conflict do nothing""")
                        .param("convention", convention.value())
                        .param("action", action)
                        .param("decision", decision)
                        .update()
                > 0;
    }

    private boolean remove(ConventionCode convention, String action, UUID decision) {
        return sql.sql("""
                                delete from roadmap.action_decision
                                where convention = :convention and action = :action and decision = :decision""")
                        .param("convention", convention.value())
                        .param("action", action)
                        .param("decision", decision)
                        .update()
                > 0;
    }

    /** Governance takes no decision away. Were one gone all the same, nobody would read of it, and here its number goes too. */
    private void forgetThoseGone(ConventionCode convention) {
        sql.sql("""
                        delete from roadmap.action_decision r where r.convention = :convention
                        and not exists (select from governance.published_decision d where d.id = r.decision)""").param("convention", convention.value()).update();
    }

    /**
     * What becomes of a convention is read by people who may not read the decision: only those that anybody may read stand there. The others
     * are told under a number of their own, which no page shows but that of the audit.
     */
    private void tell(
            Trail.Deed deed, ConventionCode convention, Action action, NamedDecisions.Named named, boolean linked) {
        boolean open = !decisions.listPublic(List.of(named.decision())).isEmpty();
        String key = "%s %s %s".formatted(convention, action.code(), named.decision());
        String words = t("programme.decision.trail", named.number(), named.body());
        trail.tell(
                deed,
                open ? convention.number() : UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                new Trail.Told(action.title(), linked ? "" : words, linked ? words : "", ""),
                List.of());
    }
}
