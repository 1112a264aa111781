package fr.preau.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/** All the indicators that this installation knows, by code. */
public final class Catalogue {

    private final Map<IndicatorCode, Indicator> indicators = new TreeMap<>();

    /** @throws IllegalArgumentException if two have the same code, or one names another that is not here */
    public Catalogue(Collection<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            if (this.indicators.put(indicator.code(), indicator) != null) {
                throw new IllegalArgumentException("Two indicators have the code %s.".formatted(indicator.code()));
            }
        }
        indicators.forEach(this::requireHeadcount);
    }

    /** In the order of their codes. */
    public List<Indicator> list() {
        return List.copyOf(indicators.values());
    }

    public List<Indicator> list(Theme theme) {
        return indicators.values().stream()
                .filter(indicator -> indicator.wording().theme() == theme)
                .toList();
    }

    public Optional<Indicator> find(IndicatorCode code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** @throws NoSuchElementException if there is none */
    public Indicator get(IndicatorCode code) {
        return find(code)
                .orElseThrow(() -> new NoSuchElementException("No indicator has the code %s.".formatted(code)));
    }

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
