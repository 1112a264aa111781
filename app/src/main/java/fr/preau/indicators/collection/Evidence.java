package fr.preau.indicators.collection;

import fr.preau.people.WhoAsks;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that prove answers, in the database with them. */
@Component
class Evidence {

    private final JdbcClient sql;
    private final AskedPlaces asked;
    private final Clock clock;

    Evidence(JdbcClient sql, AskedPlaces asked, Clock clock) {
        this.sql = sql;
        this.asked = asked;
        this.clock = clock;
    }

    List<Piece> list(AskedPlace place) {
        return sql.sql("""
                        select id, indicator, file_name, size from indicators.answer_evidence
                        where campaign = :campaign and place_id = :place order by added_at, id""")
                .param("campaign", place.campaign())
                .param("place", place.place().toString())
                .query((row, _) -> new Piece(
                        row.getObject("id", UUID.class),
                        row.getString("indicator"),
                        row.getString("file_name"),
                        row.getInt("size")))
                .list();
    }

    /** @return empty when the place has as many as it may, and nothing is kept */
    @Transactional
    public Optional<UUID> add(AskedPlace place, String indicator, String fileName, byte[] content) {
        asked.lock(place.campaign(), place.place());
        if (list(place).size() >= EvidenceFile.MOST) {
            return Optional.empty();
        }
        return sql.sql("""
                        insert into indicators.answer_evidence (campaign, place_id, indicator, file_name, size, content, added_at, added_by)
                        values (:campaign, :place, :indicator, :name, :size, :content, :now, :by) returning id""")
                .param("campaign", place.campaign())
                .param("place", place.place().toString())
                .param("indicator", indicator)
                .param("name", fileName)
                .param("size", content.length)
                .param("content", content)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", WhoAsks.currentPerson().orElse(null))
                .query(UUID.class)
                .optional();
    }

    /** What a file of this place holds; empty when the place has no such file. */
    Optional<byte[]> read(AskedPlace place, UUID piece) {
        return sql.sql("""
                        select content from indicators.answer_evidence
                        where id = :id and campaign = :campaign and place_id = :place""")
                .param("id", piece)
                .param("campaign", place.campaign())
                .param("place", place.place().toString())
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    boolean remove(AskedPlace place, UUID piece) {
        return sql.sql("""
                        delete from indicators.answer_evidence
                        where id = :id and campaign = :campaign and place_id = :place""")
                        .param("id", piece)
                        .param("campaign", place.campaign())
                        .param("place", place.place().toString())
                        .update()
                == 1;
    }

    /**
     * A file.
     *
     * @param size in bytes
     */
    record Piece(UUID id, String indicator, String name, int size) {}
}
