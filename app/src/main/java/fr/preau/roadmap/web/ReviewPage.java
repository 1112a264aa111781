package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.Verdict;
import fr.preau.roadmap.reviews.ProgressReview;
import fr.preau.roadmap.reviews.ReviewLine;
import fr.preau.roadmap.reviews.ReviewedField;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One review: read by those who may read its roadmap once it is frozen; prepared, commented and frozen by those who may change it.
 *
 * @param others frozen reviews of the roadmap with which it can be set side by side
 * @param form what was typed; what is kept when nothing was
 */
public record ReviewPage(
        Roadmap roadmap, ProgressReview review, List<ProgressReview> others, boolean mayChange, ReviewForm form) {

    public String title() {
        return review.title();
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("roadmap.list.title"), RoadmapPages.ROOT),
                new Link(roadmap.title(), RoadmapPages.roadmap(roadmap.code())),
                new Link(t("roadmap.reviews"), RoadmapPages.reviews(roadmap.code())));
    }

    public String lead() {
        return t("roadmap.review.lead", roadmap.title(), Formats.date(review.day()));
    }

    public Badge state() {
        return ReviewListPage.state(review);
    }

    public String counts() {
        return counts(review);
    }

    static String counts(ProgressReview review) {
        Map<Verdict, Long> counts = review.verdicts();
        long all = review.lines().count();
        return counts.isEmpty()
                ? t("roadmap.no-objective")
                : t(
                        "roadmap.counts",
                        Formats.number(all),
                        all,
                        counts.entrySet().stream()
                                .map(each -> t("roadmap.count." + each.getKey().slug(), each.getValue()))
                                .collect(Collectors.joining(", ")));
    }

    /** May what is said of it still change, by whoever asks? */
    public boolean isOpen() {
        return mayChange && !review.isFrozen();
    }

    public String action() {
        return RoadmapPages.review(roadmap.code(), review.id());
    }

    public String freeze() {
        return action() + "/figer";
    }

    public String giveUp() {
        return action() + "/retrait";
    }

    public List<Button> slides() {
        return Stream.of("odp", "pptx", "pdf")
                .map(suffix -> Button.link(t("roadmap.review.slides." + suffix), action() + "/presentation." + suffix)
                        .quiet())
                .toList();
    }

    public List<Link> comparisons() {
        return others.stream()
                .map(other -> new Link(
                        t("roadmap.review.compare", other.title(), Formats.date(other.day())),
                        action() + "/comparaison?avec=" + other.id()))
                .toList();
    }

    public Field summary() {
        return form.summaryField();
    }

    public Field stateOf(ReviewedField field) {
        return form.stateField(field);
    }

    public Field commentOn(ReviewedField field) {
        return form.commentField(field);
    }

    public ErrorSummary errors() {
        return new ErrorSummary(
                Stream.concat(
                                Stream.of(summary()),
                                review.fields().stream().flatMap(field -> Stream.of(stateOf(field), commentOn(field))))
                        .toList(),
                !form.isRight());
    }

    public String anchor(ReviewedField field) {
        return "champ-" + field.number().replace('.', '-');
    }

    public String heading(ReviewedField field) {
        return t("roadmap.field.title", field.number(), field.title());
    }

    public String stateInWords(ReviewedField field) {
        return t("roadmap.review.state-of", t("roadmap.state." + field.state().slug()));
    }

    public Table table(Frame frame, ReviewedField field) {
        return Table.of(
                        t("roadmap.field.caption", field.number()),
                        Column.text(t("roadmap.indicator")),
                        Column.text(t("roadmap.objective")),
                        Column.text(t("roadmap.reading")),
                        Column.text(t("roadmap.verdict")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("roadmap.no-objective"), t("roadmap.review.nothing-aimed-at")))
                .rows(field.lines(), line -> cells(frame, line));
    }

    private List<Cell> cells(Frame frame, ReviewLine line) {
        return List.of(
                Cell.link(line.label(), IndicatorPages.address(line.indicator())),
                Cell.text(line.aim()).note(RoadmapWords.joined(line.due().label(), line.placeName())),
                reading(line),
                Cell.content(frame.show(RoadmapWords.badge(line.verdict()))));
    }

    static Cell reading(ReviewLine line) {
        return line.reading().isEmpty()
                ? Cell.absent(t("roadmap.no-reading"))
                : Cell.text(line.reading()).note(line.conditions());
    }
}
