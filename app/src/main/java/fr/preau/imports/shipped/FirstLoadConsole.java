package fr.preau.imports.shipped;

import fr.preau.imports.ImportRun;
import fr.preau.imports.Scope;
import fr.preau.imports.runs.RunWords;
import fr.preau.ui.Texts;
import java.io.PrintStream;
import org.springframework.stereotype.Component;

/** Tells the terminal how the first load goes, one line a file. */
@Component
class FirstLoadConsole {

    private final PrintStream terminal;
    private int rank;
    private int total;

    FirstLoadConsole() {
        this(System.out);
    }

    FirstLoadConsole(PrintStream terminal) {
        this.terminal = terminal;
    }

    void begin(Scope scope, int files) {
        total = files;
        rank = 0;
        terminal.println(Texts.t("imports.first-load.begin", scope.code(), files));
    }

    void unreadable(ShippedSource source) {
        terminal.println(
                Texts.t("imports.first-load.unreadable", source.source().name(), source.kind()));
    }

    void loaded(ShippedSource source, ImportRun run) {
        say("imports.first-load.loaded", source, run.tally().acceptedLines(), RunWords.seconds(run));
    }

    void failed(ShippedSource source, ImportRun run) {
        say("imports.first-load.failed", source, RunWords.state(run.state()), run.id());
    }

    private void say(String text, ShippedSource source, Object first, Object second) {
        rank++;
        terminal.println("  " + Texts.t(text, rank, total, source.source().name(), first, second));
    }
}
