package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.roadmap.Objective;
import fr.preau.roadmap.OperationalField;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.territory.Place;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Control;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import java.util.List;
import java.util.Map;

/**
 * The form in which a value aimed at is taken down to the parts of its place.
 *
 * @param typed the value for each part, by its identifier
 * @param adds whether the indicator adds up over places: its parts then make the whole, else each aims at the same
 * @param tried whether it was sent
 */
public record CascadePage(
        Roadmap roadmap,
        OperationalField field,
        Objective objective,
        Indicator indicator,
        List<Place> parts,
        Map<String, String> typed,
        boolean adds,
        boolean tried) {

    static final String PART = "valeur-";

    public String title() {
        return t("roadmap.cascade.title");
    }

    public String lead() {
        return t(
                "roadmap.cascade.lead",
                indicator.wording().label(),
                RoadmapWords.aim(objective.aim(), indicator),
                objective.due().label());
    }

    public String how() {
        return t(adds ? "roadmap.cascade.how.sum" : "roadmap.cascade.how.same");
    }

    public Breadcrumb breadcrumb() {
        return ObjectivePage.breadcrumb(roadmap, field);
    }

    public String action() {
        return RoadmapPages.cascade(roadmap.code(), field.number(), objective.id());
    }

    /** One for each part; an empty one sets nothing there. */
    public List<Field> fields() {
        return parts.stream()
                .map(part -> Field.of(
                                PART + part.id(),
                                RoadmapWords.place(part),
                                Control.text(typed(part)).autocomplete("off"))
                        .error(tried && isWrong(part) ? t("roadmap.form.value.error") : ""))
                .toList();
    }

    String typed(Place part) {
        return typed.getOrDefault(PART + part.id(), "").strip();
    }

    boolean isWrong(Place part) {
        return !typed(part).isEmpty() && TypedNumber.read(typed(part)).isEmpty();
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(fields().toArray(Field[]::new));
    }
}
