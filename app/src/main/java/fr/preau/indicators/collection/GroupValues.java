package fr.preau.indicators.collection;

import fr.preau.indicators.IndicatorCode;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last known values of the other places that a campaign asks: what one of them is compared with. */
@Component
class GroupValues {

    private final JdbcClient sql;

    GroupValues(JdbcClient sql) {
        this.sql = sql;
    }

    /** By the code of the indicator; what is withheld is left out. */
    Map<String, List<BigDecimal>> of(EntryCampaign campaign, PlaceId place) {
        Map<String, List<BigDecimal>> values = new HashMap<>();
        sql.sql("""
                        select distinct on (s.indicator, o.subject) s.indicator, o.value
                        from indicators.asked_place a
                        join indicators.subject j on j.place_id = a.place_id
                        join indicators.observation o on o.subject = j.key and o.known_until = 'infinity'
                        join indicators.series s on s.id = o.series
                        where a.campaign = :campaign and a.place_id <> :place and s.indicator = any (:codes) and s.breakdown = ''
                        and s.last_day <= :last and o.status = 'known' and o.suppressed is null
                        order by s.indicator, o.subject, s.last_day desc, s.period""")
                .param("campaign", campaign.id())
                .param("place", place.toString())
                .param(
                        "codes",
                        campaign.indicators().stream().map(IndicatorCode::value).toArray(String[]::new))
                .param("last", campaign.period().lastDay())
                .query(row -> {
                    values.computeIfAbsent(row.getString("indicator"), _ -> new ArrayList<>())
                            .add(row.getBigDecimal("value"));
                });
        return values;
    }
}
