package fr.preau.methods.composite;

import fr.preau.methods.composite.SymmetricMatrix.Eigen;
import java.util.List;
import java.util.stream.IntStream;

/** Principal components of the correlations between columns, over the units that have them all. */
public final class PrincipalComponents {

    private final List<Eigen> components;

    private PrincipalComponents(List<Eigen> components) {
        this.components = components;
    }

    /**
     * @param columns oriented, {@code NaN} where missing
     * @throws IllegalArgumentException if a column does not vary over the units that have them all
     */
    public static PrincipalComponents of(double[][] columns) {
        return new PrincipalComponents(SymmetricMatrix.eigen(Correlations.of(columns)));
    }

    /** Variances of the components, from the largest; they add up to the number of columns. */
    public double[] eigenvalues() {
        return components.stream().mapToDouble(Eigen::value).toArray();
    }

    /** The weights of standardised columns in this component, from 0: a vector of length 1 whose sum is not negative. */
    public double[] vector(int component) {
        return components.get(component).vector().clone();
    }

    /**
     * The weights of the Handbook (step 6, after Nicoletti, Scarpetta and Boylaud 2000): the factors of eigenvalue above 1, or the first one,
     * are turned by varimax; each indicator belongs to the factor in which its squared loading is largest, and weighs its share in what
     * that factor explains, times the share of the factor in what all explain; the whole is rescaled to 1.
     */
    public double[] weights() {
        double[][] turned = Varimax.rotate(components.stream()
                .filter(component -> component == components.getFirst() || component.value() > 1)
                .map(component -> Values.each(component.vector(), weight -> weight * Math.sqrt(component.value())))
                .toArray(double[][]::new));
        // The variance of the factor divides, then multiplies: what is left is the squared loading.
        double[] largest = new double[components.size()];
        for (double[] factor : turned) {
            for (int i = 0; i < largest.length; i++) {
                largest[i] = Math.max(largest[i], factor[i] * factor[i]);
            }
        }
        return Weights.ofSumOne(largest);
    }

    /** Those of the columns that weigh something; 0 for the others. */
    static double[] weightsAmong(double[][] columns, double[] weighing) {
        int[] chosen =
                IntStream.range(0, columns.length).filter(j -> weighing[j] > 0).toArray();
        double[] found = of(IntStream.of(chosen).mapToObj(j -> columns[j]).toArray(double[][]::new))
                .weights();
        double[] weights = new double[columns.length];
        for (int k = 0; k < chosen.length; k++) {
            weights[chosen[k]] = found[k];
        }
        return weights;
    }
}
