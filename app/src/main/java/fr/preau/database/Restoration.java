package fr.preau.database;

import fr.preau.database.BackupManifest.SavedSequence;
import fr.preau.database.BackupManifest.SavedTable;
import fr.preau.database.Catalogue.ForeignKey;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Brings a backup back: the tables as they were made when it was written, then its rows, then what the program has changed since.
 * Foreign keys are taken off while the rows come in, and put on again, so that the order of the tables does not matter and yet
 * every reference is checked.
 */
record Restoration(BackupFile file, DatabaseAddress address, ModuleMigrations migrations) {

    void run() throws SQLException, IOException {
        DataSource database = new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password());
        try (Connection connection = address.connect()) {
            refuseUnlessEmpty(connection, migrations.modules());
            try {
                migrations.migrateTo(file.manifest().modules(), database);
                load(connection);
                migrations.migrate(database);
            } catch (SQLException | IOException | RuntimeException failure) {
                clear(connection, migrations.modules());
                throw failure;
            }
        }
    }

    private static void refuseUnlessEmpty(Connection connection, List<String> modules) throws SQLException {
        List<String> found = new Catalogue(connection).modules();
        if (found.stream().anyMatch(modules::contains)) {
            throw new BackupRefused("Cette installation contient déjà des données\u202f: rien n’a été touché.\n"
                    + "Choisissez un dossier neuf avec --data, ou une base vide.");
        }
    }

    private void load(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        Catalogue catalogue = new Catalogue(connection);
        List<TableName> tables = catalogue.tables();
        List<ForeignKey> foreignKeys = catalogue.foreignKeys();
        try (Statement statement = connection.createStatement()) {
            CopyFormat.set(statement);
            for (ForeignKey foreignKey : foreignKeys) {
                statement.execute(foreignKey.drop());
            }
            setTriggers("disable", tables, statement);
            empty(tables, statement);
            for (SavedTable table : file.manifest().tables()) {
                copyIn(table, connection);
            }
            for (ForeignKey foreignKey : foreignKeys) {
                statement.execute(foreignKey.add());
            }
            setTriggers("enable", tables, statement);
            set(file.manifest().sequences(), connection);
            for (TableName view : catalogue.materializedViews()) {
                statement.execute("refresh materialized view " + view.quoted());
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** Some guard their table against what a restoration does: what was saved has passed by them before. */
    private static void setTriggers(String state, List<TableName> tables, Statement statement) throws SQLException {
        for (TableName table : tables) {
            statement.execute("alter table " + table.quoted() + " " + state + " trigger user");
        }
    }

    /** The migrations may have written rows of their own; those of the backup take their place. */
    private static void empty(List<TableName> tables, Statement statement) throws SQLException {
        if (!tables.isEmpty()) {
            statement.execute(
                    "truncate " + tables.stream().map(TableName::quoted).collect(Collectors.joining(", ")));
        }
    }

    private void copyIn(SavedTable table, Connection connection) throws SQLException, IOException {
        String copy = "copy %s (%s) from stdin".formatted(table.name().quoted(), CopyFormat.list(table.columns()));
        try (InputStream rows = file.rows(table)) {
            long loaded = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows);
            if (loaded != table.rows()) {
                throw new BackupRefused(
                        "La table " + table.name() + " a reçu " + loaded + " lignes au lieu de " + table.rows() + ".");
            }
        }
    }

    private static void set(List<SavedSequence> sequences, Connection connection) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            for (SavedSequence sequence : sequences) {
                set.setString(1, sequence.name().quoted());
                set.setLong(2, sequence.lastValue());
                set.setBoolean(3, sequence.called());
                set.executeQuery();
            }
        }
    }

    /** What a failed restoration has made, which nothing else had made before. */
    private static void clear(Connection connection, List<String> modules) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        try (Statement statement = connection.createStatement()) {
            for (String module : modules) {
                statement.execute("drop schema if exists " + TableName.quote(module) + " cascade");
            }
        }
    }
}
