package fr.preau.governance.bodies;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of meetings, in the database, so that a saved copy holds them. */
@Component
class Papers {

    /** Bytes that one may have. */
    static final int LARGEST = 10_000_000;

    /** Papers that one meeting may have. */
    static final int MOST = 30;

    static final int LONGEST_NAME = 160;

    private final JdbcClient sql;

    Papers(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order in which they were added. */
    List<Paper> listOf(UUID meeting) {
        return sql.sql(
                        "select id, name, type, size from governance.paper where meeting_id = :meeting order by added_at, id")
                .param("meeting", meeting)
                .query((row, _) -> new Paper(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        PaperType.ofSlug(row.getString("type")),
                        row.getInt("size")))
                .list();
    }

    Optional<Paper> find(UUID meeting, UUID paper) {
        return listOf(meeting).stream().filter(one -> one.id().equals(paper)).findFirst();
    }

    byte[] content(UUID paper) {
        return sql.sql("select content from governance.paper where id = :paper")
                .param("paper", paper)
                .query((row, _) -> row.getBytes("content"))
                .single();
    }

    void add(UUID meeting, String name, PaperType type, byte[] content, Instant now) {
        sql.sql("""
                        insert into governance.paper (meeting_id, name, type, size, content, added_at)
                        values (:meeting, :name, :type, :size, :content, :now)""")
                .param("meeting", meeting)
                .param("name", name)
                .param("type", type.slug())
                .param("size", content.length)
                .param("content", content)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID paper) {
        sql.sql("delete from governance.paper where id = :paper")
                .param("paper", paper)
                .update();
    }

    /**
     * What is to be read before a meeting.
     *
     * @param size bytes
     */
    record Paper(UUID id, String name, PaperType type, int size) {}
}
