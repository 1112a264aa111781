package fr.preau.indicators;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * All the indicators that this installation knows, by code: those that ship with the product, and those that its users described.
 * The latter may grow while the program runs, on this copy of it or on another: a list is always of today, and a code that is not
 * known is asked for once more.
 */
public final class Catalogue {

    private final SortedMap<IndicatorCode, Indicator> shipped = new TreeMap<>();
    private final Supplier<List<Indicator>> described;
    private volatile Known known;

    /** @throws IllegalArgumentException if two have the same code, or one names another that is not here */
    public Catalogue(Collection<Indicator> indicators) {
        this(indicators, List::of);
    }

    /**
     * @param described those that users described, the same list for as long as none changes; one with a code of the others is ignored
     * @throws IllegalArgumentException if two have the same code, or one names another that is not here
     */
    public Catalogue(Collection<Indicator> shipped, Supplier<List<Indicator>> described) {
        for (Indicator indicator : shipped) {
            if (this.shipped.put(indicator.code(), indicator) != null) {
                throw new IllegalArgumentException("Two indicators have the code %s.".formatted(indicator.code()));
            }
        }
        this.described = described;
        this.known = new Known(List.of(), this.shipped);
        shipped.forEach(this::requireHeadcount);
    }

    /** In the order of their codes. */
    public List<Indicator> list() {
        return List.copyOf(today().values());
    }

    public List<Indicator> list(Theme theme) {
        return today().values().stream()
                .filter(indicator -> indicator.wording().theme() == theme)
                .toList();
    }

    /** Those that ship with the product, in the order of their codes; the database is not asked. */
    public List<Indicator> listShipped() {
        return List.copyOf(shipped.values());
    }

    /** As it was described when somebody last asked for a list, or for a code that was not known. */
    public Optional<Indicator> find(IndicatorCode code) {
        Indicator indicator = known.indicators.get(code);
        return Optional.ofNullable(indicator == null ? today().get(code) : indicator);
    }

    /** The same indicators, and no other to come: for who reads lines while the database is busy and must be asked nothing. */
    public Catalogue asOfNow() {
        return new Catalogue(today().values());
    }

    /** The codes that ship with the product, which nobody may describe otherwise. */
    public Set<IndicatorCode> shipped() {
        return Set.copyOf(shipped.keySet());
    }

    /** @throws NoSuchElementException if there is none */
    public Indicator get(IndicatorCode code) {
        return find(code)
                .orElseThrow(() -> new NoSuchElementException("No indicator has the code %s.".formatted(code)));
    }

    private SortedMap<IndicatorCode, Indicator> today() {
        List<Indicator> list = described.get();
        if (list != known.described) {
            var indicators = new TreeMap<>(shipped);
            list.forEach(indicator -> indicators.putIfAbsent(indicator.code(), indicator));
            known = new Known(list, indicators);
        }
        return known.indicators;
    }

    /** @param indicators all of them, never changed once made */
    private record Known(List<Indicator> described, SortedMap<IndicatorCode, Indicator> indicators) {}

    private void requireHeadcount(Indicator indicator) {
        indicator.aggregation().headcount().ifPresent(code -> {
            Indicator headcount = find(code)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "%s is weighed by %s, which does not exist.".formatted(indicator.code(), code)));
            if (headcount.aggregation().space() != SpatialAggregation.SUM || headcount.isDerived()) {
                throw new IllegalArgumentException("%s is weighed by %s, which is not a count that is observed."
                        .formatted(indicator.code(), code));
            }
            if (headcount.safeguards().secrecy() instanceof SecrecyRule.AtLeast) {
                throw new IllegalArgumentException("%s is weighed by %s, which must not be shown with every coverage."
                        .formatted(indicator.code(), code));
            }
        });
    }
}
