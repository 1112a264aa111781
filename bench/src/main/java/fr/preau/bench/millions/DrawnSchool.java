package fr.preau.bench.millions;

/**
 * A school of the register.
 *
 * @param kind {@code ecole}, {@code college} or {@code lycee}
 */
public record DrawnSchool(String uai, String kind) {}
