package fr.preau.governance.bodies;

import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Who reads, as the queries ask: what they may not read is not among the rows.
 *
 * @param signedIn whether they have an account and used it, or started the program
 * @param person their number; null for who has no account
 * @param today on which day they read
 * @param reach the places, with all that lies in them, whose bodies they keep
 */
public record Reader(boolean signedIn, @Nullable UUID person, List<String> reach, LocalDate today) {

    public Reader {
        reach = List.copyOf(reach);
    }

    /** Who keeps the body {@code b}. */
    static final String KEEPS = """
            ('pays-FR' = any (:reach) or b.place_id = any (:reach) or exists (
                select from territory.published_placement k where k.place_id = b.place_id and k.ancestor_id = any (:reach)
                and k.valid_from <= :today and :today < k.valid_to))""";

    /** Who keeps the body {@code b}, or sits in it today. */
    static final String INSIDE = "(" + KEEPS + """
             or exists (
                select from governance.membership s where s.body_id = b.id and s.person_id = :reader
                and s.valid_from <= :today and (s.valid_until is null or :today <= s.valid_until)))""";

    /** Who keeps the body {@code b}, or chairs it today: they approve the minutes of its meetings. */
    public static final String CHAIRS = sitsAs("'presidence'");

    /** Who keeps the body {@code b}, or chairs it or is its secretary today. */
    static final String WRITES = sitsAs("'presidence', 'secretariat'");

    /** Who may know of the body {@code b}. */
    static final String KNOWS = "(b.is_public or :signedIn)";

    private static String sitsAs(String roles) {
        return "(" + KEEPS + """
                 or exists (
                    select from governance.membership s where s.body_id = b.id and s.person_id = :reader and s.role in (%s)
                    and s.valid_from <= :today and (s.valid_until is null or :today <= s.valid_until)))""".formatted(roles);
    }

    /** Nobody in particular. */
    static Reader anybody(LocalDate today) {
        return new Reader(false, null, List.of(), today);
    }

    /** Whoever asks now. */
    public static Reader of(WhoAsks whoAsks, Clock clock) {
        return new Reader(
                whoAsks.may(Right.SIGNED_IN),
                whoAsks.findPerson().orElse(null),
                whoAsks.placesOf(Right.KEEP_BODIES).stream()
                        .map(PlaceId::toString)
                        .toList(),
                LocalDate.now(clock));
    }

    /** Tells the query who reads. */
    public StatementSpec tell(StatementSpec query) {
        return query.param("signedIn", signedIn)
                .param("reader", person)
                .param("reach", reach.toArray(String[]::new))
                .param("today", today);
    }
}
