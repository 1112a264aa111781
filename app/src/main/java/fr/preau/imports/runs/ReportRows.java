package fr.preau.imports.runs;

import fr.preau.imports.Change;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.Changes;
import fr.preau.imports.CopyInto;
import fr.preau.imports.CopyRows;
import fr.preau.imports.Problem;
import fr.preau.imports.Report;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the problems and changes of a run, many at once. */
@Component
class ReportRows {

    private final CopyInto copyInto;

    ReportRows(CopyInto copyInto) {
        this.copyInto = copyInto;
    }

    void write(UUID run, Report report) {
        copyInto.table(
                "imports.problem",
                List.of("run_id", "position", "code", "title", "severity", "line", "column_name", "value", "expected"),
                rows -> problems(run, report.problems().listed(), rows));
        copyInto.table(
                "imports.change_count",
                List.of("run_id", "kind", "sort", "number"),
                rows -> counts(run, report.changes(), rows));
        copyInto.table(
                "imports.change",
                List.of("run_id", "kind", "position", "subject", "path", "detail"),
                rows -> changes(run, report.changes(), rows));
    }

    private static void problems(UUID run, List<Problem> problems, CopyRows rows) {
        int position = 0;
        for (Problem problem : problems) {
            rows.add(
                    run,
                    position++,
                    problem.code().code(),
                    problem.code().title(),
                    problem.severity().code(),
                    problem.line(),
                    problem.column(),
                    problem.value(),
                    problem.expected());
        }
    }

    private static void counts(UUID run, Changes changes, CopyRows rows) {
        changes.counts().forEach((kind, number) -> {
            long unsorted = kind == ChangeKind.LEFT_OUT ? number - sum(changes) : number;
            if (unsorted > 0) {
                rows.add(run, kind.code(), "", unsorted);
            }
        });
        changes.leftOut().forEach((sort, number) -> rows.add(run, ChangeKind.LEFT_OUT.code(), sort, number));
    }

    private static long sum(Changes changes) {
        return changes.leftOut().values().stream().mapToLong(Long::longValue).sum();
    }

    private static void changes(UUID run, Changes changes, CopyRows rows) {
        for (ChangeKind kind : ChangeKind.values()) {
            int position = 0;
            for (Change change : changes.list(kind)) {
                rows.add(run, kind.code(), position++, change.subject(), change.path(), change.detail());
            }
        }
    }
}
