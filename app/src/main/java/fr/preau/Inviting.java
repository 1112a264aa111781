package fr.preau;

import fr.preau.database.DatabaseAddress;
import fr.preau.database.Installation;
import fr.preau.people.OperatorInvitations;
import java.net.URI;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command {@code operator}: a new one-time link, while the application runs. */
final class Inviting {

    private static final String DEFAULT_PORT = "8080";

    private Inviting() {}

    static void operator(CommandLine line) {
        try (Installation installation = Installation.join(Application.dataFolder(line))) {
            URI address = URI.create(installation.servedAt().orElseGet(() -> addressFor(installation, line)));
            System.out.println(OperatorInvitations.over(source(installation.database()), Clock.systemUTC())
                    .write(address));
        }
    }

    /** Only the programs over an external database do not say where they answer. */
    private static String addressFor(Installation installation, CommandLine line) {
        if (installation.isOwn()) {
            throw new UsageError("Préau n’est pas ouvert\u202f: le lien s’affichera quand vous lancerez ./preau run.");
        }
        return "http://localhost:" + line.option("port").orElse(DEFAULT_PORT);
    }

    private static DataSource source(DatabaseAddress database) {
        return new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    }
}
