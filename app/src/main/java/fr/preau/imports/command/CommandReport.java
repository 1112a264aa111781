package fr.preau.imports.command;

import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRun;
import fr.preau.imports.RunState;
import fr.preau.imports.runs.ReportQueries;
import fr.preau.imports.runs.ReportQueries.ReportedProblem;
import fr.preau.imports.runs.RunWords;
import fr.preau.ui.Formats;
import fr.preau.ui.Texts;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prints how an import ended: the sentence, the first problems, what changed, and where the rest is. */
@Component
class CommandReport {

    /** Problems printed; the screen shows them all. */
    private static final int SHOWN = 20;

    private final ReportQueries reports;

    CommandReport(ReportQueries reports) {
        this.reports = reports;
    }

    void print(ImportRun run, PrintStream terminal) {
        terminal.println(RunWords.sentence(run));
        printProblems(run, terminal);
        printChanges(run, terminal);
        if (run.state() == RunState.NOTHING_LOADED && run.mode() == ImportMode.ALL_OR_NOTHING) {
            terminal.println(
                    Texts.t("imports.command.advice", Formats.number(run.tally().acceptedLines())));
        }
        terminal.println(Texts.t("imports.command.more", run.id()));
    }

    private void printProblems(ImportRun run, PrintStream terminal) {
        List<ReportedProblem> problems = reports.problems(run.id(), null, SHOWN, 0);
        problems.forEach(problem -> terminal.println("  " + sentence(problem)));
        long others = run.tally().problems() - problems.size();
        if (others > 0) {
            terminal.println("  " + Texts.t("imports.command.other-problems", others));
        }
    }

    private static String sentence(ReportedProblem problem) {
        return Texts.t(
                "imports.command.problem",
                problem.line() == 0 ? 0 : 1,
                problem.line(),
                problem.columnName().isEmpty() ? 0 : 1,
                problem.columnName(),
                problem.title(),
                problem.value().isEmpty() ? 0 : 1,
                problem.value(),
                problem.expected());
    }

    private void printChanges(ImportRun run, PrintStream terminal) {
        String changes = reports.changeCounts(run.id()).stream()
                .map(count -> RunWords.change(count.kind(), count.sort()) + "\u202f: " + Formats.number(count.number()))
                .collect(Collectors.joining("\u202f; "));
        if (!changes.isEmpty()) {
            terminal.println("  " + changes);
        }
    }
}
