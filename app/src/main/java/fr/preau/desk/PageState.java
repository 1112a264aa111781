package fr.preau.desk;

import fr.preau.values.PlaceId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a page is to somebody: kept, followed or neither, in one query since each page asks. */
@Component
class PageState {

    private final JdbcClient sql;

    PageState(JdbcClient sql) {
        this.sql = sql;
    }

    State of(UUID person, String address, Optional<PlaceId> place) {
        return sql.sql("""
                        select (select id from desk.favourite where person_id = :person and address = :address) as favourite,
                               exists (select from desk.followed_place
                                       where person_id = :person and place_id = :place) as follows""")
                .param("person", person)
                .param("address", address)
                .param("place", place.map(PlaceId::toString).orElse(""))
                .query((row, _) -> new State(
                        Optional.ofNullable(row.getObject("favourite", UUID.class)), row.getBoolean("follows")))
                .single();
    }

    /** @param favourite its number, where the page is kept */
    record State(Optional<UUID> favourite, boolean follows) {}
}
