package fr.preau.diagnosis.decisions;

import java.util.List;
import java.util.Optional;

/**
 * A unit that comes in among those chosen, or leaves.
 *
 * @param unit how it fares in the ranking
 * @param entry whether it comes in
 * @param causes the differences that moved it, in their order; empty where they could not be told
 */
public record SelectionMove(Move unit, boolean entry, Optional<List<Cause>> causes) {}
