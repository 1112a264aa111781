package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Evidence;
import fr.preau.diagnosis.Mean;
import fr.preau.diagnosis.Ranked;
import fr.preau.methods.composite.RankSensitivity;
import fr.preau.territory.Place;
import fr.preau.ui.Formats;
import fr.preau.values.Period;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the diagnosis says in words. */
final class DiagnosisWords {

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

    /** Which choices move ranks most, after a space; empty where none moves any. */
    static String effects(List<RankSensitivity.Effect> effects) {
        return effects.isEmpty()
                ? ""
                : " "
                        + t(
                                "diagnosis.sensitivity",
                                effects.stream()
                                        .sorted(Comparator.comparingDouble(effect -> -effect.total()))
                                        .map(DiagnosisWords::effect)
                                        .collect(Collectors.joining(", ")));
    }

    private static String effect(RankSensitivity.Effect effect) {
        return t(
                "diagnosis.sensitivity.effect",
                t("diagnosis.sensitivity." + effect.source().name().toLowerCase(Locale.ROOT)),
                Formats.percent(BigDecimal.valueOf(100 * Math.clamp(effect.total(), 0, 1)), 0));
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
