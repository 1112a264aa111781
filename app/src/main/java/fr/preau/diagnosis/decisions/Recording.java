package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Evidence;
import fr.preau.diagnosis.Observed;
import fr.preau.indicators.Figure;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down what a diagnosis stands on. */
final class Recording {

    private Recording() {}

    static Rules rules(Diagnosis diagnosis) {
        Design design = diagnosis.design();
        return new Rules(
                diagnosis.evidence().stream().map(Recording::criterion).toList(), design.method(), design.classing());
    }

    private static RecordedCriterion criterion(Evidence evidence) {
        var indicator = evidence.indicator();
        return new RecordedCriterion(
                indicator.code().value(),
                indicator.wording().label(),
                indicator.wording().shortLabel(),
                evidence.criterion().need(),
                evidence.criterion().weight(),
                FigureWords.unit(indicator.unit()),
                evidence.period().map(Period::code).orElse(null),
                evidence.criterion().period().isPresent(),
                vintages(evidence).toList());
    }

    /** In an order of their own: a map of figures has none. */
    private static Stream<Vintage> vintages(Evidence evidence) {
        return evidence.figures().values().stream()
                .filter(Figure::isKnown)
                .map(Figure::provenance)
                .filter(Objects::nonNull)
                .distinct()
                .map(Vintage::of)
                .sorted(Comparator.comparing(Vintage::source).thenComparing(Vintage::importId));
    }

    /** @param exclusions why some are set aside */
    static List<RecordedUnit> units(Diagnosis diagnosis, Map<PlaceId, String> exclusions) {
        return diagnosis.units().stream()
                .map(unit -> new RecordedUnit(
                        unit.id().toString(),
                        unit.name(),
                        diagnosis.evidence().stream()
                                .<@Nullable Observed>map(
                                        evidence -> evidence.observe(unit).orElse(null))
                                .toList(),
                        exclusions.get(unit.id())))
                .toList();
    }
}
