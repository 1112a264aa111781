package fr.preau.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The problems of one file, in the order in which they were found. Not for several threads. */
public final class Problems {

    /** Problems kept with their details; beyond, they are only counted, and the report says so. */
    public static final int LISTED = 20_000;

    private final List<Problem> listed = new ArrayList<>();
    private final BitSet rejectedLines = new BitSet();
    private long total;

    public void add(Problem problem) {
        total++;
        if (problem.severity() == Severity.REJECTED && problem.line() > 0) {
            rejectedLines.set(problem.line());
        }
        if (listed.size() < LISTED) {
            listed.add(problem);
        }
    }

    /** Whether the line carries a problem that keeps it from being loaded. */
    public boolean rejects(int line) {
        return rejectedLines.get(line);
    }

    /** How many lines are not loaded; a line with three problems counts once. */
    public int rejectedLines() {
        return rejectedLines.cardinality();
    }

    /** How many problems there are, listed or not. */
    public long total() {
        return total;
    }

    /** The first {@value #LISTED} problems. */
    public List<Problem> listed() {
        return List.copyOf(listed);
    }
}
