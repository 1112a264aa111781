package fr.preau.database;

import fr.preau.database.BackupManifest.SavedTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** A backup opened for reading. */
record BackupFile(Path path, ZipFile zip, BackupManifest manifest) implements AutoCloseable {

    /** Opens a file and reads what it says it holds. */
    static BackupFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new BackupRefused("Il n’y a pas de fichier " + path + ".");
        }
        ZipFile zip = zip(path);
        try {
            BackupManifest manifest = BackupManifest.parse(
                    content(zip, path, BackupManifest.ENTRY).readAllBytes());
            if (manifest.format() > BackupManifest.FORMAT) {
                throw new BackupRefused("La sauvegarde " + path + " vient d’une version plus récente de Préau ("
                        + manifest.program() + ").");
            }
            return new BackupFile(path, zip, manifest);
        } catch (IOException | JacksonException damaged) {
            zip.close();
            throw damaged(path, damaged);
        } catch (BackupRefused refused) {
            zip.close();
            throw refused;
        }
    }

    /** Reads everything once, so that a damaged file is refused before anything is written. */
    void check() {
        for (SavedTable table : manifest.tables()) {
            try (DigestInputStream rows = new DigestInputStream(rows(table), Sha256.digest())) {
                rows.transferTo(OutputStream.nullOutputStream());
                if (!Sha256.text(rows.getMessageDigest()).equals(table.sha256())) {
                    throw damaged(path, new ZipException(table.entry()));
                }
            } catch (IOException failure) {
                throw damaged(path, failure);
            }
        }
    }

    /** The rows of a table, in the text form of {@code COPY}. */
    InputStream rows(SavedTable table) throws IOException {
        return content(zip, path, table.entry());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException notAZip) {
            throw damaged(path, notAZip);
        }
    }

    private static InputStream content(ZipFile zip, Path path, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(path, new ZipException(name));
        }
        return zip.getInputStream(entry);
    }

    private static BackupRefused damaged(Path path, Exception cause) {
        return new BackupRefused(
                "Le fichier " + path + " n’est pas une sauvegarde de Préau, ou il est abîmé (" + cause.getMessage()
                        + ").",
                cause);
    }
}
