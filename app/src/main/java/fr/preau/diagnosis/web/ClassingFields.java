package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Classing;
import fr.preau.diagnosis.Cuts;
import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.Standing;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The questions about classes. What has not been chosen yet is filled in so that the classes stay as they are shown. */
public record ClassingFields(Diagnosis diagnosis) {

    public Field kind() {
        return Field.of(
                Design.CLASSING,
                t("diagnosis.question.classes"),
                Control.radios(
                        Stream.of(Classing.Breaks.SLUG, Classing.Numbers.SLUG, Classing.Thresholds.SLUG)
                                .map(slug -> new Control.Option(slug, t("diagnosis.question.classes." + slug)))
                                .toList(),
                        classing().slug()));
    }

    /** How many units are in each of the first two classes. */
    public List<Field> numbers() {
        Cuts cuts = diagnosis.cuts();
        return classing() instanceof Classing.Numbers(int first, int second)
                ? numbers(first, second)
                : numbers(cuts.first(), cuts.second() - cuts.first());
    }

    private static List<Field> numbers(int first, int second) {
        return List.of(
                field(Classing.Numbers.FIRST, Integer.toString(first)),
                field(Classing.Numbers.SECOND, Integer.toString(second)));
    }

    /** From which index on the first two classes begin. */
    public List<Field> thresholds() {
        Cuts cuts = diagnosis.cuts();
        return classing() instanceof Classing.Thresholds(BigDecimal first, BigDecimal second)
                ? thresholds(first, second)
                : thresholds(lowest(cuts.first()), lowest(cuts.second()));
    }

    private static List<Field> thresholds(BigDecimal first, BigDecimal second) {
        return List.of(
                field(Classing.Thresholds.FIRST, written(first)), field(Classing.Thresholds.SECOND, written(second)));
    }

    /** As round a number as parts the last unit of a class from the next one. */
    private BigDecimal lowest(int cut) {
        List<Ranked> ranking = diagnosis.ranking();
        int in = (int) ranking.stream().filter(ranked -> ranked.rank() <= cut).count();
        if (in == 0) {
            return ranking.isEmpty()
                    ? BigDecimal.ZERO
                    : Standing.written(ranking.getFirst().score() + 1).setScale(0, RoundingMode.CEILING);
        }
        BigDecimal last = Standing.written(ranking.get(in - 1).score());
        double next = in == ranking.size()
                ? Double.NEGATIVE_INFINITY
                : ranking.get(in).score();
        return IntStream.range(0, Standing.DECIMALS)
                .mapToObj(decimals -> last.setScale(decimals, RoundingMode.FLOOR))
                .filter(rounder -> rounder.doubleValue() > next)
                .findFirst()
                .orElse(last);
    }

    private static String written(BigDecimal threshold) {
        return threshold.toPlainString().replace('.', ',');
    }

    private static Field field(String name, String value) {
        return Field.of(name, t("diagnosis.class.field." + name), Control.number(value));
    }

    private Classing classing() {
        return diagnosis.design().classing();
    }
}
