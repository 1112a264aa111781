package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.FileProblem;
import fr.preau.imports.Severity;
import fr.preau.imports.runs.ReportQueries.ProblemCount;
import fr.preau.imports.runs.ReportQueries.ReportedProblem;
import fr.preau.ui.Badge;
import fr.preau.ui.Cell;
import fr.preau.ui.ChipFilters;
import fr.preau.ui.Column;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import fr.preau.ui.Tone;
import java.util.List;
import java.util.UUID;

/**
 * A page of the problems of a run.
 *
 * @param counts how many there are of each sort, among those that are listed
 * @param code the only sort shown; empty for all
 * @param total how many problems the run met, listed or not
 * @param number the page shown, from 1
 */
public record ProblemList(
        UUID run, List<ProblemCount> counts, String code, List<ReportedProblem> problems, long total, int number) {

    static final int SIZE = 50;

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** How many were met past those that are listed; 0 when all are. */
    public long unlisted() {
        return total - listed("");
    }

    boolean anotherImportRan() {
        return counts.stream().anyMatch(count -> count.code().equals(FileProblem.ANOTHER_IMPORT.code()));
    }

    public ChipFilters filters(Frame frame) {
        ChipFilters chips = ChipFilters.of(t("imports.problems.filter"));
        for (ProblemCount count : counts) {
            boolean chosen = count.code().equals(code);
            chips = chips.with(
                    count.title(),
                    Formats.number(count.number()),
                    frame.addressWith("code", chosen ? "" : count.code()),
                    chosen);
        }
        return chips;
    }

    public DownloadMenu downloads() {
        String address = Addresses.run(run) + "/problemes.";
        String filter = code.isEmpty() ? "" : "?code=" + code;
        return DownloadMenu.csv(address + "csv" + filter)
                .ods(address + "ods" + filter)
                .xlsx(address + "xlsx" + filter);
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("imports.problems.title"),
                        Column.text(t("imports.problems.line")),
                        Column.text(t("imports.problems.value")),
                        Column.text(t("imports.problems.expected")),
                        Column.text(t("imports.problems.effect")))
                .captionHidden()
                .rows(problems, problem -> cells(frame, problem));
    }

    public Pagination pagination(Frame frame) {
        return Pagination.ofPage(number, SIZE, listed(code), page -> frame.addressWith("page", page));
    }

    /** How many problems of a sort are listed; of all sorts when the code is empty. */
    private long listed(String code) {
        return listed(counts, code);
    }

    static long listed(List<ProblemCount> counts, String code) {
        return counts.stream()
                .filter(count -> code.isEmpty() || count.code().equals(code))
                .mapToLong(ProblemCount::number)
                .sum();
    }

    private static List<Cell> cells(Frame frame, ReportedProblem problem) {
        String line = problem.line() == 0 ? t("imports.problems.whole-file") : Formats.number(problem.line());
        return List.of(
                Cell.text(line).note(problem.columnName()),
                Cell.text(problem.value()).note(problem.title()),
                Cell.text(problem.expected()),
                Cell.content(frame.show(effect(problem))));
    }

    private static Badge effect(ReportedProblem problem) {
        return problem.severity().equals(Severity.REJECTED.code())
                ? Badge.of(t("imports.problems.rejected")).tone(Tone.BRICK)
                : Badge.of(t("imports.problems.warning")).tone(Tone.CHALK);
    }
}
