package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PeoplePages;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.PlacePanel;
import fr.preau.ui.Link;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads whoever may read it to who may do what in a place. */
@Component
class PeopleHerePanel implements PlacePanel {

    private static final int LAST = 900;

    private final WhoAsks whoAsks;

    PeopleHerePanel(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Panel> panelFor(Place place) {
        return whoAsks.may(Right.READ_PEOPLE, place.id())
                ? Optional.of(new Panel(
                        "personnes",
                        t("territory.people.title"),
                        "territory/people-here",
                        new Link(t("territory.people.link"), PeoplePages.here(place.id()))))
                : Optional.empty();
    }
}
