package fr.preau.methods.cli;

import fr.preau.methods.spatial.EmpiricalBayes;
import fr.preau.methods.spatial.Family;
import fr.preau.methods.spatial.FunnelLimits;
import fr.preau.methods.spatial.ProbabilityMap;
import fr.preau.methods.spatial.Rates;
import fr.preau.methods.spatial.Smoothed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the method smooth says of each rate. */
final class RateTable {

    private final Rates rates;
    private final Family family;
    private final double level;
    private final Smoothed global;
    private final Optional<Smoothed> local;
    private final ProbabilityMap surprises;
    private final double[] roots;

    RateTable(Rates rates, Family family, double level, Optional<Smoothed> local) {
        this.rates = rates;
        this.family = family;
        this.level = level;
        this.local = local;
        global = EmpiricalBayes.global(rates, family);
        surprises = ProbabilityMap.of(rates);
        roots = rates.freemanTukey(1);
    }

    List<String> header() {
        List<String> header = new ArrayList<>(List.of("taux", "attendus", "lisse"));
        local.ifPresent(smoothed -> header.add("lisse_local"));
        header.addAll(List.of("racine", "p_hasard", "bas", "haut", "position"));
        return header;
    }

    List<String> row(int unit) {
        List<String> row = new ArrayList<>(List.of(
                Decimal.print(rates.rate(unit)),
                Decimal.print(rates.expected(unit)),
                Decimal.print(global.rate(unit))));
        local.ifPresent(smoothed -> row.add(Decimal.print(smoothed.rate(unit))));
        row.add(Decimal.print(roots[unit]));
        row.add(Decimal.print(surprises.p(unit)));
        row.addAll(limits(unit));
        return row;
    }

    /** Says how much of the differences between rates is more than chance. */
    void report(Console console) {
        double between = global.priorVariance(0);
        console.words()
                .println(
                        between == 0
                                ? "Les taux ne diffèrent pas plus que par hasard\u202f: tous sont ramenés au taux d’ensemble."
                                : "Écart-type entre les risques, hasard déduit\u202f: %s."
                                        .formatted(Decimal.print(Math.sqrt(between))));
    }

    /** Where nobody, or everybody, is concerned, there is no risk to draw a funnel around. */
    private List<String> limits(int unit) {
        double target = rates.overall();
        if (target == 0 || (family == Family.BINOMIAL && target == 1)) {
            return List.of("", "", "");
        }
        FunnelLimits limits = FunnelLimits.of(target, rates.population(unit), level, family);
        String position =
                limits.contains(rates.rate(unit)) ? "dedans" : rates.rate(unit) > target ? "au-dessus" : "au-dessous";
        return List.of(Decimal.print(limits.low()), Decimal.print(limits.high()), position);
    }
}
