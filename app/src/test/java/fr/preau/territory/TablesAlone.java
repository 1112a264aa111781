package fr.preau.territory;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What territory answers when nothing is in memory. */
public final class TablesAlone extends Gazetteer {

    private final JdbcClient sql;
    private final Clock clock;

    public TablesAlone(JdbcClient sql, Clock clock, PlatformTransactionManager transactions) {
        super(sql, clock, transactions);
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Edition> current() {
        return Optional.empty();
    }

    public Places places(SchoolCounts counts) {
        return new Places(sql, clock, counts, this);
    }
}
