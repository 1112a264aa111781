package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.selection.Bound;
import fr.preau.diagnosis.selection.Demand;
import fr.preau.diagnosis.selection.EquityRule;
import fr.preau.diagnosis.selection.FixedUnit.Fate;
import fr.preau.diagnosis.selection.Group;
import fr.preau.diagnosis.selection.GroupFamily;
import fr.preau.diagnosis.selection.Groupings;
import fr.preau.diagnosis.selection.SelectionResult;
import fr.preau.diagnosis.selection.SelectionResult.Cost;
import fr.preau.methods.planning.Price;
import fr.preau.ui.Column;
import fr.preau.ui.Formats;
import fr.preau.ui.Table;
import java.math.BigDecimal;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What selections say in words. */
record SelectionWords(Design design, Groupings groupings) {

    private static final int NAMES = 5;

    /** Groups whose counts are told one by one. */
    private static final int MOST_COUNTED = 8;

    private static final int HUNDRED = 100;

    /** Less than this, in thousandths of a point, is written 0,0. */
    private static final long SMALL = 50;

    /** «Cher (département) : au moins 3» */
    String rule(EquityRule rule) {
        return t("diagnosis.selection.rule", target(rule), t(sense(rule)), bound(rule.bound()));
    }

    /** The rule without its number. */
    String ruleStem(EquityRule rule) {
        return t("diagnosis.selection.rule.stem", target(rule), t(sense(rule)));
    }

