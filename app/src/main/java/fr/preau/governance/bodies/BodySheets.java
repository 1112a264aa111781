package fr.preau.governance.bodies;

import fr.preau.governance.bodies.BodySheet.Named;
import fr.preau.governance.typed.PlaceNames;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bodies as who asks may read them; of the others there is nothing. */
@Component
class BodySheets {

    private final JdbcClient sql;
    private final Memberships memberships;
    private final Meetings meetings;
    private final PlaceNames names;
    private final WhoAsks whoAsks;
    private final Trail trail;
    private final Clock clock;

    BodySheets(
            JdbcClient sql,
            Memberships memberships,
            Meetings meetings,
            PlaceNames names,
            WhoAsks whoAsks,
            Trail trail,
            Clock clock) {
        this.sql = sql;
        this.memberships = memberships;
        this.meetings = meetings;
        this.names = names;
        this.whoAsks = whoAsks;
        this.trail = trail;
        this.clock = clock;
    }

    Reader reader() {
        return Reader.of(whoAsks, clock);
    }

    /** The body; naming who sits there is told to the trail. */
    BodySheet get(UUID id) {
        Reader reader = reader();
        Known known = known(id, reader);
        List<Membership> members = reader.signedIn() ? memberships.listOf(id) : List.of();
        trail.read(Membership.people(members));
        return new BodySheet(
                known.body(),
                names.of(known.body().place()),
                members,
                known.body()
                        .terms()
                        .parent()
                        .flatMap(parent ->
                                named("b.id = :id", parent, reader).stream().findFirst()),
                named("b.parent_id = :id", id, reader),
                meetings.listOf(id, reader),
                Frequency.of(
                        known.body().terms().leastMeetings(),
                        known.body().validity(),
                        meetings.daysHeld(id),
                        reader.today()),
                known.keeps(),
                known.inside());
    }

    private Known known(UUID id, Reader reader) {
        return reader.tell(sql.sql("select " + Bodies.COLUMNS + ", " + Reader.KEEPS + " as keeps, " + Reader.INSIDE
                        + " as inside from governance.body b where b.id = :id and " + Reader.KNOWS))
                .param("id", id)
                .query(BodySheets::known)
                .optional()
                .orElseThrow(UnknownBody::new);
    }

    private List<Named> named(String which, UUID id, Reader reader) {
        return sql.sql("select b.id, b.name from governance.body b where " + which + " and " + Reader.KNOWS
                        + " order by b.name collate \"fr-x-icu\", b.id")
                .param("id", id)
                .param("signedIn", reader.signedIn())
                .query((row, _) -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(Bodies.body(row), row.getBoolean("keeps"), row.getBoolean("inside"));
    }

    private record Known(Body body, boolean keeps, boolean inside) {}
}
