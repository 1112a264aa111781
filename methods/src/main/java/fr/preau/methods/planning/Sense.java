package fr.preau.methods.planning;

/** On which side of its limit a rule keeps its group. */
public enum Sense {
    AT_LEAST,
    AT_MOST;

    /** @param compared what was counted compared with the limit, as a {@link java.util.Comparator} says it */
    public boolean allows(int compared) {
        return this == AT_LEAST ? compared >= 0 : compared <= 0;
    }
}
