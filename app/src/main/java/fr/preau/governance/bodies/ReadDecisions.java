package fr.preau.governance.bodies;

import fr.preau.governance.NamedDecisions;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Decisions as other modules name them, by the rule under which their own pages are read. */
@Component
class ReadDecisions implements NamedDecisions {

    private final DecisionList decisions;
    private final WhoAsks whoAsks;
    private final Trail trail;
    private final Clock clock;

    ReadDecisions(DecisionList decisions, WhoAsks whoAsks, Trail trail, Clock clock) {
        this.decisions = decisions;
        this.whoAsks = whoAsks;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Followed> list(Collection<UUID> among) {
        Reader reader = Reader.of(whoAsks, clock);
        List<DecisionList.Line> lines = decisions.listAmong(among, reader);
        if (reader.signedIn()) {
            trail.read(DecisionList.Line.people(lines));
        }
        return lines.stream()
                .map(line -> new Followed(
                        named(line),
                        line.owner(),
                        line.decision().terms().due(),
                        line.decision().badge(reader.today())))
                .toList();
    }

    @Override
    public List<Named> search(String words, PlaceId around, int most) {
        return decisions.listAround(around, words, Reader.of(whoAsks, clock), most).stream()
                .map(ReadDecisions::named)
                .toList();
    }

    @Override
    public Optional<Named> find(UUID decision) {
        return decisions.find(decision, Reader.of(whoAsks, clock)).map(ReadDecisions::named);
    }

    @Override
    public boolean isAround(UUID decision, PlaceId place) {
        return decisions.isAround(decision, place, LocalDate.now(clock));
    }

    @Override
    public Set<UUID> listPublic(Collection<UUID> among) {
        return decisions.listAmong(among, Reader.anybody(LocalDate.now(clock))).stream()
                .map(line -> line.decision().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Named named(DecisionList.Line line) {
        return new Named(
                line.decision().id(),
                line.decision().numbered(),
                line.decision().terms().words(),
                line.bodyName(),
                LocalDate.ofInstant(line.decidedAt(), Meeting.PARIS));
    }
}
