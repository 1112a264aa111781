package fr.preau.imports;

/** A stable name for one sort of problem, by which reports are filtered. Each module has its own enum of them. */
public interface ProblemCode {

    /** The constant's name. */
    String name();

    /** What is wrong, in French, in a few words, as in «Commune inconnue». */
    String title();

    /** The name as it is stored and shown in addresses, as in {@code unknown-commune}. Never changes. */
    default String code() {
        return Codes.of(name());
    }
}
