package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.Deck;
import fr.preau.exports.Deck.Slide;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.reviews.ProgressReview;
import fr.preau.roadmap.reviews.ReviewLine;
import fr.preau.roadmap.reviews.ReviewedField;
import fr.preau.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A review as slides that a pilot takes to a committee. */
record ReviewDeck(Roadmap roadmap, ProgressReview review, String place) {

    Deck deck() {
        List<Slide> slides = new ArrayList<>();
        slides.add(Slide.ofSentences(
                t("roadmap.review.deck.where"),
                Stream.concat(
                                Stream.of(ReviewPage.counts(review)),
                                review.summary().lines())
                        .filter(line -> !line.isBlank())
                        .toList()));
        review.fields().stream()
                .filter(field -> !field.lines().isEmpty() || !field.comment().isEmpty())
                .forEach(field -> slides.add(slide(field)));
        slides.add(Slide.ofSentences(
                t("roadmap.review.deck.how"),
                List.of(
                        t("roadmap.review.deck.how.day", Formats.date(review.day())),
                        t("roadmap.review.deck.how.verdict"),
                        t("roadmap.review.deck.how.source"))));
        return new Deck(
                review.title(),
                List.of(roadmap.title(), place, t("roadmap.review.deck.day", Formats.date(review.day()), state())),
                slides);
    }

    private String state() {
        return review.frozenAt()
                .map(at -> t("roadmap.review.frozen", Formats.dateTime(at)))
                .orElseGet(() -> t("roadmap.review.prepared"));
    }

    private static Slide slide(ReviewedField field) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                t("roadmap.review.state-of", t("roadmap.state." + field.state().slug())));
        field.comment().lines().filter(line -> !line.isBlank()).forEach(sentences::add);
        String title = t("roadmap.field.title", field.number(), field.title());
        return field.lines().isEmpty()
                ? Slide.ofSentences(title, sentences)
                : new Slide(
                        title,
                        sentences,
                        List.of(
                                t("roadmap.indicator"),
                                t("roadmap.objective"),
                                t("roadmap.reading"),
                                t("roadmap.verdict")),
                        field.lines().stream().map(ReviewDeck::row).toList());
    }

    private static List<String> row(ReviewLine line) {
        return List.of(
                line.label(),
                RoadmapWords.joined(line.aim(), line.due().label(), line.placeName()),
                line.reading().isEmpty()
                        ? t("roadmap.no-reading")
                        : RoadmapWords.joined(line.reading(), line.conditions()),
                t("roadmap.verdict." + line.verdict().slug()));
    }
}
