package fr.preau.methods.secrecy;

import fr.preau.methods.secrecy.ProtectionLevel.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a source forbids to show, and how much uncertainty about it must be left.
 *
 * @param minimum the least number of contributors that a cell may stand on, 1 or more; a cell where there is nobody is not
 *     sensitive. Insee: 11 for tax data about people, 3 for enterprises
 * @param dominance the largest share of the value that one contributor may make, above 0 and up to 1, which forbids
 *     nothing. Insee: 0.85 for enterprises
 * @param uncertainty the least width, 1 or more, of the interval in which readers can place a sensitive cell: with 1, its
 *     exact value cannot be recomputed
 * @param margin a share of the value, from 0, by which a sensitive cell must seem able to be larger, and smaller; for
 *     amounts, of which even the neighbourhood tells too much
 */
public record SecrecyRule(long minimum, double dominance, long uncertainty, double margin) {

    /** @throws IllegalArgumentException if a parameter is out of its range */
    public SecrecyRule {
        if (minimum < 1 || uncertainty < 1) {
            throw new IllegalArgumentException("The minimum and the uncertainty are 1 or more, received %d and %d"
                    .formatted(minimum, uncertainty));
        }
        if (!(dominance > 0 && dominance <= 1)) {
            throw new IllegalArgumentException(
                    "A dominance is a share above 0 and up to 1, received %s".formatted(dominance));
        }
        if (!(margin >= 0) || Double.isInfinite(margin)) {
            throw new IllegalArgumentException("A margin is a share from 0, received %s".formatted(margin));
        }
    }

    /** No cell of fewer contributors than that may be shown, nor recomputed exactly. */
    public static SecrecyRule atLeast(long contributors) {
        return new SecrecyRule(contributors, 1, 1, 0);
    }

    public SecrecyRule withDominanceUpTo(double share) {
        return new SecrecyRule(minimum, share, uncertainty, margin);
    }

    public SecrecyRule leavingUncertaintyOf(long width) {
        return new SecrecyRule(minimum, dominance, width, margin);
    }

    public SecrecyRule leavingMarginOf(double shareOfTheValue) {
        return new SecrecyRule(minimum, dominance, uncertainty, shareOfTheValue);
    }

    /** Why this cell may not be shown, whatever the others are; nothing if it may, or if readers know it anyway. */
    public Optional<Reason> findReason(Cell cell) {
        long count = cell.contributors().count();
        if (cell.known() || count == 0) {
            return Optional.empty();
        }
        if (count < minimum) {
            return Optional.of(new Reason.TooFew(count, minimum));
        }
        long largest = cell.contributors().largest();
        return largest > dominance * cell.value()
                ? Optional.of(new Reason.Dominated((double) largest / cell.value(), dominance))
                : Optional.empty();
    }

    /** What must be left to readers about each sensitive cell of this table, in the order of cells. */
    public List<ProtectionLevel> levelsFor(Table table) {
        return IntStream.range(0, table.size())
                .filter(cell -> findReason(table.cell(cell)).isPresent())
                .boxed()
                .flatMap(cell -> levelsFor(cell, table.cell(cell)).stream())
                .toList();
    }

    /**
     * What must be left to readers about this sensitive cell, which has this rank in its table. Where one contributor
     * dominates, the cell must seem able to reach the value at which that one would dominate no more (Hundepool et al. 2012,
     * chapter 4), and to lie as far below, though not under 0.
     */
    public List<ProtectionLevel> levelsFor(int rank, Cell cell) {
        double undominated = Math.ceil(cell.contributors().largest() / dominance) - cell.value();
        long around = (long) Math.max(undominated, Math.ceil(margin * cell.value()));
        List<ProtectionLevel> levels = new ArrayList<>();
        levels.add(new ProtectionLevel(rank, Side.SLIDING, uncertainty));
        if (around > 0) {
            levels.add(new ProtectionLevel(rank, Side.UPPER, around));
            levels.add(new ProtectionLevel(rank, Side.LOWER, Math.min(around, cell.value())));
        }
        return levels;
    }
}
