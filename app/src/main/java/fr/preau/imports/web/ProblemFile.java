package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportRows;
import fr.preau.exports.TableExport;
import fr.preau.imports.ImportRun;
import fr.preau.imports.runs.ReportQueries.ReportedProblem;

/** The problems of a run as a file, for whoever mends the original. */
final class ProblemFile {

    private ProblemFile() {}

    static TableExport of(ImportRun run) {
        return TableExport.of(
                "problemes-" + run.kind(),
                t("imports.problems.title"),
                ExportColumn.number("ligne", t("imports.problems.line")),
                ExportColumn.text("colonne", t("imports.problems.column")),
                ExportColumn.text("valeur_lue", t("imports.problems.value")),
                ExportColumn.text("attendu", t("imports.problems.expected")),
                ExportColumn.text("probleme", t("imports.problems.sort")),
                ExportColumn.text("code", t("imports.problems.code")),
                ExportColumn.text("effet", t("imports.problems.effect")));
    }

    static void add(ReportedProblem problem, ExportRows rows) {
        rows.add(
                problem.line(),
                problem.columnName(),
                problem.value(),
                problem.expected(),
                problem.title(),
                problem.code(),
                t("imports.problems." + problem.severity()));
    }
}
