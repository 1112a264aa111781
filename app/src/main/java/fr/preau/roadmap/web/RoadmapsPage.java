package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.StartedImports;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.RoadmapSummary;
import fr.preau.ui.Badge;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Table;
import fr.preau.ui.Tone;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;

/**
 * The roadmaps that one may read.
 *
 * @param names of their places
 * @param mayImport whether whoever asks may load files, the example's among them
 */
public record RoadmapsPage(List<RoadmapSummary> roadmaps, Map<PlaceId, String> names, boolean mayImport) {

    public RoadmapsPage {
        roadmaps = List.copyOf(roadmaps);
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("roadmap.list.title"),
                        Column.text(t("roadmap.list.name")),
                        Column.text(t("roadmap.list.place")),
                        Column.text(t("roadmap.list.years")),
                        Column.number(t("roadmap.list.fields")),
                        Column.number(t("roadmap.list.objectives")),
                        Column.text(t("roadmap.list.state")))
                .captionHidden()
                .whenEmpty(EmptyState.of(t("roadmap.list.none"), t("roadmap.list.none.sentence")))
                .rows(roadmaps, roadmap -> cells(frame, roadmap));
    }

    private List<Cell> cells(Frame frame, RoadmapSummary roadmap) {
        return List.of(
                Cell.link(roadmap.title(), RoadmapPages.roadmap(roadmap.code())),
                Cell.text(RoadmapWords.place(roadmap.place(), names)),
                Cell.text(RoadmapPage.years(roadmap.firstDay(), roadmap.lastDay())),
                Cell.text(Formats.number(roadmap.fields())),
                Cell.text(Formats.number(roadmap.objectives())),
                Cell.content(frame.show(state(roadmap.published()))));
    }

    static Badge state(boolean published) {
        return published ? Badge.of(t("roadmap.published")).tone(Tone.BOARD) : Badge.of(t("roadmap.draft"));
    }

    public String example() {
        return RoadmapAddresses.EXAMPLE;
    }

    public String upload() {
        return StartedImports.upload("feuille-de-route");
    }
}
