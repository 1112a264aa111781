package fr.preau.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Keeps the open places in memory, so that a page asks the database for what is its own and not for its surroundings. Reading them
 * after an import takes a second or two with the country.
 */
@Component
public class Gazetteer {

    private final Remembered<Edition> editions;

    Gazetteer(JdbcClient sql, Clock clock, PlatformTransactionManager transactions) {
        this.editions =
                Remembered.ofPlaces(sql, transactions, () -> new EditionReader(sql, LocalDate.now(clock)).read());
    }

    /** The edition that says what the tables say; empty while none is made yet. */
    public Optional<Edition> current() {
        return editions.current();
    }

    /** Makes the edition now, for who would rather wait. */
    public Edition make() {
        return editions.read();
    }
}
