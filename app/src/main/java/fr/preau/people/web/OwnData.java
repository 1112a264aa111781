package fr.preau.people.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import fr.preau.people.PersonalRecords;
import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.PersonSessions;
import fr.preau.people.accounts.PersonSessions.OpenSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that is held about a person, for that person. */
@Component
class OwnData {

    private final JdbcClient sql;
    private final RightsLists rights;
    private final PersonSessions sessions;
    private final Journal journal;
    private final List<PersonalRecords> records;

    OwnData(
            JdbcClient sql,
            RightsLists rights,
            PersonSessions sessions,
            Journal journal,
            List<PersonalRecords> records) {
        this.sql = sql;
        this.rights = rights;
        this.sessions = sessions;
        this.journal = journal;
        this.records = List.copyOf(records);
    }

    /** When the account was made, when it was last used, and since when it has its password. */
    Dates dates(UUID person) {
        return sql.sql("""
                        select p.created_at, p.signed_in_at, w.set_at from people.person p
                        left join people.password w on w.person_id = p.id where p.id = :person""")
                .param("person", person)
                .query((row, _) -> new Dates(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("signed_in_at", OffsetDateTime.class)),
                        instant(row.getObject("set_at", OffsetDateTime.class))))
                .single();
    }

    /** As it is written in the file that the person takes away; the names of its parts are French. */
    File file(Person person, Instant now) {
        Dates dates = dates(person.id());
        List<Entry> entries = new ArrayList<>();
        journal.forEach(
                JournalFilter.of(person.id()),
                line -> entries.add(
                        new Entry(line.at(), line.what(), line.actor(), line.subject(), line.told(Map.of()))));
        return new File(
                now,
                new Account(
                        person.id(),
                        person.name().value(),
                        person.email().value(),
                        PeoplePage.word(person.state()),
                        dates.created(),
                        dates.signedIn().orElse(null),
                        dates.password().orElse(null)),
                rights.own(person.id()).lines().stream().map(OwnData::right).toList(),
                sessions.list(person.id(), "").stream().map(OwnData::session).toList(),
                entries,
                elsewhere(person.id()));
    }

    private Map<String, Object> elsewhere(UUID person) {
        Map<String, Object> parts = new TreeMap<>();
        records.forEach(held -> parts.put(held.part(), held.heldAbout(person)));
        return parts;
    }

    private static HeldRight right(RightsList.Line line) {
        return new HeldRight(
                line.role(),
                line.place(),
                line.from(),
                line.until().equals(LocalDate.MAX) ? null : line.until(),
                line.ended(),
                line.why());
    }

    private static Session session(OpenSession session) {
        return new Session(session.device(), session.opened(), session.lastUse());
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime moment) {
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
    }

    /** Moments in the life of an account. */
    record Dates(Instant created, Optional<Instant> signedIn, Optional<Instant> password) {}

    /** All of it. The password is not in it: only a hash is kept, which tells nothing to its owner. */
    record File(
            Instant etabli_le,
            Account compte,
            List<HeldRight> droits,
            List<Session> connexions_en_cours,
            List<Entry> journal,
            @JsonAnyGetter Map<String, Object> ailleurs) {}

    record Account(
            UUID numero,
            String nom,
            String courriel,
            String etat,
            Instant cree_le,
            @Nullable Instant derniere_connexion,
            @Nullable Instant mot_de_passe_choisi_le) {}

    record HeldRight(
            String role,
            String lieu,
            LocalDate du,
            @Nullable LocalDate au,
            boolean retire,
            String pourquoi) {}

    record Session(String appareil, Instant ouverte_le, Instant dernier_usage) {}

    record Entry(Instant quand, String quoi, String qui, String au_sujet_de, String precisions) {}
}
