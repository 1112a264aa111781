package fr.preau.territory.web;

import java.util.List;

/** The territory loaded, by its three great divisions. */
public record TerritoryPage(
        List<PlaceContents.Part> regions, List<PlaceContents.Part> academies, List<PlaceContents.Part> departments) {

    public boolean isEmpty() {
        return departments.isEmpty();
    }
}
