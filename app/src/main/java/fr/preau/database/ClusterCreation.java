package fr.preau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Makes the PostgreSQL cluster of a new data folder: French sorting, page checksums, a password of its own. */
record ClusterCreation(DataFolder folder, PostgresBinaries binaries, ServerUser user) {

    static final String ROLE = "preau";

    private static final int PASSWORD_BYTES = 24;

    /** Made beside, then renamed: an interrupted first start leaves no half-made cluster. */
    void run() {
        Path partial = folder.root().resolve("postgres.partial");
        Path passwordCopy = folder.root().resolve("postgres.password.partial");
        try {
            FileSystemUtils.deleteRecursively(partial);
            Files.createDirectory(partial);
            PrivateFiles.write(folder.password(), newPassword());
            PrivateFiles.write(passwordCopy, Files.readString(folder.password()));
            user.own(partial);
            user.own(passwordCopy);
            initialise(partial, passwordCopy);
            Files.move(partial, folder.cluster());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot make a cluster in " + folder.root(), failure);
        } finally {
            PrivateFiles.clear(passwordCopy);
        }
    }

    private void initialise(Path cluster, Path password) {
        List<String> command = List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + cluster,
                "--username=" + ROLE,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
                "--data-checksums");
        Shell.Answer answer = Shell.run(user.running(command));
        if (!answer.succeeded()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL n’a pas pu préparer le dossier " + folder.root() + "\u202f: " + answer.output());
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
