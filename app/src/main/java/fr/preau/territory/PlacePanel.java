package fr.preau.territory;

import java.util.Optional;

/**
 * A part of a place's page that another module brings: territory invites, higher modules answer with a bean.
 * Panels stand on the page in their order.
 */
public interface PlacePanel {

    /** Where the panel stands: 100 for key figures, 200 for comparisons, 300 and more for what comes after. */
    int order();

    /** The panel for this place, or nothing when this module has nothing to say about such a place. */
    Optional<Panel> panelFor(Place place);

    /** The same in brief, for the first page of a territory; nothing unless the module says otherwise. */
    default Optional<Panel> summaryFor(Place place) {
        return Optional.empty();
    }
}
