package fr.preau.methods.cli;

import fr.preau.methods.planning.Option;
import fr.preau.methods.planning.Presence;
import fr.preau.methods.planning.Selection;
import fr.preau.methods.planning.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Units and their options, one option by line; the lines of one unit bear the same identifier.
 *
 * @param lines the rows of each unit, in the order of the file, from 0
 * @param decimals of values; costs have two
 */
record SelectionFile(UnitFile file, Map<String, List<Integer>> lines, Options options, int decimals) {

    static final String VALUE = "--value";
    static final String COST = "--cost";
    static final String PRESENCE = "--presence";
    static final String EARLIER = "--earlier";
    static final int CENTS = 2;

    private static final Map<String, Presence> PRESENCES =
            Map.of("", Presence.FREE, "oui", Presence.FORCED_IN, "non", Presence.FORCED_OUT);

    /** @throws WrongInput if there is no such column */
    static SelectionFile of(UnitFile file, Options options, int decimals) {
        var lines = new LinkedHashMap<String, List<Integer>>();
        List<String> ids = file.texts(options.text(Options.ID));
        for (int row = 0; row < ids.size(); row++) {
            lines.computeIfAbsent(ids.get(row), any -> new ArrayList<>()).add(row);
        }
        return new SelectionFile(file, lines, options, decimals);
    }

    /** @throws WrongInput if a field is not what its column asks for */
    List<Unit> units() {
        List<Long> values =
                column(options.text(VALUE), text -> Amount.rounded(text, decimals), "un nombre de 13 chiffres au plus");
        List<Long> costs = options.has(COST)
                ? column(
                        options.text(COST),
                        text -> Amount.exact(text, CENTS).filter(cost -> cost >= 0),
                        "un montant à partir de 0, avec deux décimales au plus,")
                : values.stream()
                        .map(any -> Amount.exact("1", CENTS).orElseThrow())
                        .toList();
        List<Presence> presences = options.has(PRESENCE)
                ? column(
                        options.text(PRESENCE),
                        text -> Optional.ofNullable(PRESENCES.get(text)),
                        "«\u00a0oui\u00a0», «\u00a0non\u00a0» ou rien")
                : List.of();
        return lines.entrySet().stream()
                .map(unit -> new Unit(
                        unit.getKey(),
                        unit.getValue().stream()
                                .map(row -> new Option(values.get(row), costs.get(row)))
                                .toList(),
                        presence(unit.getValue(), presences)))
                .toList();
    }

    /** What was chosen before, if the file says it: a line marked «\u00a0oui\u00a0» or 1. */
    Optional<Selection> earlier() {
        if (!options.has(EARLIER)) {
            return Optional.empty();
        }
        List<Boolean> marks = column(
                options.text(EARLIER), SelectionFile::mark, "«\u00a0oui\u00a0», «\u00a0non\u00a0», 1, 0 ou rien");
        var chosen = new TreeMap<Integer, Integer>();
        int unit = 0;
        for (List<Integer> rows : lines.values()) {
            List<Integer> marked = rows.stream().filter(marks::get).toList();
            if (marked.size() > 1) {
                throw new WrongInput(
                        "Ligne %d, colonne %s\u202f: une autre option de la même unité est déjà retenue, ligne %d."
                                .formatted(
                                        file.line(marked.get(1)), options.text(EARLIER), file.line(marked.getFirst())));
            }
            if (!marked.isEmpty()) {
                chosen.put(unit, rows.indexOf(marked.getFirst()));
            }
            unit++;
        }
        return Optional.of(new Selection(chosen));
    }

    /**
     * Units by their category.
     *
     * @throws WrongInput if there is no such column, or a unit has two categories
     */
    Map<String, TreeSet<Integer>> groups(String column) {
        List<String> texts = file.texts(column);
        var groups = new TreeMap<String, TreeSet<Integer>>();
        int unit = 0;
        for (List<Integer> rows : lines.values()) {
            String category = texts.get(rows.getFirst());
            for (int row : rows) {
                if (!texts.get(row).equals(category)) {
                    throw new WrongInput(
                            "Ligne %d, colonne %s\u202f: «\u00a0%s\u00a0» lu, «\u00a0%s\u00a0» à la ligne %d pour la même unité."
                                    .formatted(
                                            file.line(row),
                                            column,
                                            texts.get(row),
                                            category,
                                            file.line(rows.getFirst())));
                }
            }
            groups.computeIfAbsent(category, any -> new TreeSet<>()).add(unit++);
        }
        return groups;
    }

    /** By row of the file, whether the selection takes it. */
    List<Boolean> chosen(Selection selection) {
        Boolean[] chosen = new Boolean[file.units()];
        int unit = 0;
        for (List<Integer> rows : lines.values()) {
            for (int option = 0; option < rows.size(); option++) {
                chosen[rows.get(option)] = selection.optionOf(unit).orElse(-1) == option;
            }
            unit++;
        }
        return List.of(chosen);
    }

    private Presence presence(List<Integer> rows, List<Presence> presences) {
        if (presences.isEmpty()) {
            return Presence.FREE;
        }
        Presence first = presences.get(rows.getFirst());
        rows.stream().filter(row -> presences.get(row) != first).findFirst().ifPresent(other -> {
            throw new WrongInput("Ligne %d, colonne %s\u202f: la ligne %d dit autre chose de la même unité."
                    .formatted(file.line(other), options.text(PRESENCE), file.line(rows.getFirst())));
        });
        return first;
    }

    private static Optional<Boolean> mark(String text) {
        return switch (text) {
            case "oui", "1" -> Optional.of(true);
            case "non", "0", "" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private <T> List<T> column(String column, Function<String, Optional<T>> reading, String expected) {
        List<String> texts = file.texts(column);
        List<T> read = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            Optional<T> one = reading.apply(texts.get(row));
            if (one.isEmpty()) {
                problems.add("Ligne %d, colonne %s\u202f: «\u00a0%s\u00a0» lu, %s attendu."
                        .formatted(file.line(row), column, texts.get(row), expected));
            }
            one.ifPresent(read::add);
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        return read;
    }
}
