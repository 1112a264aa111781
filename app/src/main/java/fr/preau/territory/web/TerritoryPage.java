package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Table;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Map;

/**
 * The territory loaded.
 *
 * @param parts the places of each great division that hold schools
 */
public record TerritoryPage(Map<PlaceKind, List<PlaceContents.Part>> parts) {

    public boolean isEmpty() {
        return parts.values().stream().allMatch(List::isEmpty);
    }

    public List<Division> divisions() {
        return parts.entrySet().stream()
                .map(entry -> new Division(entry.getKey(), entry.getValue()))
                .sorted((a, b) -> b.kind().compareTo(a.kind()))
                .toList();
    }

    /** The départements, the académies or the régions. */
    public record Division(PlaceKind kind, List<PlaceContents.Part> parts) {

        public String title() {
            return t("territory.parts." + kind.slug(), parts.size());
        }

        public Table table() {
            return PlacePage.table(title(), parts);
        }
    }
}
