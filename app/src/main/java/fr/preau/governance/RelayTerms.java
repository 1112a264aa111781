package fr.preau.governance;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Directory;
import fr.preau.people.Right;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The terms of relays, for modules that remind of them. Nobody is named: who may keep a post reads on its page who holds it. */
@Component
public class RelayTerms {

    private final JdbcClient sql;
    private final Directory directory;
    private final Clock clock;

    RelayTerms(JdbcClient sql, Directory directory, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The terms that end within so many days, today included, on posts that stay open and that nobody is appointed to afterwards; of those
     * that a person may keep, the first to end first.
     */
    public List<Ending> listEnding(UUID keeper, int days) {
        List<String> reach = directory.listRightsOf(keeper).stream()
                .filter(right -> Right.KEEP_RELAYS.isHeldBy(right.role()))
                .filter(AccessRight::isInPlace)
                .map(AccessRight::place)
                .map(PlaceId::toString)
                .toList();
        LocalDate today = LocalDate.now(clock);
        return reach.isEmpty()
                ? List.of()
                : sql.sql("""
                        select a.id, p.id as post_id, p.kind, p.speciality, p.place_id, l.name as place_name, a.valid_until
                        from governance.appointment a
                        join governance.post p on p.id = a.post_id
                        left join territory.published_place l on l.id = p.place_id
                        where a.valid_until between :today and :last
                        and (p.valid_until is null or p.valid_until > a.valid_until)
                        and not exists (select from governance.appointment n where n.post_id = p.id and n.valid_from > a.valid_until)
                        and ('pays-FR' = any (:reach) or p.place_id = any (:reach) or exists (
                            select from territory.published_placement m
                            where m.place_id = p.place_id and m.ancestor_id = any (:reach)
                            and m.valid_from <= :today and :today < m.valid_to))
                        order by a.valid_until, p.id""")
                        .param("today", today)
                        .param("last", today.plusDays(days))
                        .param("reach", reach.toArray(String[]::new))
                        .query((row, _) -> new Ending(
                                row.getObject("id", UUID.class),
                                row.getObject("post_id", UUID.class),
                                inWords(
                                        row.getString("kind"),
                                        row.getString("speciality"),
                                        Objects.requireNonNullElse(
                                                row.getString("place_name"), row.getString("place_id"))),
                                row.getObject("valid_until", LocalDate.class)))
                        .list();
    }

    private static String inWords(String kind, String speciality, String place) {
        String post = t("governance.kind." + kind) + (speciality.isEmpty() ? "" : ", " + speciality);
        return t("governance.post-in-place", post, place);
    }

    /**
     * A term that ends soon, after which the post is vacant.
     *
     * @param what the post in words: «ERUN, Bourges»
     * @param lastDay included
     */
    public record Ending(UUID appointment, UUID post, String what, LocalDate lastDay) {}
}
