package fr.preau.methods.planning;

/** How much a rule allows or asks for. */
public sealed interface Limit {

    /** So many units, or so much money. */
    record Amount(long amount) implements Limit {

        /** @throws IllegalArgumentException if it is negative, or too large */
        public Amount {
            if (amount < 0 || amount > Option.MOST) {
                throw new IllegalArgumentException(
                        "A limit is from 0 to %d, received %d".formatted(Option.MOST, amount));
            }
        }
    }

    /** A share of the budget, spent or not; only for money. */
    record ShareOfBudget(Share share) implements Limit {}

    /** A share of what the same measure gives for all units: of the units chosen, or of the money spent. */
    record ShareOfTotal(Share share) implements Limit {}

    /** How what was counted compares with this limit, exactly. */
    default int compare(long counted, long total, long budget) {
        return switch (this) {
            case Amount(long amount) -> Long.compare(counted, amount);
            case ShareOfBudget(Share share) -> share.compare(counted, budget);
            case ShareOfTotal(Share share) -> share.compare(counted, total);
        };
    }
}
