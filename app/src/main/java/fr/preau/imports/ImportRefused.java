package fr.preau.imports;

/** The file as a whole cannot be read by this kind. Nothing of it is loaded, and the report says why. */
public final class ImportRefused extends RuntimeException {

    private final transient Problem problem;

    public ImportRefused(Problem problem) {
        super("%s: %s".formatted(problem.code().code(), problem.expected()));
        this.problem = problem;
    }

    public ImportRefused(ProblemCode code, String value, String expected) {
        this(Problem.ofFile(code, value, expected));
    }

    public Problem problem() {
        return problem;
    }
}
