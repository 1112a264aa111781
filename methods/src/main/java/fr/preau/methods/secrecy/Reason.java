package fr.preau.methods.secrecy;

import java.util.List;

/**
 * Why a cell is withheld. For the producer of the table only: the publication bears one and the same mark for all, since
 * telling the primary cells from the others would help to recompute them.
 */
public sealed interface Reason {

    /** Primary: fewer contributors than the rule asks for. */
    record TooFew(long contributors, long minimum) implements Reason {}

    /** Primary: one contributor makes more of the value than the rule allows. */
    record Dominated(double share, double limit) implements Reason {}

    /** Secondary: it could be shown for itself, but with it readers could recompute those cells. */
    record Protects(List<Integer> cells) implements Reason {

        public Protects {
            cells = List.copyOf(cells);
        }
    }

    /** Is the cell sensitive in itself? */
    default boolean isPrimary() {
        return !(this instanceof Protects);
    }
}
