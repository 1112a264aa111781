package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.PlacePanel;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * On the page of a school, the relays whose reach it lies in; on that of a place, those of its territory. Names are for who has signed
 * in. Nothing where no post is known.
 */
@Component
class RelayPanel implements PlacePanel {

    private static final int AFTER_FIGURES = 600;

    private final RelaysHere here;
    private final WhoAsks whoAsks;
    private final Trail trail;

    RelayPanel(RelaysHere here, WhoAsks whoAsks, Trail trail) {
        this.here = here;
        this.whoAsks = whoAsks;
        this.trail = trail;
    }

    @Override
    public int order() {
        return AFTER_FIGURES;
    }

    @Override
    public Optional<Panel> panelFor(Place place) {
        boolean named = whoAsks.may(Right.SIGNED_IN);
        boolean school = place.id().kind() == PlaceKind.SCHOOL;
        List<RelayList.Line> lines = school ? here.reaching(place.id(), named) : here.within(place.id(), named);
        boolean mayKeep = whoAsks.may(Right.KEEP_RELAYS, place.id());
        if (lines.isEmpty() && !mayKeep) {
            return Optional.empty();
        }
        trail.read(lines.stream()
                .flatMap(line -> line.holder().flatMap(Holder::person).stream())
                .distinct()
                .toList());
        return Optional.of(new Panel(
                "relais",
                t(school ? "governance.panel.school" : "governance.panel.place"),
                "governance/panel",
                new RelayPanelView(place, lines, here.today(), named, mayKeep)));
    }
}
