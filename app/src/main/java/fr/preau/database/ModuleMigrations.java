package fr.preau.database;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The migrations of the modules, each on its own: the scripts of {@code db/migration/<module>} fill the schema of that name, and
 * their history stands in the same schema. A module may refer to the tables of those before it.
 *
 * @param modules in the order in which they know each other, lowest first; a module without a folder has no tables
 */
public record ModuleMigrations(List<String> modules) {

    /** The table, in each module's schema, of the migrations it has had. */
    static final String HISTORY = "migration_history";

    static final String FOLDER = "db/migration/";

    public ModuleMigrations {
        modules = List.copyOf(modules);
    }

    /** The modules listed in {@code db/migration/modules.txt}. */
    public static ModuleMigrations ofApplication() {
        try (InputStream list = open(FOLDER + "modules.txt")) {
            return new ModuleMigrations(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Brings every schema to the version that the program expects; quick where it is there already. */
    public void migrate(DataSource database) {
        List<String> schemas =
                modules.stream().filter(ModuleMigrations::hasTables).toList();
        var mark = MigrationMark.of(schemas);
        if (!mark.standsIn(database)) {
            schemas.forEach(module -> configuration(module, database).load().migrate());
            mark.put(database);
        }
    }

    /**
     * Brings the given schemas no further than the given versions, as they stood when a backup was written.
     *
     * @throws BackupRefused if this program does not know one of them, being older than the backup
     */
    void migrateTo(Map<String, String> versions, DataSource database) {
        List<String> unknown = versions.entrySet().stream()
                .filter(version -> !knows(version.getKey(), version.getValue(), database))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new BackupRefused(
                    "La sauvegarde vient d’une version plus récente de Préau, dont celle-ci ne connaît pas les tables de "
                            + String.join(", ", unknown) + ".");
        }
        modules.stream()
                .filter(versions::containsKey)
                .forEach(module -> configuration(module, database)
                        .target(versions.get(module))
                        .load()
                        .migrate());
    }

    private boolean knows(String module, String version, DataSource database) {
        return modules.contains(module)
                && hasTables(module)
                && Arrays.stream(configuration(module, database).load().info().all())
                        .anyMatch(migration -> migration.getVersion().toString().equals(version));
    }

    private static FluentConfiguration configuration(String module, DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:" + FOLDER + module)
                .schemas(module)
                .defaultSchema(module)
                .table(HISTORY);
    }

    private static InputStream open(String resource) throws FileNotFoundException {
        InputStream stream = ModuleMigrations.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new FileNotFoundException(resource);
        }
        return stream;
    }

    private static boolean hasTables(String module) {
        return ModuleMigrations.class.getClassLoader().getResource(FOLDER + module) != null;
    }
}
