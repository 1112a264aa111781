package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Table;
import java.time.LocalDate;
import java.util.List;

/** Decisions as pages show them. */
final class DecisionTable {

    private DecisionTable() {}

    static Table of(String caption, List<DecisionList.Line> lines, LocalDate today, EmptyState empty, Frame frame) {
        return Table.of(
                        caption,
                        Column.text(t("governance.decision")),
                        Column.text(t("governance.decision.number")),
                        Column.text(t("governance.decision.owner")),
                        Column.text(t("governance.decision.due")),
                        Column.text(t("governance.state")))
                .captionHidden()
                .rows(
                        lines,
                        line -> List.of(
                                Cell.link(
                                        line.decision().terms().words(),
                                        DecisionAddresses.decision(
                                                line.decision().id())),
                                Cell.text(line.decision().numbered()).note(line.bodyName()),
                                line.owner().isEmpty() ? Cell.absent("–") : Cell.text(line.owner()),
                                line.decision()
                                        .terms()
                                        .due()
                                        .map(due -> Cell.text(Formats.shortDate(due)))
                                        .orElseGet(() -> Cell.absent("–")),
                                Cell.content(frame.show(line.decision().badge(today)))))
                .whenEmpty(empty);
    }
}
