package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.roadmap.AimedAt;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.Standing;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Frame;
import fr.preau.ui.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is aimed at in one place.
 *
 * @param standings by identifier of the objective
 */
public record ObjectivesView(List<AimedAt> aimed, Catalogue catalogue, Map<UUID, Standing> standings) {

    public Table table(Frame frame) {
        String common = RoadmapWords.commonOf(standings.values());
        return Table.of(
                        t("roadmap.panel"),
                        Column.text(t("roadmap.indicator")),
                        Column.text(t("roadmap.objective")),
                        Column.text(t("roadmap.reading")),
                        Column.text(t("roadmap.verdict")))
                .captionHidden()
                .ofSentences()
                .conditions(RoadmapPage.source(common))
                .rows(aimed, one -> cells(frame, one, common));
    }

    private List<Cell> cells(Frame frame, AimedAt one, String common) {
        Optional<Standing> standing =
                Optional.ofNullable(standings.get(one.objective().id()));
        return List.of(
                Cell.link(
                                catalogue
                                        .find(one.objective().indicator())
                                        .map(indicator -> indicator.wording().label())
                                        .orElse(one.objective().words()),
                                RoadmapPages.field(one.roadmap().code(), one.fieldNumber()))
                        .note(one.roadmap().title()),
                RoadmapPage.objective(one.objective(), standing, ""),
                RoadmapWords.reading(standing, common),
                RoadmapWords.verdict(standing, frame));
    }
}
