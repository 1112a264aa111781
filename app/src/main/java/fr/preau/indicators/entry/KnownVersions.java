package fr.preau.indicators.entry;

import fr.preau.indicators.MeasureColumns;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is known of places, with the versions that were corrected since. */
@Component
class KnownVersions {

    private final JdbcClient sql;

    KnownVersions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Places of which nothing was ever said are left out. */
    Map<PlaceId, PlaceVersions> of(Sheet sheet, Collection<ExpectedPlace> places) {
        Map<PlaceId, List<KnownVersion>> versions = new HashMap<>();
        sql.sql("""
                        select j.place_id, o.known_from, o.status, o.reason, o.basis, o.value, o.base, o.numerator, o.low, o.high,
                               p.source, p.vintage
                        from indicators.series s
                        join indicators.observation o on o.series = s.id
                        join indicators.subject j on j.key = o.subject
                        join indicators.provenance p on p.import_id = o.import_id
                        where s.indicator = :indicator and s.period = :period and s.breakdown = '' and j.place_id = any (:places)
                        order by o.known_from""")
                .param("indicator", sheet.indicator().code().value())
                .param("period", sheet.period().code())
                .param(
                        "places",
                        places.stream().map(place -> place.id().toString()).toArray(String[]::new))
                .query(row -> {
                    versions.computeIfAbsent(PlaceId.parse(row.getString("place_id")), any -> new ArrayList<>())
                            .add(version(row));
                });
        Map<PlaceId, PlaceVersions> known = new HashMap<>();
        versions.forEach((place, list) -> known.put(place, new PlaceVersions(list)));
        return known;
    }

    private static KnownVersion version(ResultSet row) throws SQLException {
        return new KnownVersion(
                new MeasureColumns(
                                row.getString("status"),
                                row.getString("reason"),
                                row.getString("basis"),
                                row.getBigDecimal("value"),
                                row.getBigDecimal("base"),
                                row.getBigDecimal("numerator"),
                                row.getBigDecimal("low"),
                                row.getBigDecimal("high"),
                                List.of())
                        .measure(),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                row.getString("source"),
                row.getObject("vintage", LocalDate.class));
    }

    /** How many current values of a sheet's indicator and period an import brought. */
    int count(Sheet sheet, UUID run) {
        return sql.sql("""
                        select count(*) from indicators.observation o join indicators.series s on s.id = o.series
                        where s.indicator = :indicator and s.period = :period and s.breakdown = '' and o.import_id = :run""")
                .param("indicator", sheet.indicator().code().value())
                .param("period", sheet.period().code())
                .param("run", run)
                .query(Integer.class)
                .single();
    }
}
