package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.files.FileStore;
import fr.preau.files.SentFile;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.UnknownRoadmap;
import fr.preau.roadmap.reviews.ReviewFiles;
import fr.preau.roadmap.reviews.ReviewFiles.Refusal;
import fr.preau.ui.Formats;
import fr.preau.ui.Screen;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What proves a review: saved by whoever may read it, joined and taken away by who prepares it. */
@Controller
@Access(Right.KEEP_ROADMAPS)
class ReviewFileController {

    private final ReviewController reviews;
    private final ReviewFiles pieces;
    private final FileStore files;

    ReviewFileController(ReviewController reviews, ReviewFiles pieces, FileStore files) {
        this.reviews = reviews;
        this.pieces = pieces;
        this.files = files;
    }

    @GetMapping(RoadmapAddresses.REVIEW_FILE)
    @Access(Right.PUBLIC)
    @Limited(Pace.API)
    ResponseEntity<byte[]> take(@PathVariable String code, @PathVariable UUID review, @PathVariable UUID file) {
        reviews.requireReadable(code, review);
        return files.answer(pieces.list(review).stream()
                .map(ReviewFiles.Piece::file)
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new UnknownRoadmap(file.toString())));
    }

    @PostMapping(RoadmapAddresses.REVIEW_FILES)
    @Limited(Pace.IMPORTS)
    Screen join(
            @PathVariable String code,
            @PathVariable UUID review,
            @RequestParam(name = ReviewPage.FILE, required = false) @Nullable MultipartFile sent) {
        Roadmap roadmap = reviews.requireChanged(code, review);
        Optional<Refusal> refusal = SentFile.read(sent, ReviewFiles.TERMS.largest())
                .map(file -> pieces.add(review, file))
                .orElse(Optional.of(Refusal.WRONG_SIZE));
        return refusal.<Screen>map(
                        why -> reviews.page(code, review, words(why)).status(why == Refusal.FROZEN ? 409 : 422))
                .orElseGet(() -> back(roadmap, review));
    }

    private static String words(Refusal why) {
        return switch (why) {
            case FROZEN -> t("roadmap.review.file.frozen");
            case WRONG_SIZE -> t("roadmap.review.file.size", Formats.fileSize(ReviewFiles.TERMS.largest()));
            case WRONG_TYPE -> t("roadmap.review.file.type");
            case TOO_MANY -> t("roadmap.review.file.many", ReviewFiles.TERMS.most());
        };
    }

    @PostMapping(RoadmapAddresses.REVIEW_FILE + "/retrait")
    Screen remove(@PathVariable String code, @PathVariable UUID review, @PathVariable UUID file) {
        Roadmap roadmap = reviews.requireChanged(code, review);
        pieces.remove(review, file);
        return back(roadmap, review);
    }

    private static Screen back(Roadmap roadmap, UUID review) {
        return Screen.seeOther(RoadmapPages.review(roadmap.code(), review) + "#pieces");
    }
}
