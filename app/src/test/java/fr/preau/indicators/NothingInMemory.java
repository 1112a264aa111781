package fr.preau.indicators;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What the figures are when none is in memory. */
public final class NothingInMemory extends FigureMemory {

    private final JdbcClient sql;
    private final Catalogue catalogue;

    public NothingInMemory(JdbcClient sql, Catalogue catalogue, PlatformTransactionManager transactions) {
        super(sql, catalogue, transactions);
        this.sql = sql;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<FigureTable> current() {
        return Optional.empty();
    }

    public Figures figures() {
        return new Figures(sql, new FigureRows(catalogue), new Absence(sql), catalogue, this);
    }
}
