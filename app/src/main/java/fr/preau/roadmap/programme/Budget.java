package fr.preau.roadmap.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The lines of a budget, by axis, year and nature.
 *
 * @param lines one for each axis, year and nature that has one
 */
public record Budget(List<BudgetLine> lines) {

    private static final Comparator<BudgetLine> ORDER = Comparator.comparing(
                    (BudgetLine line) -> line.key().axis())
            .thenComparing(line -> line.key().nature())
            .thenComparing(line -> line.key().year());

    /** @throws IllegalArgumentException if two lines are of one axis, year and nature */
    public Budget {
        lines = lines.stream().sorted(ORDER).toList();
        if (lines.stream().map(BudgetLine::key).distinct().count() < lines.size()) {
            throw new IllegalArgumentException("A budget has one line for each axis, year and nature.");
        }
    }

    public Optional<BudgetLine> find(BudgetLine.Key key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** Those that have a line, the first first. */
    public List<Integer> years() {
        return lines.stream().map(line -> line.key().year()).distinct().sorted().toList();
    }

    /** What lines make together at a stage. */
    public Total total(Stage stage, Predicate<BudgetLine.Key> which) {
        return Total.of(among(which).map(line -> line.euros(stage)).toList());
    }

    public Total total(Stage stage) {
        return total(stage, _ -> true);
    }

    /** What is committed or spent of what is planned. */
    public Rate rate(Stage stage, Predicate<BudgetLine.Key> which) {
        List<BudgetLine> all = among(which).toList();
        List<BudgetLine> known = all.stream()
                .filter(line ->
                        line.find(stage).isPresent() && line.find(Stage.PLANNED).isPresent())
                .toList();
        return new Rate(
                stage,
                Total.of(known.stream().map(line -> line.euros(stage)).toList()).sum(),
                Total.of(known.stream().map(line -> line.euros(Stage.PLANNED)).toList())
                        .sum(),
                known.size(),
                all.size());
    }

    /** The axes and natures that have a line, in the order of the convention. */
    public List<BudgetLine.Key> rows() {
        return Arrays.stream(Axis.values())
                .flatMap(axis -> Arrays.stream(Nature.values()).map(nature -> new BudgetLine.Key(axis, 0, nature)))
                .filter(row -> lines.stream().anyMatch(line -> isOf(row, line.key())))
                .toList();
    }

    /** Is it of this axis and nature, whatever the year? */
    public static boolean isOf(BudgetLine.Key row, BudgetLine.Key line) {
        return row.axis() == line.axis() && row.nature() == line.nature();
    }

    /** The same with this line in place of that of the same axis, year and nature. */
    public Budget with(BudgetLine changed) {
        return new Budget(Stream.concat(without(changed.key()).lines.stream(), Stream.of(changed))
                .toList());
    }

    public Budget without(BudgetLine.Key key) {
        return new Budget(lines.stream().filter(line -> !line.key().equals(key)).toList());
    }

    private Stream<BudgetLine> among(Predicate<BudgetLine.Key> which) {
        return lines.stream().filter(line -> which.test(line.key()));
    }
}
