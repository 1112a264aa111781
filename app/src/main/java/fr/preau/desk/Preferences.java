package fr.preau.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people want to be told. */
@Component
class Preferences {

    private final JdbcClient sql;
    private final Clock clock;

    Preferences(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those of one person, in the order of the kinds. */
    List<Preference> of(UUID person) {
        Map<Kind, Preference> chosen = new EnumMap<>(Kind.class);
        sql.sql("select kind, shown, pace from desk.preference where person_id = :person")
                .param("person", person)
                .query((row, _) -> preference(row.getString("kind"), row.getBoolean("shown"), row.getString("pace")))
                .list()
                .forEach(preference -> chosen.put(preference.kind(), preference));
        return Arrays.stream(Kind.values())
                .map(kind -> chosen.getOrDefault(kind, kind.usual()))
                .toList();
    }

    /** Those of several people for one kind. */
    Map<UUID, Preference> of(Collection<UUID> people, Kind kind) {
        Map<UUID, Preference> all = new HashMap<>();
        people.forEach(person -> all.put(person, kind.usual()));
        sql.sql("select person_id, shown, pace from desk.preference where kind = :kind and person_id = any (:people)")
                .param("kind", kind.slug())
                .param("people", people.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("person_id", UUID.class),
                        preference(kind.slug(), row.getBoolean("shown"), row.getString("pace"))))
                .list()
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    /** Chooses; what was not sent yet follows the new choice. */
    @Transactional
    public void choose(UUID person, List<Preference> preferences) {
        preferences.forEach(preference -> choose(person, preference));
    }

    private void choose(UUID person, Preference preference) {
        Instant now = clock.instant();
        sql.sql("""
                        insert into desk.preference (person_id, kind, shown, pace) values (:person, :kind, :shown, :pace)
                        on conflict (person_id, kind) do update set shown = :shown, pace = :pace""")
                .param("person", person)
                .param("kind", preference.kind().slug())
                .param("shown", preference.shown())
                .param("pace", preference.pace().slug())
                .update();
        OffsetDateTime due = preference
                .pace()
                .dueAfter(now)
                .map(moment -> moment.atOffset(ZoneOffset.UTC))
                .orElse(null);
        sql.sql("""
                        update desk.notification set mail_due_at = :due
                        where person_id = :person and kind = :kind and letter_id is null and mail_due_at is not null""")
                .param("due", due)
                .param("person", person)
                .param("kind", preference.kind().slug())
                .update();
    }

    private static Preference preference(String kind, boolean shown, String pace) {
        return new Preference(Kind.of(kind), shown, Pace.find(pace).orElseThrow());
    }
}
