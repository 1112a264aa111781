package fr.preau.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The migrations of the modules, each on its own: the scripts of {@code db/migration/<module>} fill the schema of that name, and
 * their history stands in the same schema. A module may refer to the tables of those before it.
 *
 * @param modules in the order in which they know each other, lowest first; a module without a folder has no tables
 */
public record ModuleMigrations(List<String> modules) {

    private static final String FOLDER = "db/migration/";

    public ModuleMigrations {
        modules = List.copyOf(modules);
    }

    /** Brings every schema to the version that the program expects. */
    public void migrate(DataSource database) {
        modules.stream()
                .filter(ModuleMigrations::hasTables)
                .forEach(module -> flyway(module, database).migrate());
    }

    private static Flyway flyway(String module, DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:" + FOLDER + module)
                .schemas(module)
                .defaultSchema(module)
                .table("migration_history")
                .load();
    }

    private static boolean hasTables(String module) {
        return ModuleMigrations.class.getClassLoader().getResource(FOLDER + module) != null;
    }
}
