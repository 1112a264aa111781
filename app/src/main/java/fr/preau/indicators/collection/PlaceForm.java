package fr.preau.indicators.collection;

import java.util.List;

/** The form of a place, as it is kept. */
record PlaceForm(AskedPlace place, List<FormLine> lines) {

    PlaceForm {
        lines = List.copyOf(lines);
    }
}
