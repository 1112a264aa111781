package fr.preau.imports.command;

import fr.preau.imports.ProgressListener;
import java.io.PrintStream;

/** Prints one line at each phase of an import. */
final class PhaseLines implements ProgressListener {

    private final PrintStream terminal;
    private String printed = "";

    PhaseLines(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void told(String phase, double fraction) {
        if (!phase.equals(printed)) {
            terminal.println("  " + phase + "…");
            printed = phase;
        }
    }
}
