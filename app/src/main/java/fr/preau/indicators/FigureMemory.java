package fr.preau.indicators;

import fr.preau.territory.OncePerPage;
import fr.preau.territory.Remembered;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Keeps the figures in memory between two changes of them: a page quotes several hundred. Reading them takes some seconds with the
 * country; after an import, that of the series that it changed.
 */
@Component
public class FigureMemory {

    private final JdbcClient sql;
    private final Remembered<FigureTable> tables;
    private volatile @Nullable FigureTable latest;

    FigureMemory(JdbcClient sql, Catalogue catalogue, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.tables = new Remembered<>(transactions, this::revision, () -> read(sql, catalogue));
    }

    private FigureTable read(JdbcClient sql, Catalogue catalogue) {
        boolean first = latest == null;
        FigureTable table = new FigureTableReader(sql, catalogue, latest).read();
        latest = table;
        if (first) {
            giveBack();
        }
        return table;
    }

    /**
     * What reading everything threw away is more than what is kept, and has outlived the collections of the young: no other one would
     * come for hours, and none would give the room back to the machine before.
     */
    private static void giveBack() {
        System.gc();
    }

    /** Tells one state of the figures from another. */
    String revision() {
        return OncePerPage.ask(
                FigureMemory.class,
                () -> sql.sql("select id::text from indicators.revision")
                        .query((row, number) -> row.getString(1))
                        .single());
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
