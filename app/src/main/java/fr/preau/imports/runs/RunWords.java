package fr.preau.imports.runs;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRun;
import fr.preau.imports.RunState;
import fr.preau.ui.Formats;
import fr.preau.ui.Texts;
import java.time.Duration;
import java.time.Instant;

/** How runs are told in French, alike on the screen and in the terminal. */
public final class RunWords {

    private RunWords() {}

    /** A word or two: «Chargé», «Fichier refusé». */
    public static String state(RunState state) {
        return Texts.t("imports.state." + state.code());
    }

    public static String mode(ImportMode mode) {
        return Texts.t("imports.mode." + mode.code());
    }

    /** What happened and to how much: «Chargé : 59 588 lignes sur 59 591, en 3,2 s.» */
    public static String sentence(ImportRun run) {
        boolean partly =
                run.tally().rejectedLines() > 0 && (run.state() == RunState.CHECKED || run.state() == RunState.LOADED);
        return Texts.t(
                "imports.sentence." + run.state().code() + (partly ? ".partly" : ""),
                run.tally().acceptedLines(),
                run.tally().lines(),
                run.tally().rejectedLines(),
                seconds(run));
    }

    /** The name of a sort of change, or the producer's word for what is left out. */
    public static String change(ChangeKind kind, String sort) {
        return sort.isEmpty()
                ? Texts.t("imports.change." + kind.code())
                : Texts.t("imports.change.left-out-sort", sort);
    }

    /** How long it took, in seconds, with one decimal. */
    public static String seconds(ImportRun run) {
        Instant end = run.endedAt() == null ? run.startedAt() : run.endedAt();
        return Formats.number(Duration.between(run.startedAt(), end).toMillis() / 1000.0, 1);
    }
}
