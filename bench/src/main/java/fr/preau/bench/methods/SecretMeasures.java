package fr.preau.bench.methods;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Unit;
import fr.preau.methods.secrecy.Audit;
import fr.preau.methods.secrecy.CellSuppression;
import fr.preau.methods.secrecy.Crossing;
import fr.preau.methods.secrecy.Dimension;
import fr.preau.methods.secrecy.ProtectedTable;
import fr.preau.methods.secrecy.SecrecyRule;
import fr.preau.methods.secrecy.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A table of places crossed with a breakdown, of which the small cells are hidden and the others protect them. */
final class SecretMeasures {

    static final String TITLE = "Statistical secrecy";

    private static final Duration TARGET = Duration.ofSeconds(5);
    private static final int PLACES_OF_BRANCH = 24;
    private static final int CATEGORIES = 3;
    private static final int MINIMUM = 11;
    private static final int LARGEST = 60;

    private final Size size;

    SecretMeasures(Size size) {
        this.size = size;
    }

    /** A table made safe, and what an attacker makes of it. */
    private record Secret(ProtectedTable table, Audit audit) {

        static Secret of(Table table, SecrecyRule rule) {
            ProtectedTable safe = (ProtectedTable) CellSuppression.protect(table, rule);
            return new Secret(safe, Audit.of(safe, rule));
        }
    }

    Group measure() {
        Table table = table();
        SecrecyRule rule = SecrecyRule.atLeast(MINIMUM);
        Timed<Secret> secret = Timed.of(size.times(), () -> Secret.of(table, rule));
        int primary = rule.levelsFor(table).size();
        int withheld = secret.answer().table().withheld().size();
        boolean safe = secret.answer().audit().isSafe();
        return Group.of(
                        TITLE,
                        List.of(
                                Line.under(
                                        String.format(Locale.ROOT, "%,d cells protected, then attacked", table.size()),
                                        TARGET,
                                        secret.best(),
                                        Unit.SECONDS),
                                Line.holds(
                                        "no cell under 11 people is recomputed",
                                        "none",
                                        safe
                                                ? String.format(
                                                        Locale.ROOT,
                                                        "none of %,d; %,d more withheld to protect them",
                                                        primary,
                                                        withheld - primary)
                                                : "exposed: "
                                                        + secret.answer()
                                                                .audit()
                                                                .exposed()
                                                                .size(),
                                        safe)))
                .noting(String.format(
                        Locale.ROOT,
                        "Places in %d branches of %d, crossed with %d categories and all totals; a quarter of the cells is empty,"
                                + " the others have 1 to %d people. %s No package of Debian protects tables: there is no"
                                + " peer here.",
                        size.branches(),
                        PLACES_OF_BRANCH,
                        CATEGORIES,
                        LARGEST,
                        secret.answer().audit().exact()
                                ? "The attack is the strongest there is."
                                : "The attack deduces intervals from all sums until nothing moves; that no stronger one"
                                        + " succeeds is proved cell by cell, by another table that readers cannot tell from"
                                        + " the real one, and those proofs are checked."));
    }

    private Table table() {
        Crossing crossing = new Crossing(places(), Dimension.flat(CATEGORIES));
        var random = new SplittableRandom(10_000);
        return crossing.ofPeople(IntStream.range(0, crossing.size())
                .mapToLong(cell -> random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(LARGEST))
                .toArray());
    }

    private Dimension places() {
        List<Integer> parents = new ArrayList<>(List.of(-1));
        for (int branch = 0; branch < size.branches(); branch++) {
            int parent = parents.size();
            parents.add(0);
            IntStream.range(0, PLACES_OF_BRANCH).forEach(place -> parents.add(parent));
        }
        return Dimension.tree(parents.toArray(Integer[]::new));
    }
}
