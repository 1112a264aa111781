package fr.preau.territory;

import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the areas of a map may be coloured by: territory draws, higher modules bring the values with a bean. */
public interface MapTheme {

    /** What this module can colour areas of that kind by. */
    List<Choice> choices(PlaceKind kind);

    /**
     * The colours of the places of one kind.
     *
     * @param code the code of one of the choices
     * @param within the place that the map is about; null for all that is loaded
     */
    Optional<Colouring> colour(String code, PlaceKind kind, @Nullable PlaceId within);

    /** A theme that one may choose, under the code that stands in addresses. */
    record Choice(String code, String label) {}

    /**
     * Areas sorted into classes.
     *
     * @param title what the colours say, with the unit
     * @param conditions period, coverage, source and date, in one line
     * @param classes the bounds of each class in words, from the lowest; six at most
     * @param shades the class of each place; a place left out is not applicable
     * @param table address of the same values as a table
     */
    record Colouring(String title, String conditions, List<String> classes, Map<PlaceId, Shade> shades, String table) {

        public Colouring {
            classes = List.copyOf(classes);
            shades = Map.copyOf(shades);
        }
    }

    /**
     * The colour of one area.
     *
     * @param rank the class from 0, or {@code missing}, {@code withheld}, {@code none}
     * @param said the value in words, with its unit
     */
    record Shade(String rank, String said) {}
}
