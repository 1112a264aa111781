package fr.preau.methods.planning;

/**
 * A selection that obeys all, checked when it is made.
 *
 * @param value what it is worth, recomputed here
 * @param spent what it costs, recomputed here
 * @param changes from the earlier selection, recomputed here
 * @param proof how far it is proven to be the best one
 */
public record Solution(SelectionProblem problem, Selection selection, long value, long spent, int changes, Proof proof)
        implements Outcome {

    /**
     * How far a selection is proven to be the best.
     *
     * @param bound no selection is worth more: what the engine proved
     * @param certified no selection is worth more: what {@link LagrangianBound} proved in integers, without the engine
     * @param unique whether fewest changes, then the order of units, were settled too: two runs then give one selection
     */
    public record Proof(long bound, long certified, boolean unique) {}

    /** @throws WrongClaim if a constraint, a figure or the bound is not what it is said to be */
    public Solution {
        Check check = Check.of(problem, selection);
        if (!check.isValid()) {
            throw new WrongClaim("The selection does not obey: " + check.violations());
        }
        if (check.value() != value || check.spent() != spent || check.changes() != changes) {
            throw new WrongClaim(
                    "Said to be worth %d, spend %d and change %d, in fact %s".formatted(value, spent, changes, check));
        }
        if (value > proof.bound() || value > proof.certified()) {
            throw new WrongClaim("Worth %d, above its bound: %s".formatted(value, proof));
        }
    }

    /** Measures and checks what an engine found. */
    public static Solution checked(SelectionProblem problem, Selection selection, Proof proof) {
        Check check = Check.of(problem, selection);
        return new Solution(problem, selection, check.value(), check.spent(), check.changes(), proof);
    }

    /** Is no selection worth more? */
    public boolean isOptimal() {
        return value == proof.bound();
    }

    /** How much more the best selection could be worth, at most. */
    public long gap() {
        return proof.bound() - value;
    }

    /** What an engine found is not what it says. */
    public static final class WrongClaim extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        WrongClaim(String message) {
            super(message);
        }
    }
}
