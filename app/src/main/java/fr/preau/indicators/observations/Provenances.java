package fr.preau.indicators.observations;

import fr.preau.imports.Source;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where values come from, kept beside them. */
@Component
class Provenances {

    private final JdbcClient sql;
    private final Clock clock;

    Provenances(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(Delivery delivery) {
        Source source = delivery.source();
        sql.sql("""
                        insert into indicators.provenance (import_id, kind, source, producer, licence, url, vintage, recorded_at)
                        values (:import_id, :kind, :source, :producer, :licence, :url, :vintage, :recorded_at)
                        on conflict (import_id) do nothing""")
                .param("import_id", delivery.importId())
                .param("kind", delivery.kind())
                .param("source", source.name())
                .param("producer", source.producer())
                .param("licence", source.licence())
                .param(
                        "url",
                        Optional.ofNullable(source.url()).map(URI::toString).orElse(null))
                .param("vintage", source.vintage())
                .param("recorded_at", OffsetDateTime.now(clock))
                .update();
    }
}
