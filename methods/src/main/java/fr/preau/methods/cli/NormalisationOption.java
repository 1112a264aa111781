package fr.preau.methods.cli;

import fr.preau.methods.composite.Goalposts;
import fr.preau.methods.composite.IndicatorTable;
import fr.preau.methods.composite.Normalisation;
import fr.preau.methods.composite.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Normalisations by their names. */
record NormalisationOption(IndicatorList list, IndicatorTable table, Scale scale) {

    /** @throws WrongUsage if none has this name */
    Normalisation named(String option, String name) {
        return switch (name) {
            case "minmax" -> new Normalisation.MinMax(scale);
            case "z" -> Normalisation.ZScore.STANDARD;
            case "mpi" -> Normalisation.mazziottaPareto();
            case "rang" -> new Normalisation.Ranks();
            case "centile" -> new Normalisation.PercentileRanks(scale);
            case "bornes" -> new Normalisation.BetweenGoalposts(goalposts(), scale, false);
            case "cible" -> new Normalisation.DistanceToTarget(targets(), scale);
            default ->
                throw new WrongUsage(
                        "%s attend minmax, z, mpi, rang, centile, bornes ou cible, et non «\u00a0%s\u00a0»."
                                .formatted(option, name));
        };
    }

    private List<Goalposts> goalposts() {
        List<Goalposts> all = new ArrayList<>();
        for (int j = 0; j < list.entries().size(); j++) {
            IndicatorList.Entry entry = list.entries().get(j);
            double[] values = DoubleStream.of(table.values(j))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            double low = otherwise(entry.low(), DoubleStream.of(values).min().orElse(0));
            double high = otherwise(entry.high(), DoubleStream.of(values).max().orElse(0));
            if (low >= high) {
                throw new WrongInput(
                        "Les bornes de «\u00a0%s\u00a0» sont %s et %s\u202f: la première doit être au-dessous."
                                .formatted(entry.column(), Decimal.print(low), Decimal.print(high)));
            }
            all.add(new Goalposts(low, high));
        }
        return all;
    }

    private static double otherwise(double said, double found) {
        return Double.isNaN(said) ? found : said;
    }

    private List<Double> targets() {
        list.entries().stream()
                .filter(entry -> Double.isNaN(entry.target()))
                .findFirst()
                .ifPresent(entry -> {
                    throw new WrongInput("«\u00a0%s\u00a0» n’a pas de cible dans la liste des indicateurs."
                            .formatted(entry.column()));
                });
        return list.entries().stream().map(IndicatorList.Entry::target).toList();
    }
}
