package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorPanel;
import fr.preau.roadmap.AimedAt;
import fr.preau.roadmap.ReadableRoadmaps;
import fr.preau.roadmap.Standings;
import fr.preau.territory.Panel;
import fr.preau.territory.Places;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of an indicator: what roadmaps aim at with it, wherever that is. */
@Component
class AimsPanel implements IndicatorPanel {

    private final ReadableRoadmaps readable;
    private final Standings standings;
    private final Places places;

    AimsPanel(ReadableRoadmaps readable, Standings standings, Places places) {
        this.readable = readable;
        this.standings = standings;
        this.places = places;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Panel> panelFor(Indicator indicator) {
        List<AimedAt> all = readable.listAimedAt(indicator.code());
        List<AimedAt> shown = all.stream().limit(AimsView.MOST).toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "objectifs",
                        t("roadmap.aims"),
                        "roadmap/aims",
                        new AimsView(
                                shown,
                                all.size(),
                                standings.of(
                                        shown.stream().map(AimedAt::objective).toList()),
                                places.names(shown.stream()
                                        .map(one -> one.objective().place())
                                        .distinct()
                                        .toList()))));
    }
}
