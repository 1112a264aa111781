package fr.preau.roadmap.reviews;

import fr.preau.roadmap.RoadmapCode;
import fr.preau.roadmap.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A dated reading of a roadmap. While it is prepared its lines are those of the figures as they are; once frozen, none of it changes.
 *
 * @param day only what was over by that day counts
 * @param summary what is said of the whole; may be empty
 * @param frozenAt empty while it is prepared
 */
public record ProgressReview(
        UUID id,
        RoadmapCode roadmap,
        String title,
        LocalDate day,
        String summary,
        Optional<Instant> frozenAt,
        List<ReviewedField> fields) {

    public ProgressReview {
        fields = List.copyOf(fields);
    }

    public boolean isFrozen() {
        return frozenAt.isPresent();
    }

    /** The same with other fields. */
    public ProgressReview withFields(List<ReviewedField> others) {
        return new ProgressReview(id, roadmap, title, day, summary, frozenAt, others);
    }

    /** How many objectives the figures judge so; verdicts that none has are absent. */
    public Map<Verdict, Long> verdicts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        lines().forEach(line -> counts.merge(line.verdict(), 1L, Long::sum));
        return counts;
    }

    public Stream<ReviewLine> lines() {
        return fields.stream().flatMap(field -> field.lines().stream());
    }
}
