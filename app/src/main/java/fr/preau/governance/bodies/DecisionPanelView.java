package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Formats;
import fr.preau.ui.ItemList;
import java.time.LocalDate;
import java.util.List;

/** What is still to be done about a page, without saying who sees to it. */
public record DecisionPanelView(List<DecisionList.Line> lines, LocalDate today) {

    public ItemList decisions() {
        return ItemList.of(lines.stream().map(this::item).toList());
    }

    private ItemList.Item item(DecisionList.Line line) {
        Decision decision = line.decision();
        String note = decision.terms()
                .due()
                .map(due -> t("governance.panel.decisions.due", Formats.date(due), line.bodyName()))
                .orElseGet(() -> t("governance.panel.decisions.no-due", line.bodyName()));
        return ItemList.Item.link(decision.terms().words(), DecisionAddresses.decision(decision.id()))
                .note(note)
                .badge(decision.badge(today));
    }
}
