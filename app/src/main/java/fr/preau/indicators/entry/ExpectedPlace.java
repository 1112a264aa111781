package fr.preau.indicators.entry;

import fr.preau.values.PlaceId;

/**
 * A place from which a value is expected.
 *
 * @param where what tells it from others of its name: commune and UAI of a school; empty for what its name tells
 */
public record ExpectedPlace(PlaceId id, String name, String where) {}
