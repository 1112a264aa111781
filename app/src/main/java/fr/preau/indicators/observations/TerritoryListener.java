package fr.preau.indicators.observations;

import fr.preau.territory.PlacesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows territory, in the transaction that changes it: sums are those of the map of now, or will be when a bulk load ends. */
@Component
class TerritoryListener {

    private final Refresh refresh;

    TerritoryListener(Refresh refresh) {
        this.refresh = refresh;
    }

    @EventListener
    void on(PlacesChanged change) {
        refresh.afterPlaces(change.placeIds());
    }
}
