package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.reviews.ProgressReview;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.ui.Tone;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The reviews of a roadmap, and the form in which one is begun.
 *
 * @param mayChange whether whoever asks may begin one
 */
public record ReviewListPage(Roadmap roadmap, List<ProgressReview> reviews, boolean mayChange, Begun form) {

    static final String TITLE = "titre";
    static final String DAY = "date";

    private static final int LONGEST = 200;

    /**
     * A review that is to be begun, as typed.
     *
     * @param today no review reads what is to come
     */
    public record Begun(String title, String day, LocalDate today, boolean tried) {

        static Begun empty(LocalDate today) {
            return new Begun("", today.toString(), today, false);
        }

        Optional<LocalDate> date() {
            try {
                return Optional.of(LocalDate.parse(day)).filter(date -> !date.isAfter(today) && date.getYear() > 1_900);
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }

        boolean isTitled() {
            return !title.isBlank()
                    && title.length() <= LONGEST
                    && title.codePoints().noneMatch(Character::isISOControl);
        }
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("roadmap.list.title"), RoadmapPages.ROOT),
                new Link(roadmap.title(), RoadmapPages.roadmap(roadmap.code())));
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("roadmap.reviews"),
                        Column.text(t("roadmap.review.title")),
                        Column.text(t("roadmap.review.day")),
                        Column.text(t("roadmap.list.state")))
                .captionHidden()
                .whenEmpty(EmptyState.of(t("roadmap.reviews.none"), t("roadmap.reviews.none.sentence")))
                .rows(
                        reviews,
                        review -> List.of(
                                Cell.link(review.title(), RoadmapPages.review(roadmap.code(), review.id())),
                                Cell.text(Formats.date(review.day())),
                                Cell.content(frame.show(state(review)))));
    }

    static Badge state(ProgressReview review) {
        return review.frozenAt()
                .map(at -> Badge.of(t("roadmap.review.frozen", Formats.dateTime(at)))
                        .tone(Tone.BOARD))
                .orElseGet(() -> Badge.of(t("roadmap.review.prepared")));
    }

    public String action() {
        return RoadmapPages.reviews(roadmap.code());
    }

    public List<Field> fields() {
        return List.of(
                Field.of(
                                TITLE,
                                t("roadmap.review.title"),
                                Control.text(form.title()).autocomplete("off"))
                        .hint(t("roadmap.review.title.hint"))
                        .error(form.tried() && !form.isTitled() ? t("roadmap.review.title.error", LONGEST) : "")
                        .mandatory(),
                Field.of(DAY, t("roadmap.review.day"), Control.date(form.day()))
                        .hint(t("roadmap.review.day.hint"))
                        .error(form.tried() && form.date().isEmpty() ? t("roadmap.review.day.error") : "")
                        .mandatory());
    }

    public ErrorSummary errors() {
        return new ErrorSummary(fields(), form.tried());
    }
}