    private static String sense(EquityRule rule) {
        return "diagnosis.selection.sense." + EquityRule.slug(rule.sense());
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case Bound.Units(int number) -> Formats.number(number);
            case Bound.Percent(int percent) -> t("diagnosis.selection.percent", percent);
        };
    }

    /** As one types it. */
    static String written(Bound bound) {
        return switch (bound) {
            case Bound.Units units -> units.toString();
            case Bound.Percent(int percent) -> Formats.percent(BigDecimal.valueOf(percent), 0);
        };
    }

    private String target(EquityRule rule) {
        return rule.group()
                .map(group -> groupings.find(group).map(this::group).orElseGet(group::toString))
                .orElseGet(() -> each(rule.family()));
    }

    static String each(GroupFamily family) {
        return t("diagnosis.selection.each." + family.slug());
    }

    String group(Group group) {
        return switch (group) {
            case Group.Within within ->
                t(
                        "diagnosis.scope",
                        within.place().name(),
                        t("diagnosis.scope." + within.place().id().kind().slug()));
            case Group.Known known -> t("diagnosis.selection.group." + known.id());
            case Group.Between between -> range(between);
        };
    }

    private String range(Group.Between range) {
        String key = "diagnosis.selection.range." + range.id().family().slug();
        String of =
                t("diagnosis.selection.range.of." + design.units().placeKind().slug());
        if (range.isOpen()) {
            return t(key + ".from", range.from(), of);
        }
        return range.from() == 0
                ? t(key + ".below", range.below(), of)
                : t(key + ".between", range.from(), range.below() - 1, of);
    }

    /** How many are chosen of what a rule counts. */
    String held(EquityRule rule, List<Demand> demands, List<Ranked> chosen) {
        Set<Ranked> all = Set.copyOf(chosen);
        return held(
                rule.bound(),
                demands.stream()
                        .map(demand -> new Held(
                                name(demand.group()),
                                demand.countIn(all),
                                demand.members().size()))
                        .toList(),
                all.size());
    }

    /** How many units of a group are chosen, and how many there are. */
    record Held(String group, int chosen, int possible) {}

    static String held(Bound bound, List<Held> groups, int chosen) {
        if (groups.size() == 1) {
            return share(bound, groups.getFirst(), chosen);
        }
        if (groups.size() <= MOST_COUNTED) {
            return groups.stream()
                    .map(group -> t("diagnosis.selection.held.group", group.group(), group.chosen()))
                    .collect(Collectors.joining(", "));
        }
        IntSummaryStatistics counts = groups.stream().mapToInt(Held::chosen).summaryStatistics();
        return t("diagnosis.selection.held.range", counts.getMin(), counts.getMax(), groups.size());
    }

    private static String share(Bound bound, Held held, int chosen) {
        return bound instanceof Bound.Percent && chosen > 0
                ? t(
                        "diagnosis.selection.held.share",
                        held.chosen(),
                        percent((double) held.chosen() / chosen),
                        held.possible())
                : t("diagnosis.selection.held", held.chosen(), held.possible());
    }

    /** Short, where the kind of place goes without saying. */
    String name(Group group) {
        return group instanceof Group.Within within ? within.place().name() : group(group);
    }

    /** «11,0 points», «entre 2,0 et 3,5 points», «rien» */
    static String price(Price price) {
        long least = price.least();
        long most = price.most();
        if (most <= 0) {
            return t("diagnosis.selection.price.none");
        }
        return price.isExact()
                ? points(most)
                : t("diagnosis.selection.price.between", number(Math.max(0, least)), number(most));
    }

    static String points(long value) {
        return Math.abs(value) < SMALL
                ? t("diagnosis.selection.price.little")
                : t("diagnosis.selection.price", number(value), Math.round(SelectionResult.points(value) * 10) / 10.0);
    }

    static String number(long value) {
        return Formats.number(SelectionResult.points(value), 1);
    }

    static String percent(double share) {
        return Formats.percent(BigDecimal.valueOf(share * HUNDRED), share < 0.1 ? 1 : 0);
    }

    /** Who would come in, and in whose place. */
    String exchange(Cost cost) {
        return exchange(
                cost.without().stream().map(this::name).toList(),
                cost.with().stream().map(this::name).toList());
    }

    /**
     * Who would come in, and in whose place.
     *
     * @param without the names of those that would be chosen without a condition
     * @param with the names of those that are chosen because of it
     */
    static String exchange(List<String> without, List<String> with) {
        if (without.isEmpty()) {
            return with.isEmpty()
                    ? t("diagnosis.selection.exchange.none")
                    : t("diagnosis.selection.exchange.fewer", few(with));
        }
        return with.isEmpty()
                ? t("diagnosis.selection.exchange.more", few(without))
                : t("diagnosis.selection.exchange", few(without), few(with));
    }

    /** How many are chosen of how many places, and what they are worth. */
    static String summary(int chosen, int places, long value) {
        return t("diagnosis.selection.summary", chosen, places, number(value));
    }

    /** How far another selection could be worth more. */
    static String gap(long value, long most) {
        return t(
                "diagnosis.selection.proof.gap",
                points(most - value),
                percent((double) (most - value) / Math.max(1, most)));
    }

    /** What was done with a unit without asking its rank. */
    static String fixed(String unit, Fate fate) {
        return t("diagnosis.selection.fixed", unit, t("diagnosis.selection.fate." + fate.slug()));
    }

    /** A condition a line: what it asks, how far it is held, what it costs, and who would be chosen without it. */
    static Table conditions() {
        return Table.of(
                        t("diagnosis.selection.conditions"),
                        Column.text(t("diagnosis.selection.condition")),
                        Column.text(t("diagnosis.selection.held.column")),
                        Column.text(t("diagnosis.selection.price.column")),
                        Column.text(t("diagnosis.selection.without.column")))
                .captionHidden()
                .conditions(t("diagnosis.selection.conditions.lead"))
                .ofSentences();
    }

    String names(List<Ranked> units) {
        return few(units.stream().map(this::name).toList());
    }

    private static String few(List<String> names) {
        String first = names.stream().limit(NAMES).collect(Collectors.joining(", "));
        return names.size() > NAMES ? t("diagnosis.names.more", first, names.size() - NAMES) : first;
    }

    String name(Ranked ranked) {
        return ranked.unit().name();
    }

    /** A rule that cannot hold, with the groups for which it cannot. */
    String conflict(EquityRule rule, List<Demand> demands) {
        Demand first = demands.getFirst();
        if (rule.group().isPresent()) {
            return t("diagnosis.selection.conflict", rule(rule), first.members().size());
        }
        String groups = demands.stream()
                .limit(NAMES)
                .map(demand -> t(
                        "diagnosis.selection.conflict.group",
                        name(demand.group()),
                        demand.members().size()))
                .collect(Collectors.joining(", "));
        return t(
                "diagnosis.selection.conflict.each",
                rule(rule),
                demands.size() > NAMES ? t("diagnosis.names.more", groups, demands.size() - NAMES) : groups);
    }
}
