package fr.preau.methods.composite;

/** A column after its outliers were looked at. The array is not to be changed. */
public record TreatedColumn(double[] values, Treatment treatment) {}
