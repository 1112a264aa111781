package fr.preau.roadmap;

import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What somebody may read of what territories keep, as a query asks it: all that is published, and drafts where they keep them or were let in.
 *
 * @param places where they keep them, with all that lies there
 * @param codes of the records to which they were let in
 * @param day on which places lie where they do
 */
public record Reader(Set<PlaceId> places, Set<String> codes, LocalDate day) {

    public Reader {
        places = Set.copyOf(places);
        codes = Set.copyOf(codes);
    }

    /**
     * Whoever asks now.
     *
     * @param keeping the right to keep such records
     * @param kind of the records, as rights on them name it
     */
    public static Reader of(WhoAsks whoAsks, Right keeping, String kind, LocalDate day) {
        return new Reader(whoAsks.placesOf(keeping), whoAsks.recordsOf(kind), day);
    }

    /** Whoever asks now about roadmaps. */
    public static Reader ofRoadmaps(WhoAsks whoAsks, LocalDate day) {
        return of(whoAsks, Right.KEEP_ROADMAPS, SharedRoadmaps.KIND, day);
    }

    /**
     * The condition under which they read a row, in parentheses.
     *
     * @param alias of a table with {@code published}, {@code place_id} and {@code code}
     */
    public static String mayRead(String alias) {
        return """
                (%1$s.published or :everywhere or %1$s.code = any (:let_in) or %1$s.place_id = any (:kept) or exists (
                    select from territory.published_placement m where m.place_id = %1$s.place_id and m.ancestor_id = any (:kept)
                    and m.valid_from <= :read_on and :read_on < m.valid_to))""".formatted(alias);
    }

    /** Gives the condition what it asks. */
    public StatementSpec bind(StatementSpec statement) {
        return statement
                .param("everywhere", places.contains(PlaceId.FRANCE))
                .param("kept", places.stream().map(PlaceId::toString).toArray(String[]::new))
                .param("let_in", codes.toArray(String[]::new))
                .param("read_on", day);
    }
}
