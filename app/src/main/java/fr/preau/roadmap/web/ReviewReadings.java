package fr.preau.roadmap.web;

import fr.preau.indicators.Figure;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.roadmap.Objective;
import fr.preau.roadmap.OperationalField;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.Standing;
import fr.preau.roadmap.Standings;
import fr.preau.roadmap.reviews.ProgressReview;
import fr.preau.roadmap.reviews.ReviewLine;
import fr.preau.roadmap.reviews.ReviewedField;
import fr.preau.roadmap.reviews.ReviewedField.Remark;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fills a review that is prepared with what the figures say on its day. */
@Component
class ReviewReadings {

    private final Standings standings;
    private final Places places;

    ReviewReadings(Standings standings, Places places) {
        this.standings = standings;
        this.places = places;
    }

    /** The review with the fields of the roadmap as they are, and what was said of them; a frozen one as it is. */
    ProgressReview filled(ProgressReview review, Roadmap roadmap) {
        if (review.isFrozen()) {
            return review;
        }
        Map<String, Remark> remarks = review.fields().stream()
                .collect(Collectors.toMap(ReviewedField::number, field -> new Remark(field.state(), field.comment())));
        Map<UUID, Standing> known = standings.of(roadmap.objectives(), review.day());
        Map<PlaceId, String> names = places.names(
                roadmap.objectives().stream().map(Objective::place).distinct().toList());
        return review.withFields(roadmap.fields().stream()
                .map(field -> field(field, known, names)
                        .with(remarks.getOrDefault(field.number(), new Remark(field.state(), ""))))
                .toList());
    }

    private static ReviewedField field(OperationalField field, Map<UUID, Standing> known, Map<PlaceId, String> names) {
        List<ReviewLine> lines = field.objectives().stream()
                .flatMap(objective -> Optional.ofNullable(known.get(objective.id())).stream())
                .map(standing -> line(standing, names))
                .toList();
        return new ReviewedField(field.number(), field.title(), field.state(), "", lines);
    }

    private static ReviewLine line(Standing standing, Map<PlaceId, String> names) {
        Objective objective = standing.objective();
        Optional<Figure> reading = standing.reading();
        return new ReviewLine(
                objective.indicator(),
                standing.indicator().wording().label(),
                objective.place(),
                RoadmapWords.place(objective.place(), names),
                objective.due(),
                RoadmapWords.aim(objective.aim(), standing.indicator()),
                reading.map(TrajectoryPage::value),
                reading.map(FigureWords::value).orElse(""),
                reading.map(figure -> RoadmapWords.conditions(figure, "")).orElse(""),
                standing.verdict());
    }
}
