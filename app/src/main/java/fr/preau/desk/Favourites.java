package fr.preau.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pages that people keep at hand, each in their own order. */
@Component
class Favourites {

    static final int MOST = 100;

    private final JdbcClient sql;

    Favourites(JdbcClient sql) {
        this.sql = sql;
    }

    List<Favourite> list(UUID person) {
        return sql.sql("select id, address, title from desk.favourite where person_id = :person order by rank")
                .param("person", person)
                .query((row, _) -> new Favourite(
                        row.getObject("id", UUID.class), row.getString("address"), row.getString("title")))
                .list();
    }

    Optional<UUID> find(UUID person, String address) {
        return sql.sql("select id from desk.favourite where person_id = :person and address = :address")
                .param("person", person)
                .param("address", address)
                .query(UUID.class)
                .optional();
    }

    /**
     * Keeps a page, after the others.
     *
     * @return false when the person keeps as many as one may
     */
    @Transactional
    public boolean keep(UUID person, String address, String title) {
        List<Favourite> kept = locked(person);
        if (kept.stream().anyMatch(one -> one.address().equals(address))) {
            return true;
        }
        if (kept.size() >= MOST) {
            return false;
        }
        sql.sql("""
                        insert into desk.favourite (person_id, address, title, rank)
                        values (:person, :address, :title,
                            (select coalesce(max(rank), 0) + 1 from desk.favourite where person_id = :person))""")
                .param("person", person)
                .param("address", address)
                .param("title", title)
                .update();
        return true;
    }

    /** Keeps one of a person's own no more; false when this person has no such favourite. */
    boolean drop(UUID person, UUID id) {
        return sql.sql("delete from desk.favourite where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person)
                        .update()
                > 0;
    }

    /** Moves one of a person's own before the one above it, or after the one below; false when this person has no such favourite. */
    @Transactional
    public boolean move(UUID person, UUID id, boolean up) {
        List<UUID> order = locked(person).stream().map(Favourite::id).toList();
        int here = order.indexOf(id);
        int there = up ? here - 1 : here + 1;
        if (here < 0) {
            return false;
        }
        if (there >= 0 && there < order.size()) {
            exchange(id, order.get(there));
        }
        return true;
    }

    /** Of two windows of one person, the second waits. */
    private List<Favourite> locked(UUID person) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('desk.favourite ' || :person, 0))")
                .param("person", person.toString())
                .query()
                .listOfRows();
        return list(person);
    }

    private void exchange(UUID one, UUID other) {
        sql.sql("""
                        update desk.favourite f set rank = o.rank from desk.favourite o
                        where (f.id, o.id) in ((:one, :other), (:other, :one))""").param("one", one).param("other", other).update();
    }

    /** A page that somebody keeps. */
    record Favourite(UUID id, String address, String title) {}
}
