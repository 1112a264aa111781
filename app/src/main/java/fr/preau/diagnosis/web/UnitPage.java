package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Evidence;
import fr.preau.diagnosis.Observed;
import fr.preau.diagnosis.Ranked;
import fr.preau.indicators.Figure;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.methods.composite.RankInterval;
import fr.preau.territory.Place;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Formats;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.values.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Why a unit ranks where it ranks.
 *
 * @param ranked empty when it lacks too many values
 * @param interval where it may as well rank; empty when that cannot be told
 * @param around what is around it; empty when it has no rank
 */
public record UnitPage(
        Diagnosis diagnosis,
        Place scope,
        Place unit,
        Optional<Ranked> ranked,
        Optional<RankInterval> interval,
        Optional<UnitSurroundings> around) {

    public String title() {
        return t("diagnosis.unit.title", unit.name());
    }

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(
                new Link(t("diagnosis.nav"), DiagnosisPages.ROOT),
                new Link(t("diagnosis.workshop"), DiagnosisPages.workshop(diagnosis.design()))));
    }

    /** «Rang 3 sur 31 dans le Cher; entre 2 et 7 si…» */
    public String lead() {
        return ranked.map(one -> {
                    String rank = t(
                            "diagnosis.unit.rank",
                            one.rank(),
                            diagnosis.ranking().size(),
                            scope.name(),
                            Formats.number(one.score(), 1),
                            PriorityWords.label(diagnosis.cuts().of(one.rank())));
                    return interval.map(between -> rank + " " + between(between))
                            .orElse(rank);
                })
                .orElseGet(() -> t("diagnosis.unit.unranked"));
    }

    private String between(RankInterval between) {
        String words = t("diagnosis.unit.between", between.low(), between.high());
        return diagnosis.cuts().cross(between) ? words + " " + t("diagnosis.unit.edge") : words;
    }

    public Table table() {
        return Table.of(
                        t("diagnosis.unit.table"),
                        Column.text(t("diagnosis.unit.criterion")),
                        Column.number(t("diagnosis.unit.value")),
                        Column.number(t("diagnosis.unit.share")),
                        Column.number(t("diagnosis.unit.comparable"))
                                .note(t("diagnosis.echelle.short."
                                        + diagnosis.design().method().scaling().slug())),
                        Column.number(t("diagnosis.unit.contribution")))
                .captionHidden()
                .conditions(
                        DiagnosisWords.contribution(diagnosis.design().method().mean()))
                .rows(diagnosis.evidence(), this::cells);
    }

    private List<Cell> cells(Evidence evidence) {
        int counted = diagnosis.counted().indexOf(evidence);
        return List.of(
                Cell.link(
                                evidence.indicator().wording().label(),
                                IndicatorPages.address(evidence.indicator().code()))
                        .note(t("diagnosis.need." + evidence.criterion().need().slug())),
                value(evidence),
                counted < 0
                        ? Cell.absent(t("diagnosis.unit.left-out"))
                        : Cell.text(Formats.percent(
                                BigDecimal.valueOf(diagnosis.shares()[counted]).movePointRight(2), 0)),
                number(counted, one -> diagnosis.comparable(counted, one)),
                number(counted, one -> diagnosis.contributions(one)[counted]));
    }

    private Cell value(Evidence evidence) {
        String period = evidence.period().map(Period::label).orElse("");
        Optional<Figure> figure = evidence.find(unit);
        return figure.map(one -> one.isKnown()
                        ? Cell.text(FigureWords.value(one)).note(treatment(evidence, period))
                        : Cell.absent(FigureWords.value(one)).note(period))
                .orElseGet(() -> Cell.absent(t("diagnosis.unit.no-value")).note(period));
    }

    /** The period, and for how much a percentage of few people counts. */
    private String treatment(Evidence evidence, String period) {
        Optional<BigDecimal> people = evidence.observe(unit).flatMap(Observed::findPeople);
        return ranked.isEmpty() || people.isEmpty() || !diagnosis.smooths()
                ? period
                : t(
                        "diagnosis.unit.smoothed",
                        period,
                        Formats.number(people.get(), 0),
                        Formats.percent(
                                BigDecimal.valueOf(
                                        diagnosis.treated(evidence)[ranked.get().number()]),
                                evidence.indicator().unit().decimals()));
    }

    private Cell number(int counted, ToDoubleFunction<Ranked> read) {
        if (counted < 0 || ranked.isEmpty()) {
            return Cell.absent("–");
        }
        double number = read.applyAsDouble(ranked.get());
        return Double.isNaN(number) ? Cell.absent("–") : Cell.text(Formats.number(number, 1));
    }

    public String placePath() {
        return unit.path();
    }

    public String workshop() {
        return DiagnosisPages.workshop(diagnosis.design());
    }
}
