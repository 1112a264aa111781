package fr.preau;

import fr.preau.database.Backup;
import fr.preau.database.BackupSummary;
import fr.preau.database.Installation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** The commands {@code backup}, also while the application runs, and {@code restore}, into an installation of its own. */
final class Saving {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'à' HH 'h' mm", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));

    private Saving() {}

    static void backup(CommandLine line) {
        Path file = Path.of(line.operand("le nom du fichier à écrire"));
        try (Installation installation = Installation.join(Application.dataFolder(line))) {
            BackupSummary summary = Backup.write(
                    installation.database(), file, version(), Clock.systemUTC().instant());
            System.out.println("Sauvegarde écrite dans " + file + "\u202f: " + describe(summary));
        }
    }

    static void restore(CommandLine line) {
        Path file = Path.of(line.operand("le nom du fichier à rétablir"));
        try (Installation installation = Installation.open(Application.dataFolder(line))) {
            BackupSummary summary = Backup.restore(file, installation.database());
            System.out.println(
                    "Données du " + MOMENT.format(summary.writtenAt()) + " rétablies\u202f: " + describe(summary));
        }
    }

    private static String describe(BackupSummary summary) {
        return String.format(Locale.FRENCH, "%,d lignes de %d tables.", summary.rows(), summary.tables());
    }

    private static String version() {
        return Objects.requireNonNullElse(Preau.class.getPackage().getImplementationVersion(), "en développement");
    }
}
