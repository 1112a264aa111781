package fr.preau.indicators.collection;

import fr.preau.values.PlaceId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much of a campaign is answered, place by place: one query. */
@Component
class Completeness {

    private final JdbcClient sql;

    Completeness(JdbcClient sql) {
        this.sql = sql;
    }

    /** The places asked, in their order. Of each only the answers for everybody count, not those of its parts. */
    List<Line> of(UUID campaign) {
        return sql.sql("select " + AskedPlaces.COLUMNS + """
                        ,
                               count(d.indicator) filter (where d.state = 'connue') as known,
                               count(d.indicator) filter (where d.state in ('inconnue', 'effectif-nul')) as missing,
                               count(d.indicator) filter (where d.state = 'sans-objet') as not_applicable
                        from indicators.asked_place a
                        left join indicators.draft_answer d
                            on d.campaign = a.campaign and d.place_id = a.place_id and d.breakdown = ''
                        where a.campaign = :campaign
                        group by a.campaign, a.place_id
                        order by a.position""")
                .param("campaign", campaign)
                .query((row, _) -> new Line(
                        AskedPlaces.place(row),
                        row.getInt("known"),
                        row.getInt("missing"),
                        row.getInt("not_applicable")))
                .list();
    }

    /** How many places each of these campaigns asks, and how many have sent. */
    List<Count> counts(Collection<UUID> campaigns) {
        return sql.sql("""
                        select campaign, count(*) as asked, count(sent_at) as sent,
                               count(*) filter (where state = 'approuvee') as approved
                        from indicators.asked_place where campaign = any (:campaigns) group by campaign""")
                .param("campaigns", campaigns.toArray(UUID[]::new))
                .query((row, _) -> new Count(
                        row.getObject("campaign", UUID.class),
                        row.getInt("asked"),
                        row.getInt("sent"),
                        row.getInt("approved")))
                .list();
    }

    /**
     * A place.
     *
     * @param known indicators with a value, zero included
     * @param missing without one that should be there
     * @param notApplicable about which there is nothing to say here
     */
    record Line(AskedPlace place, int known, int missing, int notApplicable) {

        int answered() {
            return known + missing + notApplicable;
        }

        PlaceId id() {
            return place.place();
        }
    }

    record Count(UUID campaign, int asked, int sent, int approved) {}
}
