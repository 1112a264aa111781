package fr.preau.roadmap.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.indicators.IndicatorCode;
import fr.preau.roadmap.FieldState;
import fr.preau.roadmap.RoadmapCode;
import fr.preau.roadmap.Verdict;
import fr.preau.roadmap.reviews.ReviewComparison.FieldChange;
import fr.preau.roadmap.reviews.ReviewComparison.LineChange;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewComparisonTest {

    private static final ReviewLine READ_40 = line("robots", "40", Verdict.UNDER_WAY);
    private static final ReviewLine READ_80 = line("robots", "80", Verdict.MET);
    private static final ReviewLine UNREAD = line("pix", "", Verdict.NO_READING);

    @Test
    void whatIsInBothIsSetSideBySide() {
        ReviewComparison comparison = ReviewComparison.of(
                review("2021-06-30", field("1", FieldState.PLANNED, READ_40, UNREAD)),
                review("2022-06-30", field("1", FieldState.DONE, READ_80, UNREAD)));

        FieldChange field = comparison.fields().getFirst();
        assertThat(field.before()).contains(FieldState.PLANNED);
        assertThat(field.after()).contains(FieldState.DONE);
        assertThat(field.lines()).hasSize(2);
        LineChange robots = field.lines().getFirst();
        assertThat(robots.difference()).contains(new BigDecimal("40"));
        assertThat(robots.turned()).isTrue();
        LineChange pix = field.lines().getLast();
        assertThat(pix.difference()).isEmpty();
        assertThat(pix.turned()).isFalse();
    }

    @Test
    void theEarlierOneComesFirstInWhateverOrderTheyAreGiven() {
        ProgressReview june = review("2021-06-30", field("1", FieldState.PLANNED, READ_40));
        ProgressReview later = review("2022-06-30", field("1", FieldState.PLANNED, READ_80));
        assertThat(ReviewComparison.of(later, june)).isEqualTo(ReviewComparison.of(june, later));
        assertThat(ReviewComparison.of(later, june).earlier()).isEqualTo(june);
    }

    @Test
    void whatIsInOneAloneIsKept() {
        ReviewComparison comparison = ReviewComparison.of(
                review("2021-06-30", field("1", FieldState.PLANNED, READ_40), field("2", FieldState.PLANNED, UNREAD)),
                review("2022-06-30", field("3", FieldState.UNDER_WAY), field("1", FieldState.PLANNED, UNREAD)));

        assertThat(comparison.fields().stream().map(FieldChange::number)).containsExactly("3", "1", "2");
        FieldChange gone = comparison.fields().getLast();
        assertThat(gone.after()).isEmpty();
        assertThat(gone.lines().getFirst().after()).isEmpty();
        assertThat(gone.lines().getFirst().named()).isEqualTo(UNREAD);
        FieldChange changed = comparison.fields().get(1);
        assertThat(changed.lines().stream().map(LineChange::named)).containsExactly(UNREAD, READ_40);
        assertThat(changed.lines().stream().anyMatch(LineChange::turned)).isFalse();
    }

    private static ProgressReview review(String day, ReviewedField... fields) {
        return new ProgressReview(
                new UUID(0, day.hashCode()),
                new RoadmapCode("essai"),
                day,
                LocalDate.parse(day),
                "",
                Optional.empty(),
                List.of(fields));
    }

    private static ReviewedField field(String number, FieldState state, ReviewLine... lines) {
        return new ReviewedField(number, "Champ " + number, state, "", List.of(lines));
    }

    private static ReviewLine line(String indicator, String value, Verdict verdict) {
        return new ReviewLine(
                new IndicatorCode(indicator),
                indicator,
                PlaceId.parse("academie-04"),
                "Bordeaux",
                Period.parse("2023"),
                "au moins 80",
                value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
                value,
                "",
                verdict);
    }
}
