package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.ActionThere;
import fr.preau.roadmap.programme.Conventions;
import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.PlacePanel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a place: what the programme does there, as published conventions say. */
@Component
class ActionsPanel implements PlacePanel {

    private final Conventions conventions;
    private final Clock clock;

    ActionsPanel(Conventions conventions, Clock clock) {
        this.conventions = conventions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 360;
    }

    @Override
    public Optional<Panel> panelFor(Place place) {
        LocalDate today = LocalDate.now(clock);
        List<ActionThere> actions = conventions.listActionsIn(place.id(), today);
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "programme", t("programme.panel"), "roadmap/programme/panel", new ActionsView(actions, today)));
    }
}
