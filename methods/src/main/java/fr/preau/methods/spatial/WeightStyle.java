package fr.preau.methods.spatial;

/** How the weights of neighbours are scaled (Tiefelsdorf, Griffith and Boots, <i>Environment and Planning A</i> 31, 1999). */
public enum WeightStyle {

    /** B: as they are, 1 for each neighbour where nothing else is said. Units of many neighbours weigh more. */
    BINARY,

    /** W: those of a unit sum to 1, so that its lag is the mean of its neighbours. Links of units of few neighbours weigh more. */
    ROW_STANDARDISED,

    /** C: as they are, scaled to sum over all units to the number of units that have neighbours. */
    GLOBALLY_STANDARDISED,

    /** S: divided by the root of the sum of squares of their unit, then scaled as C; between B and W. */
    VARIANCE_STABILISING
}
