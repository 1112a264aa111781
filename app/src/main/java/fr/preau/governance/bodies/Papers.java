package fr.preau.governance.bodies;

import fr.preau.files.FileStore;
import fr.preau.files.FileTerms;
import fr.preau.files.FileType;
import fr.preau.files.SentFile;
import fr.preau.files.StoredFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be read before a meeting. */
@Component
class Papers {

    static final FileTerms TERMS = new FileTerms(EnumSet.allOf(FileType.class), 10_000_000, 30);

    private final JdbcClient sql;
    private final FileStore files;

    Papers(JdbcClient sql, FileStore files) {
        this.sql = sql;
        this.files = files;
    }

    /** In the order in which they were added. */
    List<StoredFile> listOf(UUID meeting) {
        return sql.sql("""
                        select f.* from governance.paper p join files.published_file f on f.id = p.file
                        where p.meeting_id = :meeting order by f.added_at, f.id""")
                .param("meeting", meeting)
                .query((row, _) -> StoredFile.read(row))
                .list();
    }

    Optional<StoredFile> find(UUID meeting, UUID paper) {
        return listOf(meeting).stream().filter(one -> one.id().equals(paper)).findFirst();
    }

    void add(UUID meeting, SentFile file, FileType type) {
        sql.sql("insert into governance.paper (meeting_id, file) values (:meeting, :file)")
                .param("meeting", meeting)
                .param("file", files.add(file, type))
                .update();
    }

    void remove(UUID paper) {
        sql.sql("delete from governance.paper where file = :paper")
                .param("paper", paper)
                .update();
    }
}
