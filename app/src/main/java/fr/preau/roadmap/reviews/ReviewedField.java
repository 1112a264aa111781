package fr.preau.roadmap.reviews;

import fr.preau.roadmap.FieldState;
import java.util.List;

/**
 * An operational field in a review.
 *
 * @param state how far its pilot says that the work is
 * @param comment what is said of it; may be empty
 */
public record ReviewedField(String number, String title, FieldState state, String comment, List<ReviewLine> lines) {

    public ReviewedField {
        lines = List.copyOf(lines);
    }

    /** The same with what was said of it. */
    public ReviewedField with(Remark remark) {
        return new ReviewedField(number, title, remark.state(), remark.comment(), lines);
    }

    /** What people say of a field: the figures say the rest. */
    public record Remark(FieldState state, String comment) {}
}
