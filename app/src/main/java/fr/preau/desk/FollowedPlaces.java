package fr.preau.desk;

import fr.preau.values.PlaceId;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places that people follow, and what happened in them lately. */
@Component
class FollowedPlaces {

    /** As many as a page can show. */
    static final int MOST = 100;

    /** What happened before is no news. */
    private static final int RECENT_DAYS = 60;

    private static final int HAPPENINGS_SHOWN = 2;

    private final JdbcClient sql;
    private final Clock clock;

    FollowedPlaces(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Follows a place.
     *
     * @return false when the person follows as many as one may
     */
    @Transactional
    public boolean follow(UUID person, PlaceId place) {
        return sql.sql("""
                        insert into desk.followed_place (person_id, place_id, since)
                        select :person, :place, :now
                        where (select count(*) from desk.followed_place where person_id = :person) < :most
                        on conflict do nothing""")
                                .param("person", person)
                                .param("place", place.toString())
                                .param("now", now())
                                .param("most", MOST)
                                .update()
                        > 0
                || follows(person, place);
    }

    void leave(UUID person, PlaceId place) {
        sql.sql("delete from desk.followed_place where person_id = :person and place_id = :place")
                .param("person", person)
                .param("place", place.toString())
                .update();
    }

    private boolean follows(UUID person, PlaceId place) {
        return sql.sql(
                        "select exists (select from desk.followed_place where person_id = :person and place_id = :place)")
                .param("person", person)
                .param("place", place.toString())
                .query(Boolean.class)
                .single();
    }

    /** Those of a person, those where something happened last first. */
    List<Followed> list(UUID person) {
        return sql.sql("""
                        select f.place_id, h.titles, h.addresses, h.moments
                        from desk.followed_place f
                        left join lateral (
                            select array_agg(n.title order by n.happened_at desc) as titles,
                                   array_agg(n.address order by n.happened_at desc) as addresses,
                                   array_agg(n.happened_at order by n.happened_at desc) as moments
                            from (select * from desk.happening h where h.place_id = f.place_id and h.happened_at > :recent
                                  order by h.happened_at desc limit :most) n) h on true
                        where f.person_id = :person
                        order by h.moments[1] desc nulls last, f.since desc""")
                .param("person", person)
                .param("recent", now().minusDays(RECENT_DAYS))
                .param("most", HAPPENINGS_SHOWN)
                .query((row, _) -> new Followed(
                        PlaceId.parse(row.getString("place_id")),
                        happenings(row.getArray("titles"), row.getArray("addresses"), row.getArray("moments"))))
                .list();
    }

    /** Who follows one of these places, and which. */
    List<Follower> listFollowers(Collection<String> places) {
        return sql.sql("select person_id, place_id from desk.followed_place where place_id = any (:places)")
                .param("places", places.toArray(String[]::new))
                .query((row, _) -> new Follower(row.getObject("person_id", UUID.class), row.getString("place_id")))
                .list();
    }

    /** Notes that something happened in a place; told twice under one key, it happened once. */
    void note(PlaceId place, News news) {
        sql.sql("""
                        insert into desk.happening (event_key, place_id, title, address, happened_at)
                        values (:key, :place, :title, :address, :at) on conflict do nothing""")
                .param("key", news.key() + " " + place)
                .param("place", place.toString())
                .param("title", news.title())
                .param("address", news.address())
                .param("at", news.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static List<Happening> happenings(@Nullable Array titles, Array addresses, Array moments)
            throws SQLException {
        if (titles == null) {
            return List.of();
        }
        String[] title = (String[]) titles.getArray();
        String[] address = (String[]) addresses.getArray();
        Timestamp[] moment = (Timestamp[]) moments.getArray();
        List<Happening> happenings = new ArrayList<>();
        for (int rank = 0; rank < title.length; rank++) {
            happenings.add(new Happening(title[rank], address[rank], moment[rank].toInstant()));
        }
        return List.copyOf(happenings);
    }

    /**
     * A place that somebody follows.
     *
     * @param lately what happened there last, the latest first
     */
    record Followed(PlaceId place, List<Happening> lately) {}

    /** Something that happened. */
    record Happening(String title, String address, Instant at) {}

    /** Somebody who follows a place, in its stored form. */
    record Follower(UUID person, String place) {}
}
