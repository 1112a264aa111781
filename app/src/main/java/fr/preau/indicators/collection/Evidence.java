package fr.preau.indicators.collection;

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
import org.springframework.transaction.annotation.Transactional;

/** The files that prove answers. */
@Component
class Evidence {

    static final FileTerms TERMS = new FileTerms(
            EnumSet.of(
                    FileType.PDF, FileType.PNG, FileType.JPG, FileType.ODS, FileType.ODT, FileType.XLSX, FileType.DOCX),
            1_000_000,
            20);

    private final JdbcClient sql;
    private final AskedPlaces asked;
    private final FileStore files;

    Evidence(JdbcClient sql, AskedPlaces asked, FileStore files) {
        this.sql = sql;
        this.asked = asked;
        this.files = files;
    }

    List<Piece> list(AskedPlace place) {
        return sql.sql("""
                        select e.indicator, f.* from indicators.answer_evidence e join files.published_file f on f.id = e.file
                        where e.campaign = :campaign and e.place_id = :place order by f.added_at, f.id""")
                .param("campaign", place.campaign())
                .param("place", place.place().toString())
                .query((row, _) -> new Piece(row.getString("indicator"), StoredFile.read(row)))
                .list();
    }

    /** @return false when the place has as many as it may, or the file is none that proves anything, and nothing is kept */
    @Transactional
    public boolean add(AskedPlace place, String indicator, SentFile file) {
        asked.lock(place.campaign(), place.place());
        Optional<FileType> type = TERMS.typeOf(file);
        if (type.isEmpty() || !TERMS.isSized(file) || list(place).size() >= TERMS.most()) {
            return false;
        }
        sql.sql("""
                        insert into indicators.answer_evidence (campaign, place_id, indicator, file)
                        values (:campaign, :place, :indicator, :file)""")
                .param("campaign", place.campaign())
                .param("place", place.place().toString())
                .param("indicator", indicator)
                .param("file", files.add(file, type.get()))
                .update();
        return true;
    }

    /** A file of this place; empty when the place has no such file. */
    Optional<StoredFile> find(AskedPlace place, UUID piece) {
        return list(place).stream()
                .map(Piece::file)
                .filter(file -> file.id().equals(piece))
                .findFirst();
    }

    boolean remove(AskedPlace place, UUID piece) {
        return sql.sql("""
                        delete from indicators.answer_evidence
                        where file = :file and campaign = :campaign and place_id = :place""")
                        .param("file", piece)
                        .param("campaign", place.campaign())
                        .param("place", place.place().toString())
                        .update()
                == 1;
    }

    /** A file that proves an answer. */
    record Piece(String indicator, StoredFile file) {}
}
