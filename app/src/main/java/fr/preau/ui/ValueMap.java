package fr.preau.ui;

import java.util.List;

/**
 * A map of which each area is coloured by the size of its value, drawn on the server; each area is a link and says its value.
 *
 * @param label what it shows, for who cannot see it
 * @param width in the units of the outlines
 * @param areas in the order in which the keyboard visits them
 * @param classes what each colour stands for, from the lowest; {@value HeatTable#MOST_CLASSES} at most
 */
public record ValueMap(String label, double width, double height, List<Area> areas, List<String> classes)
        implements Component {

    public ValueMap {
        areas = List.copyOf(areas);
        classes = List.copyOf(classes);
    }

    /** Value of {@code viewBox}. */
    public String box() {
        return "0 0 " + width + " " + height;
    }

    /** The states other than known that it shows, for the legend. */
    public List<FigureState> absences() {
        return areas.stream()
                .map(area -> area.datum().state())
                .filter(state -> state != FigureState.KNOWN)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * @param outline the {@code d} of an SVG path
     * @param rank of the class of its value, from 0; of no meaning when it has none
     */
    public record Area(String name, String address, String outline, Datum datum, int rank) {

        /** Its name and its value: said aloud, and shown under the pointer. */
        public String words() {
            return name + "\u202F: " + datum.text();
        }

        public String fill() {
            return datum.isKnown()
                    ? "var(--class-" + (rank + 1) + ")"
                    : datum.state().fill();
        }
    }
}
