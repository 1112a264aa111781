package fr.preau.territory;

import fr.preau.ui.MapSign;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs that may be set on the map of the territory: territory draws, higher modules bring them with a bean. */
public interface MapMarks {

    /** What stands in addresses: French, small letters. */
    String code();

    /** What the choice is called, in French. */
    String label();

    /** May who asks see them? Asked for the choice, for the map and for each of its signs. */
    boolean isOpen();

    /** What the sign looks like, and its word in the legend. */
    MapSign sign();

    /**
     * The signs, always in the same order while nothing changes.
     *
     * @param within the place that the map is about; null for all that is loaded
     */
    List<Mark> list(@Nullable PlaceId within);

    /** The address of the same as a table. */
    String table(@Nullable PlaceId within);

    /**
     * A sign.
     *
     * @param position empty where nobody knows: then it stands in the table alone, and the map says how many do
     * @param said what is there, in words
     * @param more the words of the link to {@code address}
     */
    record Mark(String name, Optional<Position> position, String said, String address, String more) {}
}
