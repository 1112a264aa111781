package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.roadmap.FieldState;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.reviews.ReviewComparison;
import fr.preau.roadmap.reviews.ReviewComparison.FieldChange;
import fr.preau.roadmap.reviews.ReviewComparison.LineChange;
import fr.preau.roadmap.reviews.ReviewLine;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Two reviews side by side: what was gained, what the figures judge otherwise, and what is no longer or newly aimed at. */
public record ReviewComparisonPage(Roadmap roadmap, ReviewComparison comparison, Catalogue catalogue) {

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("roadmap.list.title"), RoadmapPages.ROOT),
                new Link(roadmap.title(), RoadmapPages.roadmap(roadmap.code())),
                new Link(t("roadmap.reviews"), RoadmapPages.reviews(roadmap.code())));
    }

    public String lead() {
        return t(
                "roadmap.review.comparison.lead",
                comparison.earlier().title(),
                Formats.date(comparison.earlier().day()),
                comparison.later().title(),
                Formats.date(comparison.later().day()));
    }

    public String before() {
        return ReviewPage.counts(comparison.earlier());
    }

    public String after() {
        return ReviewPage.counts(comparison.later());
    }

    public String turned() {
        long turned = comparison.fields().stream()
                .flatMap(field -> field.lines().stream())
                .filter(LineChange::turned)
                .count();
        return t("roadmap.review.turned", turned);
    }

    public String heading(FieldChange field) {
        return t("roadmap.field.title", field.number(), field.title());
    }

    public String states(FieldChange field) {
        String before = state(field.before());
        String after = state(field.after());
        return before.equals(after) ? t("roadmap.review.state-of", after) : t("roadmap.review.states", before, after);
    }

    private static String state(Optional<FieldState> state) {
        return state.map(one -> t("roadmap.state." + one.slug())).orElseGet(() -> t("roadmap.review.not-there"));
    }

    public Table table(Frame frame, FieldChange field) {
        return Table.of(
                        t("roadmap.field.caption", field.number()),
                        Column.text(t("roadmap.objective")),
                        Column.text(Formats.date(comparison.earlier().day())),
                        Column.text(Formats.date(comparison.later().day())),
                        Column.number(t("roadmap.review.difference")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("roadmap.no-objective"), t("roadmap.review.nothing-aimed-at")))
                .rows(field.lines(), line -> cells(frame, line));
    }

    private List<Cell> cells(Frame frame, LineChange line) {
        ReviewLine named = line.named();
        return List.of(
                Cell.text(named.label() + "\u202f: " + named.aim())
                        .note(RoadmapWords.joined(named.due().label(), named.placeName())),
                side(frame, line.before()),
                side(frame, line.after()),
                line.difference()
                        .map(gained -> Cell.text(difference(named, gained)))
                        .orElseGet(() -> Cell.absent("—")));
    }

    private static Cell side(Frame frame, Optional<ReviewLine> line) {
        return line.map(one -> Cell.content(output -> {
                            frame.show(RoadmapWords.badge(one.verdict())).writeTo(output);
                        })
                        .note(
                                one.reading().isEmpty()
                                        ? t("roadmap.no-reading")
                                        : RoadmapWords.joined(one.reading(), one.conditions())))
                .orElseGet(() -> Cell.absent(t("roadmap.review.not-there")));
    }

    private String difference(ReviewLine line, BigDecimal gained) {
        Optional<Indicator> indicator = catalogue.find(line.indicator());
        return indicator
                .map(one -> RoadmapWords.gain(gained, one))
                .orElseGet(() -> Formats.difference(gained, Math.clamp(gained.scale(), 0, 2)));
    }
}
