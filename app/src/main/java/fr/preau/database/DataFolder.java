package fr.preau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything one installation of Préau keeps.
 *
 * <pre>
 * preau.properties    what was chosen for this installation, such as its territory
 * preau.log           what the program says to those who maintain it
 * preau.lock          held by the running program, so that a second one refuses the folder
 * postgres/           the PostgreSQL cluster; its major version is in postgres/PG_VERSION
 * postgres.password   the password of the database, readable by its owner only
 * postgres.log        what the PostgreSQL server says
 * pg-linux-amd64-…/   the PostgreSQL programs, unpacked once; may be deleted at any time when stopped
 * </pre>
 *
 * <p>The folder itself can be entered by everyone, because PostgreSQL, which refuses to run as root, then runs as another user;
 * the cluster and the password are closed.
 *
 * @param root an absolute path
 */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The folder, made with its parents when absent. */
    public static DataFolder at(Path root) {
        DataFolder folder = new DataFolder(root);
        folder.create();
        return folder;
    }

    Path lock() {
        return root.resolve("preau.lock");
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path password() {
        return root.resolve("postgres.password");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path programLog() {
        return root.resolve("preau.log");
    }

    Path settings() {
        return root.resolve("preau.properties");
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    /** The major version of PostgreSQL that made the cluster, such as {@code 18}. */
    String clusterMajor() {
        try {
            return Files.readString(cluster().resolve("PG_VERSION")).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void create() {
        try {
            if (Files.notExists(root)) {
                Files.createDirectories(root);
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        } catch (UnsupportedOperationException notPosix) {
            // Windows: the rights inherited from the parent folder stand.
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
