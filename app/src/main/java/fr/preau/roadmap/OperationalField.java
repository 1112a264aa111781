package fr.preau.roadmap;

import fr.preau.indicators.IndicatorCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * «Champ opérationnel»: where one acts, what is followed there and what is aimed at.
 *
 * @param number {@code 1.2.CO1}
 * @param begins empty when not said
 * @param ends the last day; empty when not said
 * @param indicators in the order of the source
 * @param objectives in the order of the source, each about one of the indicators
 */
public record OperationalField(
        String number,
        String title,
        Intent intent,
        Optional<LocalDate> begins,
        Optional<LocalDate> ends,
        FieldState state,
        List<FollowedIndicator> indicators,
        List<Objective> objectives) {

    public OperationalField {
        indicators = List.copyOf(indicators);
        objectives = List.copyOf(objectives);
    }

    public List<Objective> objectives(IndicatorCode indicator) {
        return objectives.stream()
                .filter(objective -> objective.indicator().equals(indicator))
                .toList();
    }

    public OperationalField withObjectives(List<Objective> others) {
        return new OperationalField(number, title, intent, begins, ends, state, indicators, others);
    }
}
