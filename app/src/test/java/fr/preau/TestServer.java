package fr.preau;

import fr.preau.database.DataFolder;
import fr.preau.database.DatabaseAddress;
import fr.preau.database.EmbeddedPostgres;
import fr.preau.database.FolderLock;
import fr.preau.database.ModuleMigrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.boot.SpringApplication;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The one PostgreSQL server of a process that runs tests, with a template database that holds the migrated, empty schemas. */
final class TestServer {

    /** What a test writes need not survive a power cut. */
    private static final String[] SETTINGS = {
        "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200", "autovacuum=off"
    };

    private static final TestServer INSTANCE = new TestServer();

    private final EmbeddedPostgres server;
    private final String template;

    @SuppressWarnings("UnusedVariable") // held until the end of the run
    private final FolderLock lock;

    private TestServer() {
        DataFolder folder = DataFolder.at(TestProcess.database());
        lock = FolderLock.tryTake(folder)
                .orElseThrow(() -> new IllegalStateException("other tests run in " + folder.root()));
        server = EmbeddedPostgres.start(folder, SETTINGS);
        SpringApplication.getShutdownHandlers().add(server::close); // after the applications that use it
        template = "template_" + Long.toHexString(checksumOfMigrations());
        prepare();
    }

    static TestServer get() {
        return INSTANCE;
    }

    /** Makes a database of this name anew, as a copy of the template. Sessions on a former one are cut. */
    DatabaseAddress renew(String database) {
        execute(
                "drop database if exists " + database + " with (force)",
                "create database " + database + " template " + template);
        return server.address(database);
    }

    /** Leaves the template if the migrations are those of the last run; otherwise starts from nothing. */
    private void prepare() {
        List<String> former = databases();
        if (former.contains(template)) {
            return;
        }
        former.forEach(database -> execute("drop database " + database + " with (force)"));
        String unfinished = template + "_unfinished";
        DatabaseAddress address = server.create(unfinished);
        ModuleMigrations.ofApplication()
                .migrate(new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password()));
        execute("alter database " + unfinished + " rename to " + template);
    }

    private List<String> databases() {
        String ours = "select datname from pg_database where datname like 'template\\_%' or datname like 'test\\_%'";
        List<String> names = new ArrayList<>();
        try (Connection connection = server.address("postgres").connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(ours)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void execute(String... commands) {
        try (Connection connection = server.address("postgres").connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long checksumOfMigrations() {
        CRC32 checksum = new CRC32();
        try {
            Resource[] scripts =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql");
            for (String script :
                    Arrays.stream(scripts).map(TestServer::content).sorted().toList()) {
                checksum.update(script.getBytes(StandardCharsets.UTF_8));
            }
            return checksum.getValue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String content(Resource script) {
        try {
            return script.getFilename() + script.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
