package fr.preau.roadmap.reviews;

import fr.preau.roadmap.FieldState;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two reviews of a roadmap, side by side.
 *
 * @param fields of the later one in its order, then those that only the earlier one has
 */
public record ReviewComparison(ProgressReview earlier, ProgressReview later, List<FieldChange> fields) {

    /** The earlier one comes first, whatever the order in which they are given; of one day, the one that is given first. */
    public static ReviewComparison of(ProgressReview one, ProgressReview other) {
        boolean inOrder = !one.day().isAfter(other.day());
        ProgressReview earlier = inOrder ? one : other;
        ProgressReview later = inOrder ? other : one;
        Map<String, ReviewedField> before = byNumber(earlier);
        Map<String, ReviewedField> after = byNumber(later);
        Set<String> numbers = new LinkedHashSet<>(after.keySet());
        numbers.addAll(before.keySet());
        return new ReviewComparison(
                earlier,
                later,
                numbers.stream()
                        .map(number -> FieldChange.of(
                                Optional.ofNullable(before.get(number)), Optional.ofNullable(after.get(number))))
                        .toList());
    }

    private static Map<String, ReviewedField> byNumber(ProgressReview review) {
        Map<String, ReviewedField> fields = new LinkedHashMap<>();
        review.fields().forEach(field -> fields.put(field.number(), field));
        return fields;
    }

    /**
     * A field in both, or in one of them.
     *
     * @param before its state in the earlier one; empty when it was not there
     * @param after its state in the later one; empty when it is no longer there
     */
    public record FieldChange(
            String number,
            String title,
            Optional<FieldState> before,
            Optional<FieldState> after,
            List<LineChange> lines) {

        private static FieldChange of(Optional<ReviewedField> before, Optional<ReviewedField> after) {
            ReviewedField named = after.or(() -> before).orElseThrow();
            Map<ReviewLine.Key, ReviewLine> then = byKey(before);
            Map<ReviewLine.Key, ReviewLine> now = byKey(after);
            Set<ReviewLine.Key> keys = new LinkedHashSet<>(now.keySet());
            keys.addAll(then.keySet());
            return new FieldChange(
                    named.number(),
                    named.title(),
                    before.map(ReviewedField::state),
                    after.map(ReviewedField::state),
                    keys.stream()
                            .map(key -> new LineChange(
                                    Optional.ofNullable(then.get(key)), Optional.ofNullable(now.get(key))))
                            .toList());
        }

        private static Map<ReviewLine.Key, ReviewLine> byKey(Optional<ReviewedField> field) {
            Map<ReviewLine.Key, ReviewLine> lines = new LinkedHashMap<>();
            field.ifPresent(one -> one.lines().forEach(line -> lines.put(line.key(), line)));
            return lines;
        }
    }

    /** An objective in both, or in one of them. */
    public record LineChange(Optional<ReviewLine> before, Optional<ReviewLine> after) {

        /** The one that says what it is about. */
        public ReviewLine named() {
            return after.or(() -> before).orElseThrow();
        }

        /** What the value gained; empty when one of them has none. */
        public Optional<BigDecimal> difference() {
            return after.flatMap(ReviewLine::value)
                    .flatMap(now -> before.flatMap(ReviewLine::value).map(now::subtract));
        }

        /** Do the figures judge it otherwise? */
        public boolean turned() {
            return before.isPresent()
                    && after.isPresent()
                    && before.get().verdict() != after.get().verdict();
        }
    }
}
