package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.ItemList;
import fr.preau.ui.SearchPart;
import fr.preau.ui.Table;
import java.util.List;

/**
 * What was searched and found.
 *
 * @param most how many places are shown at the most
 * @param others what other modules found
 */
public record SearchPage(String words, List<FoundPlace> found, int most, List<SearchPart.Group> others) {

    public SearchPage {
        found = List.copyOf(found);
        others = List.copyOf(others);
    }

    public boolean isEmpty() {
        return found.isEmpty() && others.isEmpty();
    }

    /** One group of what other modules found. */
    public ItemList list(SearchPart.Group group) {
        return ItemList.of(group.found().stream()
                .map(one -> ItemList.Item.link(one.name(), one.address()).note(one.summary()))
                .toList());
    }

    /** Whether there may be more than what is shown. */
    public boolean isCut() {
        return found.size() == most;
    }

    public Table table() {
        return Table.of(
                        t("territory.search.title"),
                        Column.text(t("territory.search.place")),
                        Column.text(t("territory.search.what")))
                .captionHidden()
                .rows(found, place -> List.of(Cell.link(place.name(), place.path()), Cell.text(place.summary())));
    }
}
