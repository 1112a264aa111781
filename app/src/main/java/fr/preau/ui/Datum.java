package fr.preau.ui;

import java.util.Optional;

/**
 * A value as a drawing sees it: where it stands, and how it is said in words. Made from a figure, whose conditions are said beside the drawing.
 *
 * @param value position on the axis; not a number when the state is not {@link FigureState#KNOWN}
 * @param text the value with its unit ({@code 90,7 points}), or why there is none ({@code non publié})
 * @param interval where the true value may lie, when it is an estimate or a rank
 */
public record Datum(FigureState state, double value, String text, Optional<Interval> interval) {

    public Datum {
        if ((state == FigureState.KNOWN) == Double.isNaN(value)) {
            throw new IllegalArgumentException("A datum that is " + state + " cannot be drawn at " + value);
        }
    }

    public static Datum known(double value, String text) {
        return new Datum(FigureState.KNOWN, value, text, Optional.empty());
    }

    /** Withheld, missing or not applicable: {@code text} says why. */
    public static Datum absent(FigureState state, String text) {
        return new Datum(state, Double.NaN, text, Optional.empty());
    }

    public Datum between(double low, double high) {
        return new Datum(state, value, text, Optional.of(new Interval(low, high)));
    }

    public boolean isKnown() {
        return state == FigureState.KNOWN;
    }

    /** Both ends included. */
    public record Interval(double low, double high) {

        public Interval {
            if (!(low <= high)) {
                throw new IllegalArgumentException("An interval goes upwards, received: " + low + " to " + high);
            }
        }
    }
}
