package fr.preau.roadmap.reviews;

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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What proves a review: files that come and go while it is prepared, and stay as they are once it is frozen. */
@Component
public class ReviewFiles {

    /** What a review takes. */
    public static final FileTerms TERMS = new FileTerms(
            EnumSet.of(
                    FileType.PDF, FileType.ODT, FileType.ODS, FileType.ODP, FileType.PNG, FileType.JPG, FileType.CSV),
            10_000_000,
            20);

    private final JdbcClient sql;
    private final FileStore files;

    ReviewFiles(JdbcClient sql, FileStore files) {
        this.sql = sql;
        this.files = files;
    }

    /** In the order in which they were joined. */
    public List<Piece> list(UUID review) {
        return sql.sql("""
                        select f.*, r.sha256 as frozen_sha256
                        from roadmap.review_file r join files.published_file f on f.id = r.file
                        where r.review = :review order by f.added_at, f.id""")
                .param("review", review)
                .query((row, _) -> new Piece(StoredFile.read(row), Optional.ofNullable(row.getString("frozen_sha256"))))
                .list();
    }

    /** Why a file is not joined. */
    public enum Refusal {
        FROZEN,
        WRONG_SIZE,
        WRONG_TYPE,
        TOO_MANY
    }

    /** Joins a file to a review that is prepared; of two that come together, the second waits. */
    @Transactional
    public Optional<Refusal> add(UUID review, SentFile file) {
        if (!lock(review)) {
            return Optional.of(Refusal.FROZEN);
        }
        if (!TERMS.isSized(file)) {
            return Optional.of(Refusal.WRONG_SIZE);
        }
        Optional<FileType> type = TERMS.typeOf(file);
        if (type.isEmpty()) {
            return Optional.of(Refusal.WRONG_TYPE);
        }
        if (list(review).size() >= TERMS.most()) {
            return Optional.of(Refusal.TOO_MANY);
        }
        sql.sql("insert into roadmap.review_file (review, file) values (:review, :file)")
                .param("review", review)
                .param("file", files.add(file, type.get()))
                .update();
        return Optional.empty();
    }

    /** @return false when the review is frozen or has no such file: nothing was changed */
    @Transactional
    public boolean remove(UUID review, UUID file) {
        return lock(review)
                && sql.sql("delete from roadmap.review_file where review = :review and file = :file")
                                .param("review", review)
                                .param("file", file)
                                .update()
                        > 0;
    }

    /** Writes into the review what each of its files is. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Piece> freeze(UUID review) {
        sql.sql("""
                        update roadmap.review_file r set sha256 = f.sha256
                        from files.published_file f where f.id = r.file and r.review = :review""").param("review", review).update();
        return list(review);
    }

    /** May its files change? Until the end of the transaction nobody freezes it. */
    private boolean lock(UUID review) {
        return sql.sql("select id from roadmap.review where id = :review and frozen_at is null for update")
                .param("review", review)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /**
     * A file that proves a review.
     *
     * @param sha256 what its content was when the review was frozen, in hexadecimal digits; empty while it is prepared
     */
    public record Piece(StoredFile file, Optional<String> sha256) {}
}
