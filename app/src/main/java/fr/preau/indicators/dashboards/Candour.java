package fr.preau.indicators.dashboards;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Nature;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.catalogue.Derivations;
import fr.preau.indicators.formula.Combination;
import fr.preau.indicators.formula.Formula;
import fr.preau.indicators.formula.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Refuses the drawings that lie, and says what to draw instead. The lies are those found on public dashboards; the rules look at what
 * is asked for, never at the values, so that a dashboard which was honest stays so when new figures arrive.
 */
@Component
class Candour {

    /** «par mois», «mensuel», «de l'année»: what a running total is not. */
    private static final Pattern SAYS_PERIOD = Pattern.compile(
            "\\b(par|chaque|du|de la|de l[’']|ce|cette)\\s*(mois|ann[ée]e|semaine|trimestre|jour|an)\\b"
                    + "|\\b(mensuel|annuel|hebdomadaire|trimestriel|quotidien)(le)?s?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Catalogue catalogue;
    private final Derivations derivations;

    Candour(Catalogue catalogue, Derivations derivations) {
        this.catalogue = catalogue;
        this.derivations = derivations;
    }

    /** All that is wrong with a tile; nothing when it may be drawn. */
    List<Objection> objections(Tile tile) {
        List<Indicator> indicators = tile.indicators().stream()
                .flatMap(code -> catalogue.find(code).stream())
                .toList();
        return Stream.of(
                        twoScales(tile, indicators),
                        gainOfNoTotal(tile, indicators),
                        runningTotal(tile, indicators),
                        unknownBase(tile, indicators),
                        sizeAsIntensity(tile, indicators),
                        lengthWithoutZero(tile, indicators),
                        partsOfNothing(tile, indicators))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Objection> twoScales(Tile tile, List<Indicator> indicators) {
        boolean severalUnits =
                indicators.stream().map(Indicator::unit).distinct().count() > 1;
        return when(tile.shape() == TileShape.LINE && severalUnits, Lie.TWO_SCALES, () -> tile.as(TileShape.MULTIPLES));
    }

    private static Optional<Objection> gainOfNoTotal(Tile tile, List<Indicator> indicators) {
        return when(
                tile.shape() == TileShape.GAINS && !indicators.stream().allMatch(Candour::isRunningTotal),
                Lie.GAIN_OF_NO_TOTAL,
                () -> tile.as(TileShape.LINE));
    }

    private static Optional<Objection> runningTotal(Tile tile, List<Indicator> indicators) {
        boolean hasTotal = indicators.stream().anyMatch(Candour::isRunningTotal);
        boolean readAsFlow = tile.shape() != TileShape.GAINS
                && SAYS_PERIOD.matcher(tile.title()).find();
        return when(
                hasTotal && readAsFlow,
                Lie.RUNNING_TOTAL_AS_FLOW,
                () -> tile.of(indicators.stream()
                                .filter(Candour::isRunningTotal)
                                .limit(1)
                                .map(Indicator::code)
                                .toList())
                        .as(TileShape.GAINS));
    }

    private static boolean isRunningTotal(Indicator indicator) {
        return indicator.nature() == Nature.CUMULATIVE;
    }

    /** Beside each share of those who are known stands the share of those who are not, in the same tile. */
    private Optional<Objection> unknownBase(Tile tile, List<Indicator> indicators) {
        for (Indicator share : indicators) {
            Optional<Categories> base = categoriesOf(share);
            if (base.isPresent() && indicators.stream().noneMatch(other -> tellsTheRest(other, base.get()))) {
                return Optional.of(new Objection(Lie.UNKNOWN_BASE, withTheRest(tile, base.get())));
            }
        }
        return Optional.empty();
    }

    private Optional<Tile> withTheRest(Tile tile, Categories base) {
        Tile roomy = tile.indicators().size() < tile.shape().mostIndicators()
                ? tile
                : tile.as(tile.shape().isOverKind() ? TileShape.TABLE : TileShape.FIGURES);
        return catalogue.list().stream()
                .filter(other -> tellsTheRest(other, base))
                .findFirst()
                .filter(_ -> roomy.indicators().size() < roomy.shape().mostIndicators())
                .map(rest -> {
                    List<IndicatorCode> both = new ArrayList<>(roomy.indicators());
                    both.add(rest.code());
                    return roomy.of(both);
                });
    }

    /** The categories of one count that a share has for base: teachers and managers, of all who took part. */
    private record Categories(IndicatorCode count, String dimension, Set<Breakdown> parts) {}

    private Optional<Categories> categoriesOf(Indicator share) {
        return derivations
                .find(share.code())
                .flatMap(Formula::denominator)
                .map(Combination::terms)
                .filter(terms -> terms.size() > 1)
                .flatMap(terms -> {
                    Term first = terms.iterator().next();
                    boolean ofOneCount = terms.stream()
                            .allMatch(term -> term.indicator().equals(first.indicator())
                                    && !term.breakdown().isTotal()
                                    && term.breakdown()
                                            .dimension()
                                            .equals(first.breakdown().dimension()));
                    return ofOneCount
                            ? Optional.of(new Categories(
                                    first.indicator(),
                                    first.breakdown().dimension(),
                                    terms.stream().map(Term::breakdown).collect(Collectors.toUnmodifiableSet())))
                            : Optional.empty();
                });
    }

    /** Is it the share, in all of the count, of one of its other categories, or of all that are in none of those? */
    private boolean tellsTheRest(Indicator other, Categories base) {
        return derivations
                .find(other.code())
                .filter(formula -> formula.denominator()
                        .map(Combination::terms)
                        .filter(whole -> whole.equals(Set.of(new Term(base.count(), Breakdown.TOTAL))))
                        .isPresent())
                .filter(formula -> formula.numerator().terms().stream()
                        .allMatch(term -> term.indicator().equals(base.count())))
                .filter(formula -> {
                    Set<Breakdown> named = formula.numerator().terms().stream()
                            .map(Term::breakdown)
                            .filter(part -> part.dimension().equals(base.dimension()))
                            .collect(Collectors.toSet());
                    boolean complement = named.equals(base.parts())
                            && formula.numerator().terms().contains(new Term(base.count(), Breakdown.TOTAL));
                    return complement || !named.isEmpty() && named.stream().noneMatch(base.parts()::contains);
                })
                .isPresent();
    }

    private static Optional<Objection> sizeAsIntensity(Tile tile, List<Indicator> indicators) {
        return when(
                tile.shape() == TileShape.MAP && indicators.stream().anyMatch(Candour::isCount),
                Lie.SIZE_AS_INTENSITY,
                () -> tile.as(TileShape.BARS));
    }

    private static boolean isCount(Indicator indicator) {
        return indicator.aggregation().space() == SpatialAggregation.SUM
                || indicator.nature() == Nature.STOCK
                || indicator.nature() == Nature.FLOW
                || indicator.nature() == Nature.CUMULATIVE;
    }

    private static Optional<Objection> lengthWithoutZero(Tile tile, List<Indicator> indicators) {
        return when(
                tile.shape() == TileShape.BARS
                        && indicators.stream()
                                .anyMatch(indicator ->
                                        indicator.nature() == Nature.INDEX || indicator.nature() == Nature.RATING),
                Lie.LENGTH_WITHOUT_ZERO,
                () -> tile.as(TileShape.DOTS));
    }

    private static Optional<Objection> partsOfNothing(Tile tile, List<Indicator> indicators) {
        boolean ofParts = tile.shape() == TileShape.STACKED || tile.shape() == TileShape.PYRAMID;
        return when(
                ofParts && !indicators.stream().allMatch(Candour::isCount),
                Lie.PARTS_OF_NOTHING,
                () -> tile.as(TileShape.LINE));
    }

    private static Optional<Objection> when(boolean lies, Lie lie, Supplier<Tile> instead) {
        return lies ? Optional.of(new Objection(lie, Optional.of(instead.get()))) : Optional.empty();
    }
}
