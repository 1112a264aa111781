package fr.preau.methods.composite;

/** A column is the same for all units that have all of them: nothing can be said of how it goes with others. */
public final class NoCorrelation extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NoCorrelation(String message) {
        super(message);
    }
}
