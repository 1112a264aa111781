package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.roadmap.AimedAt;
import fr.preau.roadmap.ReadableRoadmaps;
import fr.preau.roadmap.Standings;
import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.PlacePanel;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a place: what roadmaps aim at there, and where it stands. */
@Component
class ObjectivesPanel implements PlacePanel {

    private final ReadableRoadmaps readable;
    private final Standings standings;
    private final Catalogue catalogue;

    ObjectivesPanel(ReadableRoadmaps readable, Standings standings, Catalogue catalogue) {
        this.readable = readable;
        this.standings = standings;
        this.catalogue = catalogue;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public Optional<Panel> panelFor(Place place) {
        List<AimedAt> aimed = readable.listAimedAt(place.id());
        if (aimed.isEmpty()) {
            return Optional.empty();
        }
        var view = new ObjectivesView(
                aimed,
                catalogue,
                standings.of(aimed.stream().map(AimedAt::objective).toList()));
        return Optional.of(new Panel("objectifs", t("roadmap.panel"), "roadmap/objectives", view));
    }
}
