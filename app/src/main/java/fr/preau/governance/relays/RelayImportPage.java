package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Problem;
import fr.preau.imports.Report;
import fr.preau.imports.RunState;
import fr.preau.imports.Severity;
import fr.preau.ui.Alert;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.ui.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Loading a list, and what became of it.
 *
 * @param lines read
 * @param rejected how many of them are not loaded
 * @param problems the first ones, with their lines
 * @param run empty when nothing was loaded
 */
public record RelayImportPage(
        ImportMode mode, String fileError, int lines, int rejected, List<Problem> problems, Optional<ImportRun> run) {

    static final String FILE = "fichier";
    static final String MODE = "mode";

    private static final int SHOWN = 200;

    static RelayImportPage empty() {
        return new RelayImportPage(ImportMode.ALL_OR_NOTHING, "", 0, 0, List.of(), Optional.empty());
    }

    static RelayImportPage without(ImportMode mode) {
        return new RelayImportPage(mode, t("governance.import.file.error"), 0, 0, List.of(), Optional.empty());
    }

    /** Of a file that is not one of relays at all. */
    static RelayImportPage refused(ImportMode mode, Problem problem) {
        return new RelayImportPage(mode, problem.code().title(), 0, 0, List.of(problem), Optional.empty());
    }

    static RelayImportPage of(ImportMode mode, Report report, Optional<ImportRun> run) {
        return new RelayImportPage(
                mode,
                "",
                report.lines(),
                report.problems().rejectedLines(),
                report.problems().listed().stream()
                        .sorted(Comparator.comparingInt(Problem::line))
                        .limit(SHOWN)
                        .toList(),
                run);
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("governance.list.title"), RelayAddresses.ROOT));
    }

    public String action() {
        return RelayAddresses.IMPORT;
    }

    public String model() {
        return RelayAddresses.IMPORT_MODEL;
    }

    public Field file() {
        return Field.of(FILE, t("governance.import.file"), Control.file(".csv,.txt,.gz"))
                .error(fileError)
                .mandatory();
    }

    public Field modes() {
        return Field.of(
                MODE,
                t("governance.import.mode"),
                Control.radios(
                        List.of(
                                new Control.Option(ImportMode.ALL_OR_NOTHING.code(), t("governance.import.mode.all")),
                                new Control.Option(
                                        ImportMode.ACCEPTED_LINES.code(), t("governance.import.mode.accepted"))),
                        mode.code()));
    }

    public Optional<Alert> outcome() {
        if (run.isPresent()) {
            return Optional.of(
                    run.get().state() == RunState.LOADED
                            ? loaded()
                            : notLoaded(run.get().state()));
        }
        return rejected == 0
                ? Optional.empty()
                : Optional.of(Alert.error(t("governance.import.nothing", rejected, lines)));
    }

    private Alert loaded() {
        return Alert.success(
                rejected == 0
                        ? t("governance.import.loaded", lines)
                        : t("governance.import.loaded-partly", lines - rejected, rejected));
    }

    private static Alert notLoaded(RunState state) {
        return state == RunState.REFUSED
                ? Alert.error(t("governance.import.busy"))
                : Alert.error(t("governance.import.failed"));
    }

    public Optional<Button> toList() {
        return run.map(_ ->
                Button.link(t("governance.import.to-list"), RelayAddresses.ROOT).second());
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    public Table report(Frame frame) {
        return Table.of(
                        t("governance.import.report"),
                        Column.text(t("governance.import.line")),
                        Column.text(t("governance.import.problem")),
                        Column.text(t("governance.import.expected")),
                        Column.text(t("governance.import.effect")))
                .ofSentences()
                .rows(problems, problem -> cells(frame, problem));
    }

    private static List<Cell> cells(Frame frame, Problem problem) {
        return List.of(
                Cell.text(problem.line() == 0 ? t("governance.import.whole-file") : Formats.number(problem.line()))
                        .note(problem.column()),
                Cell.text(problem.code().title()).note(problem.value()),
                Cell.text(problem.expected()),
                Cell.content(frame.show(
                        problem.severity() == Severity.REJECTED
                                ? Badge.of(t("governance.import.rejected")).tone(Tone.BRICK)
                                : Badge.of(t("governance.import.warning")).tone(Tone.CHALK))));
    }
}
