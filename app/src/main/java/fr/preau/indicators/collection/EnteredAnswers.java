package fr.preau.indicators.collection;

import fr.preau.indicators.DraftsLeft;
import fr.preau.indicators.IndicatorCode;
import fr.preau.people.WhoAsks;
import fr.preau.values.PlaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was entered in a campaign, which is never taken away. */
@Component
class EnteredAnswers {

    private static final String TYPED =
            "(d.state <> '' or d.value <> '' or d.numerator <> '' or d.denominator <> '' or d.remark <> '')";

    private static final String ALL = """
            with entered as (
                select d.indicator, d.place_id from indicators.draft_answer d where d.campaign = :campaign and %s
                union select indicator, place_id from indicators.answer_evidence where campaign = :campaign
                union select indicator, place_id from indicators.answer_message where campaign = :campaign
                union select '', place_id from indicators.asked_place where campaign = :campaign and sent_at is not null)
            """.formatted(TYPED);

    private static final String UNSENT = """
            from indicators.asked_place a
            where a.campaign = :campaign and a.state in ('attendue', 'renvoyee')
              and exists (select from indicators.draft_answer d
                          where d.campaign = a.campaign and d.place_id = a.place_id and %s
                            and (a.state = 'attendue' or d.typed_at > a.reviewed_at))""".formatted(TYPED);

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    EnteredAnswers(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    Entered of(UUID campaign) {
        Map<IndicatorCode, Integer> indicators = new HashMap<>();
        sql.sql(
                        ALL
                                + "select indicator, count(distinct place_id) from entered where indicator <> '' group by indicator")
                .param("campaign", campaign)
                .query(row -> {
                    indicators.put(new IndicatorCode(row.getString(1)), row.getInt(2));
                });
        Set<PlaceId> places = new HashSet<>(sql.sql(ALL + "select distinct place_id from entered")
                .param("campaign", campaign)
                .query((row, _) -> PlaceId.parse(row.getString(1)))
                .list());
        int unsent = sql.sql("select count(*) " + UNSENT)
                .param("campaign", campaign)
                .query(Integer.class)
                .single();
        return new Entered(indicators, places, unsent);
    }

    /** Tells that the campaign is closed on answers which places typed and did not send. */
    void tellUnsent(EntryCampaign campaign) {
        List<DraftsLeft> left = sql.sql("select a.place_id, a.name " + UNSENT + " order by a.position")
                .param("campaign", campaign.id())
                .query((row, _) -> new DraftsLeft(
                        campaign.id(),
                        campaign.version(),
                        campaign.title(),
                        row.getString("place_id"),
                        row.getString("name"),
                        WhoAsks.currentPerson().orElse(null)))
                .list();
        left.forEach(events::publishEvent);
    }

    /** Takes away the questions of these indicators that were looked at, and of which nothing was entered. */
    void forget(UUID campaign, Collection<IndicatorCode> indicators) {
        sql.sql("delete from indicators.draft_answer where campaign = :campaign and indicator = any (:indicators)")
                .param("campaign", campaign)
                .param(
                        "indicators",
                        indicators.stream().map(IndicatorCode::value).toArray(String[]::new))
                .update();
    }
}
