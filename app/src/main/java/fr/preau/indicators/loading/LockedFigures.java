package fr.preau.indicators.loading;

import fr.preau.indicators.Observation;
import fr.preau.values.PlaceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures that a campaign of entry locked: those that it asked of its places, over its period. Nobody types over them before the
 * campaign is unlocked, with a reason; a file that is loaded as such may still correct them, as its source does. Asked once for each
 * indicator and period of what is checked.
 */
final class LockedFigures {

    private final JdbcClient sql;
    private final Map<String, Map<PlaceId, String>> known = new HashMap<>();

    LockedFigures(JdbcClient sql) {
        this.sql = sql;
    }

    /** The title of the campaign that locked it; empty for what is not locked. */
    Optional<String> lockOf(Observation observation) {
        String indicator = observation.indicator().value();
        String period = observation.period().code();
        return Optional.ofNullable(known.computeIfAbsent(indicator + " " + period, _ -> read(indicator, period))
                .get(observation.place()));
    }

    private Map<PlaceId, String> read(String indicator, String period) {
        Map<PlaceId, String> titles = new HashMap<>();
        sql.sql("""
                        select a.place_id, c.title
                        from indicators.entry_campaign c
                        join indicators.asked_indicator i on i.campaign = c.id and i.indicator = :indicator
                        join indicators.asked_place a on a.campaign = c.id
                        where c.state = 'verrouillee' and c.period = :period""").param("indicator", indicator).param("period", period).query(row -> {
            titles.put(PlaceId.parse(row.getString("place_id")), row.getString("title"));
        });
        return titles;
    }
}
