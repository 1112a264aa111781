package fr.preau.diagnosis;

/** Where something stands in a ranking. */
public interface Standing {

    /** From 1 for the greatest need; equals have the first of their ranks. */
    int rank();

    /** The index, which grows with the need. */
    double score();
}
