package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.people.WhoAsks;
import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.PlacePanel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a place, what bodies decided about it and is still to be done. */
@Component
class DecisionPanel implements PlacePanel {

    private static final int AFTER_RELAYS = 620;

    private final DecisionList decisions;
    private final WhoAsks whoAsks;
    private final Clock clock;

    DecisionPanel(DecisionList decisions, WhoAsks whoAsks, Clock clock) {
        this.decisions = decisions;
        this.whoAsks = whoAsks;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_RELAYS;
    }

    @Override
    public Optional<Panel> panelFor(Place place) {
        Reader reader = Reader.of(whoAsks, clock);
        String path = Place.path(place.id());
        List<DecisionList.Line> lines = decisions.listOpenAbout(path, reader);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "decisions-a-suivre",
                        t("governance.panel.decisions"),
                        "governance/decisions-here",
                        new DecisionPanelView(lines, path, reader.today())));
    }
}
