package fr.preau.governance.bodies;

import fr.preau.people.WhoAsks;
import fr.preau.ui.PagePart;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the pages that invite it, what bodies decided about them, and about the pages below them, that is still to be done. */
@Component
class DecisionPart implements PagePart {

    private final DecisionList decisions;
    private final WhoAsks whoAsks;
    private final Clock clock;

    DecisionPart(DecisionList decisions, WhoAsks whoAsks, Clock clock) {
        this.decisions = decisions;
        this.whoAsks = whoAsks;
        this.clock = clock;
    }

    @Override
    public Optional<Part> partFor(String path) {
        Reader reader = Reader.of(whoAsks, clock);
        List<DecisionList.Line> lines = decisions.listOpenBelow(path, reader);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Part("governance/decisions-about", new DecisionPanelView(lines, path, reader.today())));
    }
}
