package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Formats;
import fr.preau.ui.ItemList;
import java.time.LocalDate;
import java.util.List;

/**
 * What is still to be done about a page, without saying who sees to it.
 *
 * @param path of that page; what is about a page below it says which
 */
public record DecisionPanelView(List<DecisionList.Line> lines, String path, LocalDate today) {

    private static final String ANCHOR = "decisions-a-suivre";

    public String anchor() {
        return ANCHOR;
    }

    /** Where its title stands. */
    public String heading() {
        return ANCHOR + "-titre";
    }

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
                .note(
                        decision.terms().about().equals(path)
                                ? note
                                : t(
                                        "governance.panel.decisions.about",
                                        note,
                                        decision.terms().aboutTitle()))
                .badge(decision.badge(today));
    }
}
