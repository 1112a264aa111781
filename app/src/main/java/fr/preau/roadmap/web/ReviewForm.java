package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.FieldState;
import fr.preau.roadmap.reviews.ProgressReview;
import fr.preau.roadmap.reviews.ReviewedField;
import fr.preau.roadmap.reviews.ReviewedField.Remark;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What was typed about a review that is prepared.
 *
 * @param states and {@code comments}: by number of the field, as typed
 */
record ReviewForm(String summary, Map<String, String> states, Map<String, String> comments) {

    static final String SUMMARY = "synthese";

    private static final String STATE = "etat-";
    private static final String COMMENT = "commentaire-";
    private static final int LONGEST = 5_000;

    /** What is kept of a review. */
    static ReviewForm of(ProgressReview review) {
        Map<String, String> states = new HashMap<>();
        Map<String, String> comments = new HashMap<>();
        review.fields().forEach(field -> {
            states.put(field.number(), field.state().slug());
            comments.put(field.number(), field.comment());
        });
        return new ReviewForm(review.summary(), states, comments);
    }

    /** A field that was not sent stays what it is. */
    static ReviewForm read(ProgressReview review, MultiValueMap<String, String> asked) {
        ReviewForm kept = of(review);
        Map<String, String> states = new HashMap<>(kept.states);
        Map<String, String> comments = new HashMap<>(kept.comments);
        review.fields().forEach(field -> {
            sent(asked, STATE + field.number()).ifPresent(typed -> states.put(field.number(), typed));
            sent(asked, COMMENT + field.number()).ifPresent(typed -> comments.put(field.number(), typed));
        });
        return new ReviewForm(sent(asked, SUMMARY).orElse(kept.summary), states, comments);
    }

    private static Optional<String> sent(MultiValueMap<String, String> asked, String name) {
        return Optional.ofNullable(asked.getFirst(name)).map(String::strip);
    }

    boolean isRight() {
        return isShort(summary)
                && comments.values().stream().allMatch(ReviewForm::isShort)
                && states.values().stream().allMatch(state -> state(state).isPresent());
    }

    /** What is said of each field. */
    Map<String, Remark> remarks() {
        Map<String, Remark> remarks = new HashMap<>();
        states.forEach((number, state) ->
                remarks.put(number, new Remark(state(state).orElseThrow(), comments.getOrDefault(number, ""))));
        return remarks;
    }

    Field summaryField() {
        return Field.of(SUMMARY, t("roadmap.review.summary"), Control.textArea(summary))
                .hint(t("roadmap.review.summary.hint"))
                .error(isShort(summary) ? "" : tooLong());
    }

    Field stateField(ReviewedField field) {
        String typed = states.getOrDefault(field.number(), "");
        return Field.of(STATE + field.number(), t("roadmap.review.state"), Control.select(options(), typed))
                .error(state(typed).isPresent() ? "" : t("roadmap.review.state.error"));
    }

    Field commentField(ReviewedField field) {
        String typed = comments.getOrDefault(field.number(), "");
        return Field.of(COMMENT + field.number(), t("roadmap.review.comment"), Control.textArea(typed))
                .error(isShort(typed) ? "" : tooLong());
    }

    private static List<Control.Option> options() {
        return Arrays.stream(FieldState.values())
                .map(state -> new Control.Option(state.slug(), t("roadmap.state." + state.slug())))
                .toList();
    }

    private static String tooLong() {
        return t("roadmap.review.too-long", LONGEST);
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST;
    }

    private static Optional<FieldState> state(String slug) {
        return Arrays.stream(FieldState.values())
                .filter(state -> state.slug().equals(slug))
                .findFirst();
    }
}
