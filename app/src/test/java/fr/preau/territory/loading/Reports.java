package fr.preau.territory.loading;

import fr.preau.imports.Change;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportRun;
import fr.preau.imports.runs.ReportQueries;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The report of a run, in the short form that tests compare. */
public final class Reports {

    private final ReportQueries reports;

    public Reports(ReportQueries reports) {
        this.reports = reports;
    }

    /** How many changes of each kind; what was left out is summed up. */
    public Map<ChangeKind, Long> counts(ImportRun run) {
        Map<ChangeKind, Long> counts = new TreeMap<>();
        reports.changeCounts(run.id()).forEach(count -> counts.merge(count.kind(), count.number(), Long::sum));
        return counts;
    }

    /** «École Jules Ferry (0180035R) : détail». */
    public List<String> changes(ImportRun run, ChangeKind kind) {
        return reports.changes(run.id(), kind).stream()
                .map(change -> change.subject() + detail(change))
                .toList();
    }

    /** «line column code» of each problem. */
    public List<String> problems(ImportRun run) {
        return reports.problems(run.id(), null, 100, 0).stream()
                .map(problem -> "%d %s %s".formatted(problem.line(), problem.columnName(), problem.code()))
                .toList();
    }

    private static String detail(Change change) {
        return change.detail().isEmpty() ? "" : " : " + change.detail();
    }
}
