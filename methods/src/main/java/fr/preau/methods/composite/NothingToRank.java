package fr.preau.methods.composite;

/** No unit has enough indicators, or no indicator that weighs is there often enough. */
public final class NothingToRank extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NothingToRank(String message) {
        super(message);
    }
}
