package fr.preau.roadmap.web;

import fr.preau.exports.Deck;
import fr.preau.exports.DeckFormat;
import fr.preau.indicators.Catalogue;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.roadmap.ReadableRoadmaps;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.UnknownRoadmap;
import fr.preau.roadmap.reviews.ProgressReview;
import fr.preau.roadmap.reviews.ReviewComparison;
import fr.preau.roadmap.reviews.ReviewFiles;
import fr.preau.roadmap.reviews.Reviews;
import fr.preau.roadmap.web.ReviewListPage.Begun;
import fr.preau.territory.Places;
import fr.preau.ui.Screen;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Reviews of a roadmap: begun, commented, frozen, set side by side, taken away as slides. */
@Controller
@Access(Right.PUBLIC)
class ReviewController {

    private final ReadableRoadmaps readable;
    private final Reviews reviews;
    private final ReviewReadings readings;
    private final Places places;
    private final Catalogue catalogue;
    private final WhoAsks whoAsks;
    private final ReviewFiles files;

    ReviewController(
            ReadableRoadmaps readable,
            Reviews reviews,
            ReviewReadings readings,
            Places places,
            Catalogue catalogue,
            WhoAsks whoAsks,
            ReviewFiles files) {
        this.readable = readable;
        this.reviews = reviews;
        this.readings = readings;
        this.places = places;
        this.catalogue = catalogue;
        this.whoAsks = whoAsks;
        this.files = files;
    }

    @GetMapping(RoadmapAddresses.REVIEWS)
    Screen list(@PathVariable String code) {
        return page(readable.get(code), Begun.empty(places.today()));
    }

    @PostMapping(RoadmapAddresses.REVIEWS)
    @Access(Right.KEEP_ROADMAPS)
    Screen begin(
            @PathVariable String code,
            @RequestParam(name = ReviewListPage.TITLE, defaultValue = "") String title,
            @RequestParam(name = ReviewListPage.DAY, defaultValue = "") String day) {
        Roadmap roadmap = changed(code);
        var form = new Begun(title.strip(), day.strip(), places.today(), true);
        if (!form.isTitled() || form.date().isEmpty()) {
            return page(roadmap, form).status(422);
        }
        return Screen.seeOther(RoadmapPages.review(
                roadmap.code(), reviews.begin(roadmap, form.title(), form.date().get())));
    }

    private Screen.Page page(Roadmap roadmap, Begun form) {
        return Screen.of(
                "roadmap/reviews",
                new ReviewListPage(roadmap, listReadable(roadmap), readable.mayChange(roadmap), form));
    }

    /** Those that are prepared are read by those who prepare them alone. */
    private List<ProgressReview> listReadable(Roadmap roadmap) {
        boolean mayChange = readable.mayChange(roadmap);
        return reviews.list(roadmap.code()).stream()
                .filter(review -> review.isFrozen() || mayChange)
                .toList();
    }

    @GetMapping(RoadmapAddresses.REVIEW)
    Screen review(@PathVariable String code, @PathVariable UUID review) {
        Roadmap roadmap = readable.get(code);
        ProgressReview filled = readings.filled(get(roadmap, review), roadmap);
        return page(roadmap, filled, ReviewForm.of(filled));
    }

    @PostMapping(RoadmapAddresses.REVIEW)
    @Access(Right.KEEP_ROADMAPS)
    Screen keep(
            @PathVariable String code, @PathVariable UUID review, @RequestParam MultiValueMap<String, String> asked) {
        Roadmap roadmap = changed(code);
        ProgressReview filled = readings.filled(get(roadmap, review), roadmap);
        ReviewForm form = ReviewForm.read(filled, asked);
        if (!form.isRight()) {
            return page(roadmap, filled, form).status(422);
        }
        return reviews.keep(filled, form.summary(), form.remarks())
                ? Screen.seeOther(RoadmapPages.review(roadmap.code(), review))
                : page(roadmap, filled, form).status(409);
    }

