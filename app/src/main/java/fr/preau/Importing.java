package fr.preau;

import fr.preau.database.Installation;
import fr.preau.imports.command.ImportCommand;

/** The command {@code import}, also while the application runs. It ends the program with the exit code of the import. */
final class Importing {

    private Importing() {}

    static void run(CommandLine line) {
        int code;
        try (Installation installation = Installation.join(Application.dataFolder(line));
                var application = Application.working(installation, line)) {
            code = application.getBean(ImportCommand.class).run(line.operands());
        }
        System.exit(code);
    }
}
