package fr.preau.governance.relays;

import fr.preau.values.Percentage;
import fr.preau.values.PlaceId;
import fr.preau.values.Validity;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The posts, as they are kept. */
@Component
class Posts {

    static final String COLUMNS =
            "p.id, p.kind, p.place_id, p.speciality, p.share, p.valid_from, p.valid_until, p.closing_reason";

    private final JdbcClient sql;

    Posts(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Post> find(UUID post) {
        return one("", post);
    }

    /** The same, which nobody else changes until the end of the transaction. */
    Post lock(UUID post) {
        return one(" for update", post).orElseThrow(UnknownRelay::new);
    }

    private Optional<Post> one(String end, UUID post) {
        return sql.sql("select " + COLUMNS + " from governance.post p where p.id = :post" + end)
                .param("post", post)
                .query((row, _) -> post(row))
                .optional();
    }

    /** Those of some places, closed ones included, the oldest first. */
    List<Post> listIn(Collection<PlaceId> places) {
        return sql.sql("select " + COLUMNS
                        + " from governance.post p where p.place_id = any (:places) order by p.valid_from, p.id")
                .param("places", places.stream().map(PlaceId::toString).toArray(String[]::new))
                .query((row, _) -> post(row))
                .list();
    }

    UUID add(PostDraft draft) {
        return sql.sql("""
                        insert into governance.post (kind, place_id, speciality, share, valid_from, valid_until)
                        values (:kind, :place, :speciality, :share, :from, :until) returning id""")
                .param("kind", draft.kind().slug())
                .param("place", draft.place().toString())
                .param("speciality", draft.speciality())
                .param("share", draft.share().map(Percentage::value).orElse(null))
                .param("from", draft.validity().from())
                .param("until", draft.validity().until())
                .query(UUID.class)
                .single();
    }

    void setShare(UUID post, Percentage share) {
        sql.sql("update governance.post set share = :share where id = :post")
                .param("share", share.value())
                .param("post", post)
                .update();
    }

    void close(UUID post, LocalDate lastDay, String reason) {
        sql.sql("update governance.post set valid_until = :lastDay, closing_reason = :reason where id = :post")
                .param("lastDay", lastDay)
                .param("reason", reason)
                .param("post", post)
                .update();
    }

    static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getObject("id", UUID.class),
                PostKind.findBySlug(row.getString("kind")).orElseThrow(),
                PlaceId.parse(row.getString("place_id")),
                row.getString("speciality"),
                share(row.getBigDecimal("share")),
                validity(row, "valid_from", "valid_until"),
                row.getString("closing_reason"));
    }

    static Optional<Percentage> share(@Nullable BigDecimal stored) {
        return Optional.ofNullable(stored).map(Percentage::new);
    }

    static Validity validity(ResultSet row, String from, String until) throws SQLException {
        return new Validity(row.getObject(from, LocalDate.class), row.getObject(until, LocalDate.class));
    }
}
