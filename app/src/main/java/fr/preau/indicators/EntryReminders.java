package fr.preau.indicators;

import fr.preau.people.Directory;
import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which places still owe their answers to a campaign of entry, and whom to tell, for modules that tell people. */
@Component
public class EntryReminders {

    /** Days before the last one, when who answers is told for the first time; the second time is the last day itself. */
    public static final int DAYS_BEFORE = 7;

    private final JdbcClient sql;
    private final Directory directory;
    private final PlaceTree places;
    private final Clock clock;

    EntryReminders(JdbcClient sql, Directory directory, PlaceTree places, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.places = places;
        this.clock = clock;
    }

    /** Places of open campaigns of which nothing is sent, or which are to be seen again, in the last week and on the last day. */
    public List<Owed> listOwed() {
        LocalDate today = today();
        return sql.sql("""
                        select c.id, c.title, c.due, c.roles, a.place_id, a.name
                        from indicators.entry_campaign c join indicators.asked_place a on a.campaign = c.id
                        where c.state = 'ouverte' and c.due between :today and :last and a.state in ('attendue', 'renvoyee')
                        order by c.due, c.id, a.position""")
                .param("today", today)
                .param("last", today.plusDays(DAYS_BEFORE))
                .query((row, _) -> owed(row, today))
                .list();
    }

    private static Owed owed(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        return new Owed(
                row.getObject("id", UUID.class),
                row.getString("title"),
                PlaceId.parse(row.getString("place_id")),
                row.getString("name"),
                due,
                due.equals(today),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .flatMap(role -> Role.findBySlug(role).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Those who answer for the place, in a role that the campaign asks. */
    public Set<UUID> listAnswering(Owed owed) {
        return holders(owed.place(), right -> owed.roles().contains(right.role()));
    }

    /** Those who answer for a place of a campaign, in a role that it asks. */
    public Set<UUID> listAnswering(UUID campaign, PlaceId place) {
        List<String> roles = sql.sql("select unnest(roles) from indicators.entry_campaign where id = :id")
                .param("id", campaign)
                .query((row, _) -> row.getString(1))
                .list();
        return holders(place, right -> roles.contains(right.role().slug()));
    }

    /** Those who review what is answered for the place. */
    public Set<UUID> listReviewing(PlaceId place) {
        return holders(place, right -> Right.KEEP_CAMPAIGNS.isHeldBy(right.role()));
    }

    private Set<UUID> holders(PlaceId place, Predicate<AccessRight> fits) {
        return directory.listHoldersOn(place).stream()
                .filter(person -> directory.listRightsOf(person).stream()
                        .anyMatch(right -> fits.test(right) && places.liesIn(place, right.place(), today())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The page of the form of a place. */
    public static String address(UUID campaign, PlaceId place) {
        return "/campagnes/" + campaign + "/lieux/" + place;
    }

    /**
     * A place that owes its answers.
     *
     * @param due last day, included
     * @param isLastDay whether it is today
     * @param roles who answers
     */
    public record Owed(
            UUID campaign,
            String title,
            PlaceId place,
            String placeName,
            LocalDate due,
            boolean isLastDay,
            Set<Role> roles) {

        public Owed {
            roles = Set.copyOf(roles);
        }

        /** The same for each reminder that is told once. */
        public String key() {
            return "campaign-%s-%s-%s-%s".formatted(campaign, place, due, isLastDay ? "day" : "week");
        }
    }
}
