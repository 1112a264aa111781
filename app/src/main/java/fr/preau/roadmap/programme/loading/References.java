package fr.preau.roadmap.programme.loading;

import fr.preau.governance.NamedDecisions;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.IndicatorCode;
import fr.preau.roadmap.Roadmaps;
import fr.preau.roadmap.programme.ActionSheets;
import fr.preau.roadmap.programme.AimedResult;
import fr.preau.roadmap.programme.FrozenNeeds;
import fr.preau.roadmap.programme.Need;
import fr.preau.values.PlaceId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the lines of a convention may point at: decisions, indicators, fields of roadmaps. */
@Component
class References {

    private final FrozenNeeds decisions;
    private final NamedDecisions ofBodies;
    private final Catalogue catalogue;
    private final Roadmaps roadmaps;
    private final ActionSheets sheets;

    References(
            FrozenNeeds decisions,
            NamedDecisions ofBodies,
            Catalogue catalogue,
            Roadmaps roadmaps,
            ActionSheets sheets) {
        this.decisions = decisions;
        this.ofBodies = ofBodies;
        this.catalogue = catalogue;
        this.roadmaps = roadmaps;
        this.sheets = sheets;
    }

    Optional<Need> findNeed(UUID decision) {
        return decisions.find(decision);
    }

    /** Did a body decide it, and may anybody read it? */
    boolean isPublicDecision(UUID decision) {
        return !ofBodies.listPublic(Set.of(decision)).isEmpty();
    }

    boolean isAround(UUID decision, PlaceId place) {
        return ofBodies.isAround(decision, place);
    }

    boolean isSheet(String code) {
        return sheets.find(code).isPresent();
    }

    boolean isIndicator(IndicatorCode indicator) {
        return catalogue.find(indicator).isPresent();
    }

    /** Does this field exist, and follow this indicator? */
    boolean follows(AimedResult.Field field, IndicatorCode indicator) {
        return roadmaps.find(field.roadmap())
                .flatMap(roadmap -> roadmap.findField(field.number()))
                .filter(found -> found.indicators().stream()
                        .anyMatch(followed -> followed.indicator().equals(indicator)))
                .isPresent();
    }
}
