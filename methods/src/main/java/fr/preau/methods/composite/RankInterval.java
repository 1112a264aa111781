package fr.preau.methods.composite;

/**
 * Where a unit ranks when choices vary. The rank of a share of runs is the first rank that so many of them do not go beyond.
 *
 * @param low its rank in the best 5 % of runs
 * @param high its rank at 95 %
 * @param shareInTop the share of runs in which it was among the first, as many as was asked
 */
public record RankInterval(int low, int median, int high, double shareInTop) {

    /** Is this rank one that the unit may as well have, and the next one too? */
    public boolean crosses(int rank) {
        return low <= rank && rank < high;
    }
}