    /** Freezes it as it is kept, with the figures of this moment. */
    @PostMapping(RoadmapAddresses.FREEZE)
    @Access(Right.KEEP_ROADMAPS)
    Screen freeze(@PathVariable String code, @PathVariable UUID review) {
        Roadmap roadmap = changed(code);
        reviews.freeze(roadmap, readings.filled(get(roadmap, review), roadmap));
        return Screen.seeOther(RoadmapPages.review(roadmap.code(), review));
    }

    @PostMapping(RoadmapAddresses.GIVE_UP_REVIEW)
    @Access(Right.KEEP_ROADMAPS)
    Screen giveUp(@PathVariable String code, @PathVariable UUID review) {
        Roadmap roadmap = changed(code);
        reviews.giveUp(roadmap, get(roadmap, review));
        return Screen.seeOther(RoadmapPages.reviews(roadmap.code()));
    }

    @GetMapping(RoadmapAddresses.COMPARISON)
    Screen compare(@PathVariable String code, @PathVariable UUID review, @RequestParam("avec") UUID other) {
        Roadmap roadmap = readable.get(code);
        return Screen.of(
                "roadmap/review-comparison",
                new ReviewComparisonPage(
                        roadmap,
                        ReviewComparison.of(
                                readings.filled(get(roadmap, review), roadmap),
                                readings.filled(get(roadmap, other), roadmap)),
                        catalogue));
    }

    @GetMapping(RoadmapAddresses.SLIDES)
    ResponseEntity<StreamingResponseBody> slides(
            @PathVariable String code, @PathVariable UUID review, @PathVariable String suffix) {
        Roadmap roadmap = readable.get(code);
        ProgressReview filled = readings.filled(get(roadmap, review), roadmap);
        DeckFormat format = DeckFormat.findBySuffix(suffix).orElseThrow(() -> new UnknownRoadmap(suffix));
        String place = RoadmapWords.place(roadmap.place(), places.names(List.of(roadmap.place())));
        Deck deck = new ReviewDeck(roadmap, filled, place).deck();
        String name = "point-d-etape-%s-%s".formatted(roadmap.code(), filled.day());
        return format.attachment(name).body(output -> format.write(deck, output));
    }

    /** The review with what is wrong about a file that was sent. */
    Screen.Page page(String code, UUID review, String wrongFile) {
        Roadmap roadmap = readable.get(code);
        ProgressReview filled = readings.filled(get(roadmap, review), roadmap);
        return page(roadmap, filled, ReviewForm.of(filled), wrongFile);
    }

    /** @throws UnknownRoadmap for those who may not read it */
    void requireReadable(String code, UUID review) {
        get(readable.get(code), review);
    }

    /** The roadmap of a review that who asks may prepare. */
    Roadmap requireChanged(String code, UUID review) {
        Roadmap roadmap = changed(code);
        get(roadmap, review);
        return roadmap;
    }

    private Screen.Page page(Roadmap roadmap, ProgressReview review, ReviewForm form) {
        return page(roadmap, review, form, "");
    }

    private Screen.Page page(Roadmap roadmap, ProgressReview review, ReviewForm form, String wrongFile) {
        List<ProgressReview> others = listReadable(roadmap).stream()
                .filter(other -> !other.id().equals(review.id()))
                .toList();
        return Screen.of(
                "roadmap/review",
                new ReviewPage(
                        roadmap,
                        review,
                        others,
                        readable.mayChange(roadmap),
                        form,
                        files.list(review.id()),
                        wrongFile));
    }

    /** A review that is prepared is not told to exist to those who do not prepare it. */
    private ProgressReview get(Roadmap roadmap, UUID id) {
        return reviews.find(roadmap.code(), id)
                .filter(review -> review.isFrozen() || readable.mayChange(roadmap))
                .orElseThrow(() -> new UnknownRoadmap(id.toString()));
    }

    private Roadmap changed(String code) {
        Roadmap roadmap = readable.get(code);
        whoAsks.require(Right.KEEP_ROADMAPS, roadmap.place(), ReadableRoadmaps.record(roadmap));
        return roadmap;
    }
}
