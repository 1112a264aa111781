package fr.preau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses root, so root lends it the name of {@code nobody}, or of the one who already owns the
 * cluster; where the container forbids that, a user namespace in which root is nobody.
 *
 * @param prefix what to write before the command; empty for an ordinary user
 * @param uid the owner that the files must have, or {@link #UNCHANGED}
 */
record ServerUser(List<String> prefix, int uid) {

    static final int UNCHANGED = -1;

    private static final int NOBODY = 65_534;

    /** Succeeds if it is not run by root and may both enter the folder and run PostgreSQL. */
    private static final String PROBE = "test \"$(id -u)\" != 0 && test -x \"$2\" && exec \"$1\" --version";

    /** The first way that works on this machine for these programs and this folder. */
    static ServerUser findFor(PostgresBinaries binaries, DataFolder folder) {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return new ServerUser(List.of(), UNCHANGED);
        }
        List<String> probe = List.of(
                "sh",
                "-c",
                PROBE,
                "sh",
                binaries.program("postgres").toString(),
                folder.root().toString());
        List<String> answers = new ArrayList<>();
        for (ServerUser candidate : candidates(folder)) {
            Shell.Answer answer = Shell.run(candidate.running(probe));
            if (answer.succeeded()) {
                return candidate;
            }
            answers.add(answer.output());
        }
        throw impossible(folder, answers);
    }

    List<String> running(List<String> command) {
        return Shell.join(prefix, command);
    }

    /** Gives the file or folder, with all that it holds, to the user. */
    void own(Path path) {
        if (uid == UNCHANGED || uid == ownerOf(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<ServerUser> candidates(DataFolder folder) {
        int owner = folder.hasCluster() ? ownerOf(folder.cluster()) : NOBODY;
        int lent = owner == 0 ? NOBODY : owner;
        List<String> setpriv =
                List.of("setpriv", "--reuid=" + lent, "--regid=" + lent, "--clear-groups", "--no-new-privs", "--");
        return List.of(
                new ServerUser(List.of(), UNCHANGED),
                new ServerUser(setpriv, lent),
                new ServerUser(List.of("unshare", "-U", "--"), UNCHANGED));
    }

    private static int ownerOf(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DatabaseUnavailable impossible(DataFolder folder, List<String> answers) {
        return new DatabaseUnavailable(
                "PostgreSQL ne peut pas démarrer ici\u202f: il refuse d’être lancé par root, et ce système"
                        + " ne permet pas de lui prêter un autre utilisateur dans " + folder.root() + ".\n"
                        + "Lancez Préau avec un compte ordinaire, ou indiquez une base existante par PREAU_DATABASE_URL.\n"
                        + "Ce que le système a répondu\u202f: " + String.join("\u202f; ", answers));
    }
}
