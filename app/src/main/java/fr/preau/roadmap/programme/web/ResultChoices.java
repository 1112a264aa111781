package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.roadmap.ReadableRoadmaps;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapCode;
import fr.preau.roadmap.programme.AimedResult;
import fr.preau.ui.Control;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an action may aim at: what fields of roadmaps follow, then every indicator of the catalogue. */
@Component
class ResultChoices {

    private final Catalogue catalogue;
    private final ReadableRoadmaps roadmaps;

    ResultChoices(Catalogue catalogue, ReadableRoadmaps roadmaps) {
        this.catalogue = catalogue;
        this.roadmaps = roadmaps;
    }

    List<Control.Option> options() {
        return choices().entrySet().stream()
                .map(choice -> new Control.Option(choice.getKey(), words(choice.getValue())))
                .toList();
    }

    Optional<AimedResult> find(String chosen) {
        return Optional.ofNullable(choices().get(chosen));
    }

    private Map<String, AimedResult> choices() {
        Map<String, AimedResult> choices = new LinkedHashMap<>();
        roadmaps.list().stream()
                .flatMap(summary -> findReadable(summary.code()).stream())
                .forEach(roadmap -> roadmap.fields()
                        .forEach(field -> field.indicators().stream()
                                .filter(followed ->
                                        catalogue.find(followed.indicator()).isPresent())
                                .map(followed -> new AimedResult(
                                        followed.indicator(),
                                        Optional.of(new AimedResult.Field(roadmap.code(), field.number()))))
                                .forEach(result -> choices.put(key(result), result))));
        catalogue.list().stream()
                .map(indicator -> new AimedResult(indicator.code(), Optional.empty()))
                .forEach(result -> choices.put(key(result), result));
        return choices;
    }

    /** The roadmap, when who asks may read it. */
    Optional<Roadmap> findReadable(RoadmapCode code) {
        return roadmaps.find(code);
    }

    static String key(AimedResult result) {
        return result.field()
                .map(field -> "%s %s %s".formatted(result.indicator(), field.roadmap(), field.number()))
                .orElse(result.indicator().value());
    }

    private String words(AimedResult result) {
        String label = label(result);
        return result.field()
                .map(field -> t("programme.result.in-field", label, field.number(), field.roadmap()))
                .orElse(label);
    }

    /** What the indicator is called; its code when it is no longer described here. */
    String label(AimedResult result) {
        return catalogue
                .find(result.indicator())
                .map(indicator -> indicator.wording().label())
                .orElse(result.indicator().value());
    }
}
