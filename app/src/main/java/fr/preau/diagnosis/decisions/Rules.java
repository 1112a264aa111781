package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Classing;
import fr.preau.diagnosis.Method;
import java.util.List;

/** By what units were ranked and cut into classes. */
public record Rules(List<RecordedCriterion> criteria, Method method, Classing classing) {

    public Rules {
        criteria = List.copyOf(criteria);
    }
}
