package fr.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module reads and writes its own schema; of another it joins the published views only (see docs/adr). */
class SchemaBordersTests {

    private static final Path MAIN = Path.of(System.getProperty("basedir", "")).resolve("src/main");
    private static final Path CODE = MAIN.resolve("java/fr/preau");
    private static final Path MIGRATIONS = MAIN.resolve("resources/db/migration");

    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:from|join|into|update|references|truncate|table)\\s+([a-z]+)\\.([a-z_]+)\\b");

    @Test
    void aModuleTouchesNoTableOfAnother() throws IOException {
        Set<String> modules = names(CODE);
        var trespasses = new TreeSet<String>();
        for (Path root : Set.of(CODE, MIGRATIONS)) {
            for (String module : names(root)) {
                trespasses.addAll(trespassesOf(module, root.resolve(module), modules));
            }
        }
        assertThat(trespasses).isEmpty();
    }

    private static Set<String> names(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return new TreeSet<>(folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList());
        }
    }

    private static Set<String> trespassesOf(String module, Path folder, Set<String> schemas) throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher table = TABLE.matcher(Files.readString(file));
                while (table.find()) {
                    String schema = table.group(1);
                    if (schemas.contains(schema)
                            && !schema.equals(module)
                            && !isPublished(table.group(2))
                            && !isNamedByKey(file, table)) {
                        found.add("%s uses %s.%s in %s".formatted(module, schema, table.group(2), file.getFileName()));
                    }
                }
            }
        }
        return found;
    }

    /** The rows of {@code files.file} are made to be named by foreign keys, which migrations write, and moved there once. */
    private static boolean isNamedByKey(Path file, Matcher table) {
        return file.startsWith(MIGRATIONS)
                && table.group(1).equals("files")
                && table.group(2).equals("file");
    }

    private static boolean isPublished(String table) {
        return table.startsWith("published_");
    }
}
