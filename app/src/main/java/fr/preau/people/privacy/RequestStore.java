package fr.preau.people.privacy;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PersonalRecords;
import fr.preau.people.privacy.PrivacyRequest.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what people ask about what is held of them. */
@Component
class RequestStore implements PersonalRecords {

    private static final String SELECT =
            "select r.*, p.name from people.privacy_request r join people.person p on p.id = r.person_id ";

    private final JdbcClient sql;
    private final Clock clock;

    RequestStore(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return its number; empty when the same waits already */
    Optional<UUID> add(UUID person, RequestKind kind, String words) {
        return sql.sql("""
                        insert into people.privacy_request (person_id, kind, words, asked_at)
                        values (:person, :kind, :words, :now)
                        on conflict (person_id, kind) where answered_at is null do nothing returning id""")
                .param("person", person)
                .param("kind", kind.slug())
                .param("words", words)
                .param("now", now())
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** @return false when it has its answer already */
    boolean answer(UUID request, @Nullable UUID by, boolean granted, String words) {
        return sql.sql("""
                        update people.privacy_request
                        set answered_at = :now, answered_by = :by, granted = :granted, answer = :words
                        where id = :request and answered_at is null""")
                        .param("now", now())
                        .param("by", by)
                        .param("granted", granted)
                        .param("words", words)
                        .param("request", request)
                        .update()
                == 1;
    }

    List<PrivacyRequest> listOf(UUID person) {
        return sql.sql(SELECT + "where r.person_id = :person order by r.asked_at desc, r.id")
                .param("person", person)
                .query(RequestStore::request)
                .list();
    }

    List<PrivacyRequest> list(int size, int offset) {
        return sql.sql(SELECT + """
                        order by r.answered_at is not null, case when r.answered_at is null then r.asked_at end,
                                 r.answered_at desc, r.id
                        limit :size offset :offset""")
                .param("size", size)
                .param("offset", offset)
                .query(RequestStore::request)
                .list();
    }

    PrivacyRequests.Counts count() {
        return sql.sql("select count(*), count(*) filter (where answered_at is null) from people.privacy_request")
                .query((row, _) -> new PrivacyRequests.Counts(row.getLong(1), row.getLong(2)))
                .single();
    }

    Optional<PrivacyRequest> find(UUID request) {
        return sql.sql(SELECT + "where r.id = :request")
                .param("request", request)
                .query(RequestStore::request)
                .optional();
    }

    @Override
    public String part() {
        return "demandes";
    }

    @Override
    public List<Told> heldAbout(UUID person) {
        return listOf(person).stream()
                .map(request -> new Told(
                        request.kind().label(),
                        request.words(),
                        request.asked(),
                        request.answer().map(Answer::words).orElse(null)))
                .toList();
    }

    /** That something was asked and answered stays, not what was said. */
    @Override
    public void erase(UUID person) {
        sql.sql("delete from people.privacy_request where person_id = :person and answered_at is null")
                .param("person", person)
                .update();
        sql.sql("update people.privacy_request set words = '', answer = :erased where person_id = :person")
                .param("erased", t("people.erased.reason"))
                .param("person", person)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static PrivacyRequest request(ResultSet row, int number) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new PrivacyRequest(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                RequestKind.findBySlug(row.getString("kind")).orElseThrow(),
                row.getString("words"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                answered == null
                        ? Optional.empty()
                        : Optional.of(
                                new Answer(answered.toInstant(), row.getBoolean("granted"), row.getString("answer"))));
    }

    record Told(
            String demande,
            String precisions,
            Instant faite_le,
            @Nullable String reponse) {}
}
