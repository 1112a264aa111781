package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Classing;
import fr.preau.diagnosis.Extremes;
import fr.preau.diagnosis.Gaps;
import fr.preau.diagnosis.Mean;
import fr.preau.diagnosis.Method;
import fr.preau.diagnosis.Need;
import fr.preau.diagnosis.Observed;
import fr.preau.diagnosis.Scaling;
import fr.preau.diagnosis.SmallNumbers;
import fr.preau.diagnosis.UnitKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision written by hand: units with two values, of which the low ones of the first and the high ones of the second tell of a need. */
record Decided(List<RecordedUnit> units, int first, int second, Method method, Classing classing) {

    static final Method PLAIN =
            new Method(SmallNumbers.KEEP, Extremes.KEEP, Gaps.REWEIGHT, Scaling.RANGE, Mean.ARITHMETIC);

    /** Two units in the first class, one in the second. */
    static Decided byWeights(int first, int second) {
        return new Decided(List.of(), first, second, PLAIN, new Classing.Numbers(2, 1));
    }

    Decided unit(String name, @Nullable Integer one, @Nullable Integer other) {
        return unit(name, one, other, null);
    }

    Decided unit(String name, @Nullable Integer one, @Nullable Integer other, @Nullable String exclusion) {
        List<RecordedUnit> more = new ArrayList<>(units);
        more.add(new RecordedUnit("commune-" + name, name, Arrays.asList(value(one), value(other)), exclusion));
        return new Decided(more, first, second, method, classing);
    }

    /** A unit of which the first value is a percentage of people. */
    Decided share(String name, int percent, int people) {
        List<RecordedUnit> more = new ArrayList<>(units);
        more.add(new RecordedUnit(
                "commune-" + name,
                name,
                Arrays.asList(new Observed(BigDecimal.valueOf(percent), BigDecimal.valueOf(people)), value(1)),
                null));
        return new Decided(more, first, second, method, classing);
    }

    private static @Nullable Observed value(@Nullable Integer number) {
        return number == null ? null : new Observed(BigDecimal.valueOf(number), null);
    }

    Decided method(Method another) {
        return new Decided(units, first, second, another, classing);
    }

    Decided classing(Classing another) {
        return new Decided(units, first, second, method, another);
    }

    PriorityDecision freeze() {
        return freeze(rules());
    }

    private Rules rules() {
        return new Rules(
                List.of(criterion("age", Need.LOW, first), criterion("distance", Need.HIGH, second)), method, classing);
    }

    /** The same units, chosen among. */
    PriorityDecision freeze(RecordedSelection selection) {
        return freeze(rules(), selection);
    }

    PriorityDecision freeze(Rules rules) {
        return freeze(rules, null);
    }

    private PriorityDecision freeze(Rules rules, @Nullable RecordedSelection selection) {
        return PriorityDecision.of(new DecisionRecord(
                DecisionRecord.FORMAT,
                UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                new Statement("Réseaux prioritaires", LocalDate.of(2026, 9, 1), "Commission", "instance", ""),
                Instant.parse("2026-09-02T08:00:00Z"),
                UnitKind.COMMUNES,
                new RecordedPlace("departement-18", "Cher"),
                rules,
                units,
                Replay.whole(rules, units),
                selection));
    }

    static RecordedCriterion criterion(String code, Need need, int weight) {
        return new RecordedCriterion(
                code, "Critère " + code, code, need, weight, "points", "2025-2026", false, List.of());
    }
}
