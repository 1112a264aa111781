package fr.preau;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What modules tell one another after a transaction. */
public final class ModuleEvents {

    private ModuleEvents() {}

    /** Waits until all that was published was heard: a publication goes when its listener is done. */
    public static void awaitHeard(JdbcClient sql) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> sql.sql("select count(*) from database.event_publication")
                                .query(Long.class)
                                .single()
                        == 0);
    }
}
