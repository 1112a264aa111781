package fr.preau.indicators.collection;

import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places that campaigns ask, as they are kept. */
@Component
class AskedPlaces {

    /** The columns under names that those of a campaign do not have. */
    static final String COLUMNS = """
            a.campaign as asked_by, a.place_id as asked_place, a.name as asked_name, a.location, a.state as return_state, a.sent_at""";

    private final JdbcClient sql;
    private final Clock clock;

    AskedPlaces(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param place as an address writes it; what is no place is asked nothing */
    Optional<AskedPlace> find(UUID campaign, String place) {
        return one("", campaign, place);
    }

    /** The same, which nobody else changes until the end of the transaction. */
    AskedPlace lock(UUID campaign, PlaceId place) {
        return one(" for update", campaign, place.toString()).orElseThrow(UnknownCampaign::new);
    }

    private Optional<AskedPlace> one(String end, UUID campaign, String place) {
        return sql.sql("select " + COLUMNS
                        + " from indicators.asked_place a where a.campaign = :campaign and a.place_id = :place" + end)
                .param("campaign", campaign)
                .param("place", place)
                .query((row, _) -> place(row))
                .optional();
    }

    /**
     * The places of a campaign for which somebody answers, or which they review; none while it is prepared.
     *
     * @param held the roles that they answer in, with their places
     * @param kept the places in which they keep campaigns
     */
    List<AskedPlace> listWithin(
            UUID campaign, List<CampaignGate.Held> held, Collection<PlaceId> kept, boolean keepsAll) {
        return sql.sql("select " + COLUMNS + """
                         from indicators.asked_place a
                        join indicators.entry_campaign c on c.id = a.campaign
                        where a.campaign = :campaign and c.state <> 'preparee'
                        and (:all or a.place_id = any (:kept)
                             or exists (select from unnest(:roles::text[], :places::text[]) as held (role, place)
                                        where held.place = a.place_id and held.role = any (c.roles)))
                        order by a.position""")
                .param("campaign", campaign)
                .param("all", keepsAll)
                .param("kept", kept.stream().map(PlaceId::toString).toArray(String[]::new))
                .param("roles", held.stream().map(own -> own.role().slug()).toArray(String[]::new))
                .param(
                        "places",
                        held.stream().map(own -> own.place().toString()).toArray(String[]::new))
                .query((row, _) -> place(row))
                .list();
    }

    /** The places of a campaign, in their order; none while it is prepared. */
    List<AskedPlace> list(UUID campaign) {
        return all("", campaign);
    }

    /** The same, of which nothing is answered by anybody until the end of the transaction. */
    List<AskedPlace> lockAll(UUID campaign) {
        return all(" for update", campaign);
    }

    private List<AskedPlace> all(String end, UUID campaign) {
        return sql.sql("select " + COLUMNS
                        + " from indicators.asked_place a where a.campaign = :campaign order by a.position" + end)
                .param("campaign", campaign)
                .query((row, _) -> place(row))
                .list();
    }

    /** Asks these no more. */
    void remove(UUID campaign, Collection<PlaceId> places) {
        sql.sql("delete from indicators.asked_place where campaign = :campaign and place_id = any (:places)")
                .param("campaign", campaign)
                .param("places", places.stream().map(PlaceId::toString).toArray(String[]::new))
                .update();
    }

    /** After those that are asked. */
    void append(List<AskedPlace> places) {
        if (!places.isEmpty()) {
            add(places, list(places.getFirst().campaign()).size());
        }
    }

    void add(List<AskedPlace> places) {
        add(places, 0);
    }

    private void add(List<AskedPlace> places, int first) {
        sql.sql("""
                        insert into indicators.asked_place (campaign, place_id, position, name, location)
                        select * from unnest(:campaigns::uuid[], :places::text[], :positions::integer[], :names::text[], :locations::text[])""")
                .param("campaigns", places.stream().map(AskedPlace::campaign).toArray(UUID[]::new))
                .param(
                        "places",
                        places.stream().map(one -> one.place().toString()).toArray(String[]::new))
                .param(
                        "positions",
                        IntStream.range(first, first + places.size()).boxed().toArray(Integer[]::new))
                .param("names", places.stream().map(AskedPlace::name).toArray(String[]::new))
                .param("locations", places.stream().map(AskedPlace::location).toArray(String[]::new))
                .update();
    }

    /** Its answers are sent; the day of the first time stays. */
    void setSent(AskedPlace place, @Nullable UUID by) {
        sql.sql("""
                        update indicators.asked_place set state = 'envoyee', sent_at = coalesce(sent_at, :now), sent_by = :by
                        where campaign = :campaign and place_id = :place""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("campaign", place.campaign())
                .param("place", place.place().toString())
                .update();
    }

    /** What its reviewer says of them. */
    void setReviewed(AskedPlace place, ReturnState state, @Nullable UUID by) {
        sql.sql("""
                        update indicators.asked_place set state = :state, reviewed_at = :now, reviewed_by = :by
                        where campaign = :campaign and place_id = :place""")
                .param("state", state.slug())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("campaign", place.campaign())
                .param("place", place.place().toString())
                .update();
    }

    static AskedPlace place(ResultSet row) throws SQLException {
        return new AskedPlace(
                row.getObject("asked_by", UUID.class),
                PlaceId.parse(row.getString("asked_place")),
                row.getString("asked_name"),
                row.getString("location"),
                ReturnState.of(row.getString("return_state")),
                Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
