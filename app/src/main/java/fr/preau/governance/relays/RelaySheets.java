package fr.preau.governance.relays;

import fr.preau.people.Directory;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what is known of a relay. */
@Component
class RelaySheets {

    private final JdbcClient sql;
    private final Appointments appointments;
    private final Holders holders;
    private final Relays relays;
    private final Places places;
    private final Directory directory;

    RelaySheets(
            JdbcClient sql,
            Appointments appointments,
            Holders holders,
            Relays relays,
            Places places,
            Directory directory) {
        this.sql = sql;
        this.appointments = appointments;
        this.holders = holders;
        this.relays = relays;
        this.places = places;
        this.directory = directory;
    }

    RelaySheet of(Holder relay) {
        List<Appointment> terms = appointments.listOf(relay.id());
        Map<UUID, Post> posts = posts(relay.id());
        Map<PlaceId, String> names =
                places.names(posts.values().stream().map(Post::place).distinct().toList());
        List<RelaySheet.Entry> entries = terms.stream()
                .flatMap(term -> Optional.ofNullable(posts.get(term.post())).stream()
                        .map(post -> new RelaySheet.Entry(
                                post,
                                names.getOrDefault(post.place(), post.place().toString()),
                                term)))
                .toList();
        List<Reached> schools = schools(relay.id());
        return new RelaySheet(
                relay,
                entries,
                schools.stream().map(Reached::school).toList(),
                schools.isEmpty() ? 0 : schools.getFirst().total(),
                isReachable(relay));
    }

    private Map<UUID, Post> posts(UUID relay) {
        return sql
                .sql("select distinct " + Posts.COLUMNS + " " + """
                         from governance.post p join governance.appointment a on a.post_id = p.id where a.relay_id = :relay""")
                .param("relay", relay)
                .query((row, _) -> Posts.post(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Post::id, Function.identity()));
    }

    /** The open schools that are, or lie in, the places of the posts held today. */
    private List<Reached> schools(UUID relay) {
        return sql.sql("""
                        select s.uai, s.name, count(*) over () as total
                        from territory.published_school s
                        where (s.closed_on is null or s.closed_on > :today) and exists (
                            select from governance.appointment a join governance.post p on p.id = a.post_id
                            where a.relay_id = :relay and a.valid_from <= :today and (a.valid_until is null or :today <= a.valid_until)
                            and (p.place_id = s.id or exists (
                                select from territory.published_placement m
                                where m.place_id = s.id and m.ancestor_id = p.place_id and m.valid_from <= :today and :today < m.valid_to)))
                        order by s.name, s.uai limit :most""")
                .param("relay", relay)
                .param("today", relays.today())
                .param("most", RelaySheet.SCHOOLS_SHOWN)
                .query((row, _) -> new Reached(
                        new RelaySheet.ReachedSchool(row.getString("uai"), row.getString("name")),
                        row.getLong("total")))
                .list();
    }

    private boolean isReachable(Holder relay) {
        return relay.person()
                .map(person -> !directory.listReachable(Set.of(person)).isEmpty())
                .orElseGet(() -> holders.findAddress(relay.id()).isPresent());
    }

    private record Reached(RelaySheet.ReachedSchool school, long total) {}
}
