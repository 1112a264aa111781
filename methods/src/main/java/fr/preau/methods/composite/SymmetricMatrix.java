package fr.preau.methods.composite;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Eigenvalues and vectors of a small symmetric matrix, by rotations of Jacobi in a fixed order (Golub and Van Loan, <i>Matrix
 * Computations</i>, 8.5). Serves once.
 */
final class SymmetricMatrix {

    private static final int MOST_SWEEPS = 60;

    private final double[][] matrix;
    private final double[][] vectors;

    private SymmetricMatrix(double[][] matrix) {
        this.matrix = IntStream.range(0, matrix.length)
                .mapToObj(row -> matrix[row].clone())
                .toArray(double[][]::new);
        this.vectors = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            vectors[i][i] = 1;
        }
    }

    /** From the largest value; each vector has length 1 and its sum is not negative. */
    record Eigen(double value, double[] vector) {}

    static List<Eigen> eigen(double[][] matrix) {
        return new SymmetricMatrix(matrix).eigen();
    }

    private List<Eigen> eigen() {
        for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(); sweep++) {
            for (int p = 0; p < matrix.length; p++) {
                for (int q = p + 1; q < matrix.length; q++) {
                    annul(p, q);
                }
            }
        }
        return IntStream.range(0, matrix.length)
                .mapToObj(i -> new Eigen(matrix[i][i], vector(i)))
                .sorted(Comparator.comparingDouble(Eigen::value).reversed())
                .toList();
    }

    private boolean isDiagonal() {
        double off = 0;
        double all = 0;
        for (int p = 0; p < matrix.length; p++) {
            for (int q = 0; q < matrix.length; q++) {
                double square = matrix[p][q] * matrix[p][q];
                all += square;
                off += p == q ? 0 : square;
            }
        }
        return off <= 1e-32 * all;
    }

    private void annul(int p, int q) {
        if (matrix[p][q] == 0) {
            return;
        }
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int i = 0; i < matrix.length; i++) {
            rotate(matrix[i], p, q, cosine, sine);
            rotate(vectors[i], p, q, cosine, sine);
        }
        for (int i = 0; i < matrix.length; i++) {
            double above = matrix[p][i];
            matrix[p][i] = cosine * above - sine * matrix[q][i];
            matrix[q][i] = sine * above + cosine * matrix[q][i];
        }
    }

    private static void rotate(double[] row, int p, int q, double cosine, double sine) {
        double left = row[p];
        row[p] = cosine * left - sine * row[q];
        row[q] = sine * left + cosine * row[q];
    }

    private double[] vector(int column) {
        double[] vector = IntStream.range(0, vectors.length)
                .mapToDouble(row -> vectors[row][column])
                .toArray();
        double sum = 0;
        for (double each : vector) {
            sum += each;
        }
        return sum < 0 ? Direction.NEGATIVE.orient(vector) : vector;
    }
}
