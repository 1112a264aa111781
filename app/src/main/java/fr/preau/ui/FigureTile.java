package fr.preau.ui;

import java.util.Optional;

/**
 * A figure with its conditions, in a frame. Nobody but the owner of figures makes one: a number without its conditions is not shown.
 *
 * @param value the number in words of the page ({@code 90,7}), or why there is none ({@code non publié})
 * @param unit written after the value; empty for none
 * @param conditions period, base or n, source and date; empty when they are said once above the row
 * @param note what the reader must know about this one; empty for none
 * @param action what would fill a missing figure, or where to read more
 */
public record FigureTile(
        String label,
        FigureState state,
        String value,
        String unit,
        String conditions,
        String note,
        Optional<Link> action)
        implements Component {

    public static FigureTile known(String label, String value, String unit, String conditions) {
        return new FigureTile(label, FigureState.KNOWN, value, unit, conditions, "", Optional.empty());
    }

    /** Withheld, missing or not applicable, said in words. */
    public static FigureTile absent(String label, FigureState state, String why) {
        return new FigureTile(label, state, why, "", "", "", Optional.empty());
    }

    public FigureTile conditions(String text) {
        return new FigureTile(label, state, value, unit, text, note, action);
    }

    public FigureTile note(String text) {
        return new FigureTile(label, state, value, unit, conditions, text, action);
    }

    public FigureTile action(Link link) {
        return new FigureTile(label, state, value, unit, conditions, note, Optional.of(link));
    }

    public boolean isKnown() {
        return state == FigureState.KNOWN;
    }
}
