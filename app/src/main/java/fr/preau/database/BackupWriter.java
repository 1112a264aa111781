package fr.preau.database;

import fr.preau.database.BackupManifest.SavedSequence;
import fr.preau.database.BackupManifest.SavedTable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes a backup in one transaction, whose view of all tables is that of its first reading. */
final class BackupWriter {

    private final Connection connection;
    private final Catalogue catalogue;
    private final ZipOutputStream zip;

    BackupWriter(Connection connection, OutputStream output) {
        this.connection = connection;
        this.catalogue = new Catalogue(connection);
        this.zip = new ZipOutputStream(output);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    BackupManifest write(String program, Instant now) throws SQLException, IOException {
        List<TableName> tables = catalogue.tables();
        if (tables.isEmpty()) {
            throw new BackupRefused("Cette installation ne contient encore rien\u202f: il n’y a rien à enregistrer.");
        }
        beginOver(tables);
        List<SavedTable> savedTables = new ArrayList<>();
        for (TableName table : tables) {
            savedTables.add(save(table));
        }
        BackupManifest manifest = new BackupManifest(
                BackupManifest.FORMAT, program, serverVersion(), now, versions(), savedTables, sequences());
        zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
        zip.write(manifest.json());
        zip.close();
        connection.rollback();
        return manifest;
    }

    /**
     * The tables are locked before the first reading: {@code truncate} shows at once to transactions that began earlier, and would
     * leave a hole in the backup.
     */
    private void beginOver(List<TableName> tables) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = connection.createStatement()) {
            CopyFormat.set(statement);
            String names = tables.stream().map(TableName::quoted).collect(Collectors.joining(", "));
            statement.execute("lock table " + names + " in access share mode");
        }
    }

    private SavedTable save(TableName table) throws SQLException, IOException {
        List<String> columns = catalogue.columns(table);
        String entry = "tables/" + table + ".copy";
        zip.putNextEntry(new ZipEntry(entry));
        DigestOutputStream digest = new DigestOutputStream(new Unclosable(zip), Sha256.digest());
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        long rows = copy.copyOut(
                "copy (select %s from %s) to stdout".formatted(CopyFormat.list(columns), table.quoted()), digest);
        zip.closeEntry();
        return new SavedTable(table, columns, entry, rows, Sha256.text(digest.getMessageDigest()));
    }

    /** A sequence is always past the rows it has numbered, so that it may be read after them. */
    private List<SavedSequence> sequences() throws SQLException {
        List<SavedSequence> saved = new ArrayList<>();
        for (TableName sequence : catalogue.sequences()) {
            try (Statement statement = connection.createStatement();
                    ResultSet state =
                            statement.executeQuery("select last_value, is_called from " + sequence.quoted())) {
                state.next();
                saved.add(new SavedSequence(sequence, state.getLong(1), state.getBoolean(2)));
            }
        }
        return saved;
    }

    private Map<String, String> versions() throws SQLException {
        Map<String, String> versions = new TreeMap<>();
        for (String module : catalogue.modules()) {
            String history = new TableName(module, ModuleMigrations.HISTORY).quoted();
            try (Statement statement = connection.createStatement();
                    ResultSet last = statement.executeQuery("select version from " + history
                            + " where success and version is not null order by installed_rank desc limit 1")) {
                if (last.next()) {
                    versions.put(module, last.getString(1));
                }
            }
        }
        return versions;
    }

    private String serverVersion() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    /** The copy closes its stream after each table; the file goes on. */
    private static final class Unclosable extends FilterOutputStream {

        Unclosable(OutputStream output) {
            super(output);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
