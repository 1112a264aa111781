package fr.preau.roadmap.programme;

import fr.preau.values.Euros;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one axis has in one year for one nature of spending.
 *
 * @param amounts what is known of it; a stage that is absent is not known, which is not zero
 */
public record BudgetLine(Key key, Map<Stage, Amount> amounts) {

    public BudgetLine {
        amounts = Map.copyOf(amounts);
    }

    /** A line of which nothing is known yet. */
    public static BudgetLine of(Key key) {
        return new BudgetLine(key, Map.of());
    }

    public Optional<Amount> find(Stage stage) {
        return Optional.ofNullable(amounts.get(stage));
    }

    public Optional<Euros> euros(Stage stage) {
        return find(stage).map(Amount::euros);
    }

    /** The same with another amount at a stage. */
    public BudgetLine with(Stage stage, Amount amount) {
        var more = new EnumMap<Stage, Amount>(Stage.class);
        more.putAll(amounts);
        more.put(stage, amount);
        return new BudgetLine(key, more);
    }

    /**
     * What a budget has one line for.
     *
     * @param year civil year, in which public accounts are kept
     */
    public record Key(Axis axis, int year, Nature nature) {

        /** Its name in addresses: {@code formation.2026.investissement}. */
        public String code() {
            return axis.slug() + "." + year + "." + nature.slug();
        }
    }
}
