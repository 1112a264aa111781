package fr.preau.ui;

/** A word or two about the state of the thing beside it. */
public record Badge(String label, Tone tone) implements Component {

    public static Badge of(String label) {
        return new Badge(label, Tone.NEUTRAL);
    }

    public Badge tone(Tone other) {
        return new Badge(label, other);
    }
}
