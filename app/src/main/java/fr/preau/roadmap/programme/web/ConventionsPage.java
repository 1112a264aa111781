package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.StartedImports;
import fr.preau.roadmap.programme.ConventionSummary;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;

/**
 * The conventions that one may read.
 *
 * @param names of their places
 * @param mayImport whether whoever asks may load files, the example's among them
 * @param mayBegin whether whoever asks keeps the programmes of some place
 */
public record ConventionsPage(
        List<ConventionSummary> conventions, Map<PlaceId, String> names, boolean mayImport, boolean mayBegin) {

    public ConventionsPage {
        conventions = List.copyOf(conventions);
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("programme.list.title"),
                        Column.text(t("programme.convention")),
                        Column.text(t("programme.territory")),
                        Column.text(t("programme.dates")),
                        Column.text(t("programme.state")),
                        Column.number(t("programme.partners")),
                        Column.number(t("programme.budget.lines")),
                        Column.text(t("programme.publication")))
                .captionHidden()
                .whenEmpty(EmptyState.of(t("programme.list.none"), t("programme.list.none.sentence")))
                .rows(conventions, convention -> cells(frame, convention));
    }

    private List<Cell> cells(Frame frame, ConventionSummary convention) {
        return List.of(
                Cell.link(convention.title(), ProgrammePages.convention(convention.code())),
                Cell.text(ProgrammeWords.place(convention.place(), names)),
                Cell.text(ProgrammeWords.period(convention.firstDay(), convention.lastDay())),
                Cell.content(frame.show(ProgrammeWords.state(convention.state()))),
                Cell.text(Formats.number(convention.partners())),
                Cell.text(Formats.number(convention.lines())),
                Cell.content(frame.show(ProgrammeWords.publication(convention.published()))));
    }

    public String begin() {
        return ProgrammePages.NEW_CONVENTION;
    }

    public String example() {
        return ProgrammeAddresses.EXAMPLE;
    }

    public String upload() {
        return StartedImports.upload("programme");
    }
}
