package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Criterion;
import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Need;
import fr.preau.diagnosis.UnitKind;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The changes that are asked for beside the design itself. They come with the form, so that a weight just moved is not lost. */
@Component
class DesignChanges {

    /** The indicator of a criterion to add. */
    static final String ADDED = "ajout";

    /** The indicator of a criterion to take out. */
    static final String REMOVED = "retirer";

    /** The indicator of a criterion whose other values tell of a need. */
    static final String TURNED = "inverser";

    /** Other units to compare. */
    static final String UNITS = "comparer";

    /** Another place to compare them in. */
    static final String SCOPE = "parmi";

    /** What a criterion weighs when it is added. */
    private static final int WEIGHT = 20;

    private final DesignChoices choices;
    private final Places places;

    DesignChanges(DesignChoices choices, Places places) {
        this.choices = choices;
        this.places = places;
    }

    /** The design changed as asked; empty when no change is asked for. */
    Optional<Design> apply(MultiValueMap<String, String> asked, Design design) {
        if (Stream.of(ADDED, REMOVED, TURNED, UNITS, SCOPE).noneMatch(asked::containsKey)) {
            return Optional.empty();
        }
        return Optional.of(with(asked, turned(asked, without(asked, elsewhere(asked, design)))));
    }

    private Design elsewhere(MultiValueMap<String, String> asked, Design design) {
        return design.of(
                find(asked, UNITS).flatMap(UnitKind::findBySlug).orElse(design.units()),
                find(asked, SCOPE).map(places::getPlace).map(Place::id).orElse(design.scope()));
    }

    private static Design without(MultiValueMap<String, String> asked, Design design) {
        return find(asked, REMOVED).flatMap(design::find).map(design::without).orElse(design);
    }

    private static Design turned(MultiValueMap<String, String> asked, Design design) {
        return find(asked, TURNED).flatMap(design::find).map(design::turning).orElse(design);
    }

    private Design with(MultiValueMap<String, String> asked, Design design) {
        return find(asked, ADDED)
                .flatMap(code -> choices.findAddable(design, code))
                .map(indicator -> design.with(Criterion.latest(indicator.code(), Need.usualOf(indicator), WEIGHT)))
                .orElse(design);
    }

    private static Optional<String> find(MultiValueMap<String, String> asked, String name) {
        return Optional.ofNullable(asked.getFirst(name)).filter(text -> !text.isBlank());
    }
}
