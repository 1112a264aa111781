package fr.preau.diagnosis;

import fr.preau.territory.Edition;
import fr.preau.territory.Gazetteer;
import fr.preau.territory.Position;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the units of a design are, for who draws them. */
@Component
public class Whereabouts {

    private final Units units;
    private final Gazetteer gazetteer;

    Whereabouts(Units units, Gazetteer gazetteer) {
        this.units = units;
        this.gazetteer = gazetteer;
    }

    /** Of each unit, in the order in which a {@link Diagnosis} numbers them; empty where nobody knows. */
    public List<Optional<Position>> list(UnitKind kind, PlaceId scope) {
        Edition edition = gazetteer.current().orElseGet(gazetteer::make);
        return units.list(kind, scope).stream()
                .map(unit -> UnitPositions.find(edition, unit))
                .toList();
    }
}
