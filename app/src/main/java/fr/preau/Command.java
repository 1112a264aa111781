package fr.preau;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/** What the program can be asked to do. */
enum Command {
    /** Serves the pages until it is stopped. */
    RUN(Serving::start),

    /** Loads a file. */
    IMPORT(Importing::run),

    /** Writes all data into a file. */
    BACKUP(Saving::backup),

    /** Brings the data of such a file back. */
    RESTORE(Saving::restore),

    /** Prints a new link for the operator of the installation that is being served. */
    OPERATOR(Inviting::operator),

    /** Says whether the audit trail is as it was written. */
    AUDIT(Auditing::check),

    /** Visits the pages once, for the JVM to learn what a start needs. */
    REHEARSE(Rehearsal::run);

    private final Consumer<CommandLine> action;

    Command(Consumer<CommandLine> action) {
        this.action = action;
    }

    static Command named(String name) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageError("Commande inconnue\u202f: " + name + "."));
    }

    void run(CommandLine line) {
        action.accept(line);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
