package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRun;
import fr.preau.imports.RunState;
import fr.preau.imports.runs.RunProgress;
import fr.preau.imports.runs.RunWords;
import fr.preau.ui.Alert;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.Formats;
import fr.preau.ui.Progress;
import fr.preau.ui.Stepper;
import java.util.Optional;

/**
 * A run: how far it is while it runs, its report when it ended, and what can be done next.
 *
 * @param kindTitle name of its kind
 * @param stand how far it is; empty when it ended
 * @param fileKept whether the file is still there to be loaded or tried again
 * @param loadedBy a run that loaded the same bytes later
 */
public record RunPage(
        ImportRun run,
        String kindTitle,
        Optional<RunProgress.Stand> stand,
        boolean fileKept,
        Optional<ImportRun> loadedBy,
        ProblemList problems,
        ChangeList changes) {

    public String title() {
        return t("imports.run.title", run.source().name());
    }

    public String lead() {
        return t("imports.run.lead", kindTitle, RunWords.mode(run.mode()), Formats.dateTime(run.startedAt()));
    }

    public String address() {
        return Addresses.run(run.id());
    }

    public Stepper steps() {
        return ImportSteps.at(run.state() == RunState.LOADED ? 3 : 2);
    }

    public boolean isRunning() {
        return run.state() == RunState.RUNNING;
    }

    public Alert outcome() {
        return new Alert(RunTones.alert(run.state(), run.tally()), RunWords.sentence(run), output -> {}, true);
    }

    /** How far the run is; the end of a phase that tells nothing is not known. */
    public Progress progress() {
        var now = stand.orElse(new RunProgress.Stand("", 0, false));
        String begun = now.phase().isEmpty() ? t("imports.run.beginning") : now.phase();
        String phase = now.cancelAsked() ? t("imports.run.cancelling") : begun;
        int percent = (int) Math.floor(now.fraction() * 100);
        return percent == 0
                ? Progress.unknown(t("imports.run.progress"), phase)
                : Progress.of(t("imports.run.progress"), t("imports.run.phase", phase, percent), percent);
    }

    public boolean isCancelling() {
        return stand.map(RunProgress.Stand::cancelAsked).orElse(false);
    }

    /** Whether the checked file can be loaded from here. */
    public boolean mayLoad() {
        boolean everyLineRejected =
                run.tally().rejectedLines() > 0 && run.tally().acceptedLines() == 0;
        return run.state() == RunState.CHECKED && fileKept && loadedBy.isEmpty() && !everyLineRejected;
    }

    public String loadLabel() {
        return t(
                run.tally().rejectedLines() == 0 ? "imports.run.load" : "imports.run.load-accepted",
                run.tally().acceptedLines());
    }

    /** What the load button asks: when no line is rejected, that none be. */
    public String loadMode() {
        return (run.tally().rejectedLines() == 0 ? ImportMode.ALL_OR_NOTHING : ImportMode.ACCEPTED_LINES).code();
    }

    /** Whether the same may be tried again: the file was not at fault. */
    public boolean mayRetry() {
        return fileKept
                && switch (run.state()) {
                    case CANCELLED, INTERRUPTED, FAILED -> true;
                    case REFUSED -> problems.anotherImportRan();
                    case RUNNING, CHECKED, LOADED, NOTHING_LOADED -> false;
                };
    }

    /** Whether sending the file again, mended, would help. */
    public boolean mayMend() {
        return run.tally().rejectedLines() > 0 || (run.state() == RunState.REFUSED && !problems.anotherImportRan());
    }

    public String mendAddress() {
        return Addresses.upload(run.kind());
    }

    /** Everything that identifies the run and its file. */
    public DefinitionList facts() {
        return RunFacts.of(run);
    }
}
