package fr.preau.indicators.checks;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What breaks a publication check as of today: a load that repairs it takes it away. */
@Component
public class FailedChecks {

    private final JdbcClient sql;

    FailedChecks(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many values break each rule; a rule that nothing breaks is absent. */
    public Map<CheckCode, Tally> tally() {
        Map<CheckCode, Tally> tallies = new EnumMap<>(CheckCode.class);
        sql.sql("select code, count(*) as number, max(found_at) as latest from indicators.failed_check group by code")
                .query(row -> {
                    tallies.put(code(row), new Tally(row.getLong("number"), instant(row, "latest")));
                });
        return tallies;
    }

    /** By rule, then indicator, the latest period first. */
    public List<Finding> list(Optional<CheckCode> rule, int limit, long offset) {
        return sql.sql("""
                        select f.code, s.indicator, s.period, s.breakdown, j.place_id, p.name as place_name,
                               f.expected, f.found, f.found_at
                        from indicators.failed_check f
                        join indicators.series s on s.id = f.series
                        left join indicators.subject j on j.key = f.subject
                        left join territory.published_place p on p.id = j.place_id
                        where :rule = '' or f.code = :rule
                        order by f.code, s.indicator, s.last_day desc, s.breakdown, j.place_id limit :limit offset :offset""")
                .param("rule", rule.map(CheckCode::code).orElse(""))
                .param("limit", limit)
                .param("offset", offset)
                .query(FailedChecks::finding)
                .list();
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                new FailedCheck(
                        code(row),
                        row.getString("indicator"),
                        row.getString("period"),
                        row.getString("place_id"),
                        row.getBigDecimal("expected"),
                        row.getBigDecimal("found")),
                Breakdown.parse(row.getString("breakdown")),
                row.getString("place_name"),
                instant(row, "found_at"));
    }

    private static CheckCode code(ResultSet row) throws SQLException {
        return Codes.parse(CheckCode.class, row.getString("code"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * How a rule stands.
     *
     * @param number values that break it
     * @param latest when the last of them was found
     */
    public record Tally(long number, Instant latest) {}

    /**
     * A value that breaks a rule, and when that was found.
     *
     * @param placeName null when the rule is about all the places, or for a school that is in no register loaded here
     */
    public record Finding(
            FailedCheck failed,
            Breakdown breakdown,
            @Nullable String placeName,
            Instant foundAt) {}
}
