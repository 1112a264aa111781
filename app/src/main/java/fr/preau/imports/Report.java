package fr.preau.imports;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a job gathers while it reads: problems, changes, and what it passed over. Not for several threads. */
public final class Report {

    private final Problems problems = new Problems();
    private final Changes changes = new Changes();
    private final Set<String> unreadColumns = new LinkedHashSet<>();
    private int lines;

    public Problems problems() {
        return problems;
    }

    public Changes changes() {
        return changes;
    }

    /** Columns of the file that the kind does not know, in the file's order. */
    public List<String> unreadColumns() {
        return List.copyOf(unreadColumns);
    }

    void passOver(Collection<String> columns) {
        unreadColumns.addAll(columns);
    }

    /** Lines read, rejected ones included, the header not. */
    public int lines() {
        return lines;
    }

    int countLine() {
        return countLines(1);
    }

    int countLines(int read) {
        lines += read;
        return lines;
    }
}
