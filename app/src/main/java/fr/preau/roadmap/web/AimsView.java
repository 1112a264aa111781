package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.AimedAt;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.Standing;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is aimed at with one indicator.
 *
 * @param aimed those that are shown
 * @param all how many there are
 * @param standings by identifier of the objective
 * @param names of their places
 */
public record AimsView(List<AimedAt> aimed, int all, Map<UUID, Standing> standings, Map<PlaceId, String> names) {

    /** More are counted, and not shown. */
    static final int MOST = 50;

    public AimsView {
        aimed = List.copyOf(aimed);
    }

    /** How many are left out; empty when none is. */
    public String left() {
        return all > aimed.size() ? t("roadmap.aims.left", Formats.number(all - aimed.size())) : "";
    }

    public Table table(Frame frame) {
        String common = RoadmapWords.commonOf(standings.values());
        return Table.of(
                        t("roadmap.aims.table"),
                        Column.text(t("roadmap.list.place")),
                        Column.text(t("roadmap.objective")),
                        Column.text(t("roadmap.reading")),
                        Column.text(t("roadmap.verdict")),
                        Column.text(t("roadmap.aims.field")))
                .captionHidden()
                .ofSentences()
                .conditions(RoadmapPage.source(common))
                .rows(aimed, one -> cells(frame, one, common));
    }

    private List<Cell> cells(Frame frame, AimedAt one, String common) {
        Optional<Standing> standing =
                Optional.ofNullable(standings.get(one.objective().id()));
        return List.of(
                Cell.text(RoadmapWords.place(one.objective().place(), names)),
                RoadmapPage.linkedObjective(
                        one.objective(),
                        standing,
                        "",
                        RoadmapPages.trajectory(
                                one.roadmap().code(),
                                one.fieldNumber(),
                                one.objective().id())),
                RoadmapWords.reading(standing, common),
                RoadmapWords.verdict(standing, frame),
                Cell.link(one.fieldTitle(), RoadmapPages.field(one.roadmap().code(), one.fieldNumber()))
                        .note(one.roadmap().title()));
    }
}
