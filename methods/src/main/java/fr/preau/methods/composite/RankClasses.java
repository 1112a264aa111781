package fr.preau.methods.composite;

import java.util.List;

/** How often each unit had a rank of each class of ranks that follow each other. */
final class RankClasses {

    /** Up to so many units, each rank is a class: the counts fill 32 MB. */
    private static final int MOST_SINGLE = 4096;

    /** 0.95 × 20 must not be a little above 19. */
    private static final double ROUNDING = 1e-9;

    private final int units;
    private final int top;
    private final int width;
    private final int classes;
    private final char[] counts;
    private final int[] inTop;
    private final int[] runs;

    RankClasses(int units, int top) {
        this(units, top, units <= MOST_SINGLE ? 1 : (int) Math.sqrt(units / (double) RankPercentiles.COUNT));
    }

    /** @param width of how many ranks a class is made; memory is least when it is the root of a third of units */
    RankClasses(int units, int top, int width) {
        this.units = units;
        this.top = top;
        this.width = width;
        this.classes = (units + width - 1) / width;
        this.counts = new char[Math.multiplyExact(units, classes)];
        this.inTop = new int[units];
        this.runs = new int[units];
    }

    int units() {
        return units;
    }

    int width() {
        return width;
    }

    /** Is each class one rank? */
    boolean areSingle() {
        return width == 1;
    }

    /** At least once. */
    boolean isRanked(int unit) {
        return runs[unit] > 0;
    }

    int inTop(int unit) {
        return inTop[unit];
    }

    /** @param ranks of all units, one array for each run; {@link Ranker#UNRANKED} is not counted */
    void count(List<int[]> ranks) {
        Tiles.forEachFew(units, (from, to) -> ranks.forEach(run -> count(run, from, to)));
    }

    private void count(int[] ranks, int from, int to) {
        for (int unit = from; unit < to; unit++) {
            int rank = ranks[unit];
            if (rank != Ranker.UNRANKED) {
                counts[unit * classes + (rank - 1) / width]++;
                inTop[unit] += rank <= top ? 1 : 0;
                runs[unit]++;
            }
        }
    }

    /** At how many runs, from the best, this share of those of a unit is reached. */
    int reached(int unit, double share) {
        return Math.max(1, (int) Math.ceil(share * runs[unit] - ROUNDING));
    }

    /** The class of the run that comes so many from the best, and how many come in better ones. */
    Place place(int unit, int reached) {
        int before = 0;
        for (int each = 0; each < classes; each++) {
            int count = counts[unit * classes + each];
            if (before + count >= reached) {
                return new Place(each * width + 1, before);
            }
            before += count;
        }
        return new Place(1, before); // it was never ranked
    }

    /** @param first the first rank of the class */
    record Place(int first, int before) {}
}
