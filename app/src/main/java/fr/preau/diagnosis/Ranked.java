package fr.preau.diagnosis;

import fr.preau.territory.Place;

/**
 * A unit in its rank.
 *
 * @param number of the unit in the diagnosis, from 0
 * @param rank from 1 for the greatest need; equal units have the first of their ranks
 * @param score the index, which grows with the need
 */
public record Ranked(int number, Place unit, int rank, double score) implements Standing {}
