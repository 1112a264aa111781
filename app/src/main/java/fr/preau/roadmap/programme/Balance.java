package fr.preau.roadmap.programme;

import fr.preau.values.Euros;
import java.util.Optional;

/**
 * Two sums of a convention that should be the same.
 *
 * @param whole what should be found
 * @param parts what is found
 */
public record Balance(Question question, Total whole, Total parts) {

    /** What the parts make more than the whole, or less when negative; empty when one of both is not known at all. */
    public Optional<Euros> excess() {
        return whole.isUnknown() || parts.isUnknown()
                ? Optional.empty()
                : Optional.of(parts.sum().minus(whole.sum()));
    }

    /** Is every line of both known? Else the difference may come from those that are not. */
    public boolean isComplete() {
        return whole.isComplete() && parts.isComplete();
    }

    /** What is set side by side. */
    public enum Question {
        /** The amount that was signed, and the lines of the budget. */
        SIGNED_AND_PLANNED("signe-prevu"),
        /** The lines of the budget, and the money that partners commit. */
        PLANNED_AND_FINANCED("prevu-finance"),
        /** The lines of the budget, and the shares that actions take of it. */
        PLANNED_AND_SHARED("prevu-actions");

        private final String slug;

        Question(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }
    }
}
