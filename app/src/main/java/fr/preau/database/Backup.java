package fr.preau.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * All rows of all modules in one file, written while the application runs: a zip of one text per table, in the form of
 * PostgreSQL's {@code COPY}, and a {@linkplain BackupManifest manifest}. All show the same moment. The tables themselves are not in
 * the file: the migrations make them again, so that it can be brought back under another version of PostgreSQL and a later version
 * of Préau.
 */
public final class Backup {

    private Backup() {}

    /**
     * Writes the file, which only its owner may read.
     *
     * @param program the version of Préau, for the manifest
     * @param now the time, for the manifest
     * @throws BackupRefused if the file exists already, or cannot be written
     */
    public static BackupSummary write(DatabaseAddress database, Path file, String program, Instant now) {
        if (Files.exists(file)) {
            throw new BackupRefused("Le fichier " + file + " existe déjà\u202f: choisissez un autre nom.");
        }
        Path partial = Path.of(file + ".partial");
        try (Connection connection = database.connect();
                OutputStream output = new BufferedOutputStream(Files.newOutputStream(PrivateFiles.create(partial)))) {
            BackupManifest manifest = new BackupWriter(connection, output).write(program, now);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            return BackupSummary.of(manifest);
        } catch (IOException | SQLException failure) {
            throw new BackupRefused("La sauvegarde dans " + file + " a échoué\u202f: " + failure, failure);
        } finally {
            PrivateFiles.clear(partial);
        }
    }

    /**
     * Brings a file back into a database without any table of Préau, and up to the present version of the program.
     *
     * @throws BackupRefused if the database holds tables already, or if the file is damaged or newer than the program; the database
     *     is then left as it was
     */
    public static BackupSummary restore(Path file, DatabaseAddress database) {
        return restore(file, database, ModuleMigrations.ofApplication());
    }

    static BackupSummary restore(Path file, DatabaseAddress database, ModuleMigrations migrations) {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.check();
            new Restoration(backup, database, migrations).run();
            return BackupSummary.of(backup.manifest());
        } catch (IOException | SQLException failure) {
            throw new BackupRefused("La sauvegarde " + file + " n’a pas pu être rétablie\u202f: " + failure, failure);
        }
    }
}
