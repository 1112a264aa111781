package fr.preau;

import fr.preau.database.DatabaseAddress;
import fr.preau.database.Installation;
import fr.preau.people.AuditReport;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command {@code audit}: is the audit trail as it was written? Also while the application runs. */
final class Auditing {

    private Auditing() {}

    static void check(CommandLine line) {
        Optional<String> noted = line.operands().isEmpty()
                ? Optional.empty()
                : Optional.of(line.operand("rien, ou l’empreinte d’une entrée"));
        try (Installation installation = Installation.join(Application.dataFolder(line))) {
            AuditReport report = AuditReport.of(source(installation.database()), noted);
            if (!report.sound()) {
                throw new BrokenTrail(report.text());
            }
            System.out.println(report.text());
        }
    }

    private static DataSource source(DatabaseAddress database) {
        return new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    }
}
