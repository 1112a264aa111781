package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.ActionThere;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Frame;
import fr.preau.ui.Table;
import java.time.LocalDate;
import java.util.List;

/** What programmes do in one place. */
public record ActionsView(List<ActionThere> actions, LocalDate today) {

    public ActionsView {
        actions = List.copyOf(actions);
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("programme.panel.table"),
                        Column.text(t("programme.action")),
                        Column.text(t("programme.axis")),
                        Column.text(t("programme.dates")),
                        Column.text(t("programme.action.state")))
                .captionHidden()
                .ofSentences()
                .rows(
                        actions,
                        action -> List.of(
                                Cell.link(action.title(), ProgrammePages.action(action.convention(), action.code()))
                                        .note(action.conventionTitle()),
                                Cell.text(ProgrammeWords.numbered(action.axis())),
                                Cell.text(ProgrammeWords.dates(action.schedule())),
                                Cell.content(frame.show(ProgrammeWords.badge(action.schedule(), today)))));
    }

    /** What must be said of the conventions that they stand in. */
    public List<String> notices() {
        return actions.stream()
                .map(ActionThere::notice)
                .filter(notice -> !notice.isEmpty())
                .distinct()
                .toList();
    }
}
