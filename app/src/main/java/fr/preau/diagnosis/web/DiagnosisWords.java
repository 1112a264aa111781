package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Evidence;
import fr.preau.diagnosis.Mean;
import fr.preau.diagnosis.Ranked;
import fr.preau.territory.Place;
import fr.preau.ui.Formats;
import fr.preau.values.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the diagnosis says in words. */
final class DiagnosisWords {

    /** Reasons told beside a rank; the page of the unit tells all. */
    private static final int REASONS = 2;

    private static final int NAMES = 10;

    private DiagnosisWords() {}

    /** Which values tell of a need, of when they are, and how many units have one. */
    static String evidence(Evidence evidence, int units) {
        String need = t("diagnosis.need." + evidence.criterion().need().slug());
        return evidence.period()
                .map(Period::label)
                .map(period -> t("diagnosis.evidence", need, period, evidence.known(), units))
                .orElseGet(() -> t("diagnosis.evidence.none", need));
    }

    /** The criteria that bring most to the index of a unit, the first first. */
    static String mainReasons(Diagnosis diagnosis, Ranked ranked) {
        double[] brought = diagnosis.contributions(ranked);
        return IntStream.range(0, brought.length)
                .filter(j -> brought[j] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -brought[j]))
                .limit(REASONS)
                .map(j -> t(
                        "diagnosis.reason",
                        diagnosis.counted().get(j).indicator().wording().shortLabel(),
                        Formats.number(brought[j], 1)))
                .collect(Collectors.joining(" · "));
    }

    /** What is not known of a unit; empty when nothing lacks. */
    static String lacking(Diagnosis diagnosis, Ranked ranked) {
        List<Evidence> lacking = diagnosis.counted().stream()
                .filter(evidence -> evidence.find(ranked.unit())
                        .filter(figure -> figure.isKnown())
                        .isEmpty())
                .toList();
        return lacking.isEmpty()
                ? ""
                : t(
                        "diagnosis.lacking",
                        lacking.stream()
                                .map(evidence -> evidence.indicator().wording().shortLabel())
                                .collect(Collectors.joining(", ")));
    }

    /** The first names, and how many follow. */
    static String names(List<Place> places) {
        String first = places.stream().limit(NAMES).map(Place::name).collect(Collectors.joining(", "));
        return places.size() > NAMES ? t("diagnosis.names.more", first, places.size() - NAMES) : first;
    }

    /** What a contribution means under a mean. */
    static String contribution(Mean mean) {
        return t(mean == Mean.ARITHMETIC ? "diagnosis.contribution.part" : "diagnosis.contribution.loss");
    }
}
