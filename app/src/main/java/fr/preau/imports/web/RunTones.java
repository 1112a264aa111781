package fr.preau.imports.web;

import fr.preau.imports.ImportRun;
import fr.preau.imports.RunState;
import fr.preau.ui.Alert;
import fr.preau.ui.Tone;

/** How the state of a run looks: what changed the data stands out from what did not, and both from what broke. */
final class RunTones {

    private RunTones() {}

    static Tone of(RunState state) {
        return switch (state) {
            case LOADED -> Tone.BOARD;
            case RUNNING -> Tone.VIOLET;
            case CHECKED -> Tone.NEUTRAL;
            case NOTHING_LOADED, CANCELLED, INTERRUPTED -> Tone.CHALK;
            case REFUSED, FAILED -> Tone.BRICK;
        };
    }

    /** A file that is not wholly fit to be loaded asks for attention, though nothing broke. */
    static Alert.Kind alert(RunState state, ImportRun.Tally tally) {
        return switch (state) {
            case LOADED -> tally.rejectedLines() > 0 ? Alert.Kind.WARNING : Alert.Kind.SUCCESS;
            case CHECKED -> tally.rejectedLines() > 0 ? Alert.Kind.WARNING : Alert.Kind.INFO;
            case RUNNING -> Alert.Kind.INFO;
            case NOTHING_LOADED, CANCELLED, INTERRUPTED -> Alert.Kind.WARNING;
            case REFUSED, FAILED -> Alert.Kind.ERROR;
        };
    }
}
