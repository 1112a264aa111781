package fr.preau.indicators;

import fr.preau.territory.OncePerPage;
import fr.preau.territory.Remembered;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Keeps the figures in memory between two changes of them: a page quotes several hundred. Reading them after an import takes some
 * seconds with the country.
 */
@Component
public class FigureMemory {

    private final Remembered<FigureTable> tables;

    FigureMemory(JdbcClient sql, Catalogue catalogue, PlatformTransactionManager transactions) {
        this.tables = new Remembered<>(
                transactions,
                () -> OncePerPage.ask(FigureMemory.class, () -> revision(sql)),
                () -> new FigureTableReader(sql, catalogue).read());
    }

    private static String revision(JdbcClient sql) {
        return sql.sql("select id::text from indicators.revision")
                .query((row, number) -> row.getString(1))
                .single();
    }

    /** The figures as the database holds them now; empty while they are not read yet. */
    public Optional<FigureTable> current() {
        return tables.current();
    }

    /** Reads them now, for who would rather wait. */
    public FigureTable read() {
        return tables.read();
    }
}
