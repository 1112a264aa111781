package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Choice;
import fr.preau.diagnosis.Classing;
import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Method;
import fr.preau.diagnosis.PriorityClass;
import fr.preau.diagnosis.decisions.DecisionRecord;
import fr.preau.diagnosis.decisions.RecordedCriterion;
import fr.preau.diagnosis.decisions.RecordedRank;
import fr.preau.diagnosis.decisions.Statement;
import fr.preau.diagnosis.decisions.Vintage;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.Formats;
import fr.preau.ui.RankRange;
import java.util.Optional;
import java.util.stream.Collectors;

/** What frozen decisions say in words. Everything comes from their record. */
final class DecisionWords {

    private DecisionWords() {}

    /** «Décidée le 20 novembre 2026 par la commission territoriale (présidente).» */
    static String lead(DecisionRecord content) {
        Statement statement = content.statement();
        return t(
                "diagnosis.decision.lead",
                Formats.date(statement.decidedOn()),
                statement.decider(),
                statement.role(),
                content.units().size(),
                t("diagnosis.units." + content.unitKind().slug()),
                content.place().name());
    }

    static String counts(DecisionRecord content) {
        return t(
                "diagnosis.class.counts",
                content.in(PriorityClass.FIRST).size(),
                content.in(PriorityClass.SECOND).size(),
                content.in(PriorityClass.LAST).size());
    }

    /** How many units could as well be in the next class; empty where possible ranks could not be told. */
    static Optional<String> atEdge(DecisionRecord content) {
        return content.result().hasPossibleRanks()
                ? Optional.of(t(
                        "diagnosis.class.edge.count",
                        content.result().ranking().stream()
                                .filter(content.result()::isAtEdge)
                                .filter(ranked -> !content.unit(ranked).isSetAside())
                                .count()))
                : Optional.empty();
    }

    static RankRange range(DecisionRecord content, RecordedRank ranked) {
        return new RankRange(
                ranked.rank(),
                content.result().ranking().size(),
                ranked.findPossible().map(between -> new RankRange.Between(between.low(), between.high())));
    }

    /** «IPS des collèges, DEPP (17 août 2026)» */
    static String sources(RecordedCriterion criterion) {
        return criterion.vintages().stream()
                .map(DecisionWords::source)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String source(Vintage vintage) {
        return vintage.day() == null
                ? vintage.source()
                : t("diagnosis.decision.source", vintage.source(), Formats.date(vintage.day()));
    }

    static DefinitionList method(Method method, Classing classing) {
        DefinitionList list = DefinitionList.empty();
        list = question(list, Design.SMALL_NUMBERS, method.smallNumbers());
        list = question(list, Design.EXTREMES, method.extremes());
        list = question(list, Design.GAPS, method.gaps());
        list = question(list, Design.SCALING, method.scaling());
        list = question(list, Design.MEAN, method.mean());
        return list.with(t("diagnosis.question.classes"), classing(classing));
    }

    private static DefinitionList question(DefinitionList list, String name, Choice answer) {
        return list.with(t("diagnosis.question." + name), t("diagnosis.question." + name + "." + answer.slug()));
    }

    private static String classing(Classing classing) {
        return switch (classing) {
            case Classing.Breaks breaks -> t("diagnosis.question.classes.ruptures");
            case Classing.Numbers(int first, int second) -> t("diagnosis.decision.classes.nombre", first, second);
            case Classing.Thresholds(var first, var second) ->
                t(
                        "diagnosis.decision.classes.seuils",
                        Formats.number(first, first.scale()),
                        Formats.number(second, second.scale()));
        };
    }
}
