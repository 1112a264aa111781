package fr.preau.methods.secrecy;

import java.util.List;

/**
 * For these sensitive cells no proof was found, whatever is withheld: what readers know anyway gives them away (an only child
 * of a known total). The table must not be published as it is: merge categories, or publish fewer totals.
 */
public record Unprotectable(List<Integer> cells) implements Protection {

    public Unprotectable {
        cells = List.copyOf(cells);
    }
}
