package fr.preau.roadmap.reviews;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.IndicatorCode;
import fr.preau.people.Trail;
import fr.preau.roadmap.FieldState;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapCode;
import fr.preau.roadmap.Verdict;
import fr.preau.roadmap.reviews.ReviewedField.Remark;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviews that are kept. Who may read and write them is asked by the caller. */
@Component
public class Reviews {

    private final JdbcClient sql;
    private final Trail trail;
    private final Clock clock;
    private final ReviewFiles files;

    Reviews(JdbcClient sql, Trail trail, Clock clock, ReviewFiles files) {
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
        this.files = files;
    }

    /** Those of a roadmap without their fields, the latest first. */
    public List<ProgressReview> list(RoadmapCode roadmap) {
        return sql.sql("select * from roadmap.review where roadmap = :roadmap order by day desc, id desc")
                .param("roadmap", roadmap.value())
                .query((row, _) -> review(row))
                .list();
    }

    /** One of a roadmap; of one that is prepared, the fields have only what was said of them. */
    @Transactional(readOnly = true)
    public Optional<ProgressReview> find(RoadmapCode roadmap, UUID id) {
        Map<String, List<ReviewLine>> lines = sql
                .sql("select * from roadmap.review_line where review = :review order by position")
                .param("review", id)
                .query((row, _) -> Map.entry(row.getString("number"), line(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<ReviewedField> fields = sql.sql(
                        "select * from roadmap.review_field where review = :review order by position")
                .param("review", id)
                .query((row, _) -> new ReviewedField(
                        row.getString("number"),
                        row.getString("title"),
                        FieldState.ofSlug(row.getString("state")),
                        row.getString("comment"),
                        lines.getOrDefault(row.getString("number"), List.of())))
                .list();
        return sql.sql("select * from roadmap.review where id = :id and roadmap = :roadmap")
                .param("id", id)
                .param("roadmap", roadmap.value())
                .query((row, _) -> review(row).withFields(fields))
                .optional();
    }

    @Transactional
    public UUID begin(Roadmap roadmap, String title, LocalDate day) {
        UUID id = sql.sql(
                        "insert into roadmap.review (roadmap, title, day) values (:roadmap, :title, :day) returning id")
                .param("roadmap", roadmap.code().value())
                .param("title", title)
                .param("day", day)
                .query(UUID.class)
                .single();
        tell(roadmap, Trail.Deed.ADDED, "", title);
        return id;
    }

    /**
     * Keeps what is said of a review that is prepared.
     *
     * @return false when it is frozen: nothing was changed
     */
    @Transactional
    public boolean keep(ProgressReview review, String summary, Map<String, Remark> remarks) {
        boolean open = sql.sql("update roadmap.review set summary = :summary where id = :id and frozen_at is null")
                        .param("summary", summary)
                        .param("id", review.id())
                        .update()
                > 0;
        if (open) {
            sql.sql("delete from roadmap.review_field where review = :id")
                    .param("id", review.id())
                    .update();
            write(
                    review.id(),
                    review.fields().stream()
                            .map(field -> Optional.ofNullable(remarks.get(field.number()))
                                    .map(field::with)
                                    .orElse(field))
                            .toList());
        }
        return open;
    }

    /**
     * Freezes a review with its lines and its files: from now on nothing of it changes.
     *
     * @return false when it was frozen already
     */
    @Transactional
    public boolean freeze(Roadmap roadmap, ProgressReview review) {
        boolean open = sql.sql("update roadmap.review set frozen_at = :now where id = :id and frozen_at is null")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", review.id())
                        .update()
                > 0;
        if (open) {
            sql.sql("delete from roadmap.review_field where review = :id")
                    .param("id", review.id())
                    .update();
            write(review.id(), review.fields());
            writeLines(review);
            String proofs = files.freeze(review.id()).stream()
                    .map(piece -> t(
                            "roadmap.review.file.told",
                            piece.file().name(),
                            piece.sha256().orElseThrow()))
                    .collect(Collectors.joining());
            tell(
                    roadmap,
                    Trail.Deed.CHANGED,
                    t("roadmap.review.prepared"),
                    t("roadmap.review.frozen-one", review.title()) + proofs);
        }
        return open;
    }

    /** Takes away one that is prepared; one that is frozen stays. */
    @Transactional
    public boolean giveUp(Roadmap roadmap, ProgressReview review) {
        boolean open = sql.sql("delete from roadmap.review where id = :id and frozen_at is null")
                        .param("id", review.id())
                        .update()
                > 0;
        if (open) {
            tell(roadmap, Trail.Deed.CHANGED, review.title(), t("roadmap.review.given-up"));
        }
        return open;
    }

    private void tell(Roadmap roadmap, Trail.Deed deed, String before, String after) {
        trail.tell(
                deed,
                roadmap.code().number(),
                new Trail.Told(t("roadmap.trail", roadmap.title()), before, after, ""),
                List.of());
    }

    private void write(UUID review, List<ReviewedField> fields) {
        for (int position = 0; position < fields.size(); position++) {
            ReviewedField field = fields.get(position);
            sql.sql("""
                            insert into roadmap.review_field (review, number, position, title, state, comment)
                            values (:review, :number, :position, :title, :state, :comment)""")
                    .param("review", review)
                    .param("number", field.number())
                    .param("position", position)
                    .param("title", field.title())
                    .param("state", field.state().slug())
                    .param("comment", field.comment())
                    .update();
        }
    }

    private void writeLines(ProgressReview review) {
        int position = 0;
        for (ReviewedField field : review.fields()) {
            for (ReviewLine line : field.lines()) {
                sql.sql("""
                                insert into roadmap.review_line (review, number, position, indicator, label, place_id, place_name, due,
                                    aim, value, reading, conditions, verdict)
                                values (:review, :number, :position, :indicator, :label, :place, :place_name, :due, :aim, :value,
                                    :reading, :conditions, :verdict)""")
                        .param("review", review.id())
                        .param("number", field.number())
                        .param("position", position++)
                        .param("indicator", line.indicator().value())
                        .param("label", line.label())
                        .param("place", line.place().toString())
                        .param("place_name", line.placeName())
                        .param("due", line.due().code())
                        .param("aim", line.aim())
                        .param("value", line.value().orElse(null))
                        .param("reading", line.reading())
                        .param("conditions", line.conditions())
                        .param("verdict", line.verdict().slug())
                        .update();
            }
        }
    }

    private static ProgressReview review(ResultSet row) throws SQLException {
        return new ProgressReview(
                row.getObject("id", UUID.class),
                new RoadmapCode(row.getString("roadmap")),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                row.getString("summary"),
                Optional.ofNullable(row.getObject("frozen_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                List.of());
    }

    private static ReviewLine line(ResultSet row) throws SQLException {
        return new ReviewLine(
                new IndicatorCode(row.getString("indicator")),
                row.getString("label"),
                PlaceId.parse(row.getString("place_id")),
                row.getString("place_name"),
                Period.parse(row.getString("due")),
                row.getString("aim"),
                Optional.ofNullable(row.getBigDecimal("value")),
                row.getString("reading"),
                row.getString("conditions"),
                Verdict.valueOf(
                        row.getString("verdict").toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
