package fr.preau.methods.cli;

import fr.preau.methods.cli.CellFile.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which category of a dimension is a part of which: as the column of parents says, or, without one, all of them parts of the
 * category named Total or Ensemble.
 */
record Hierarchy(Map<String, String> parents) {

    private static final Set<String> WHOLE = Set.of("total", "ensemble");

    Hierarchy {
        parents = Map.copyOf(parents);
    }

    static Hierarchy of(String dimension, CellFile file, List<String> problems) {
        Set<String> categories =
                file.lines().stream().map(line -> line.field(dimension)).collect(Collectors.toSet());
        return file.header().contains(dimension + CellFile.PARENT)
                ? tree(dimension, file, categories, problems)
                : flat(categories);
    }

    Optional<String> parent(String category) {
        return Optional.ofNullable(parents.get(category));
    }

    private static Hierarchy flat(Set<String> categories) {
        Optional<String> whole = categories.stream()
                .filter(category -> WHOLE.contains(category.toLowerCase(Locale.ROOT)))
                .sorted()
                .findFirst();
        return new Hierarchy(whole.map(total -> categories.stream()
                        .filter(category -> !category.equals(total))
                        .collect(Collectors.toMap(category -> category, category -> total)))
                .orElse(Map.of()));
    }

    private static Hierarchy tree(String dimension, CellFile file, Set<String> categories, List<String> problems) {
        String column = dimension + CellFile.PARENT;
        var parents = new HashMap<String, String>();
        for (Line line : file.lines()) {
            String parent = line.field(column);
            String before = parents.putIfAbsent(line.field(dimension), parent);
            if (before != null && !before.equals(parent)) {
                problems.add("Ligne %d, colonne %s\u202f: «\u00a0%s\u00a0» lu, «\u00a0%s\u00a0» plus haut."
                        .formatted(line.number(), column, parent, before));
            } else if (!parent.isEmpty() && !categories.contains(parent)) {
                problems.add("Ligne %d, colonne %s\u202f: «\u00a0%s\u00a0» n’est la catégorie d’aucune ligne."
                        .formatted(line.number(), column, parent));
            }
        }
        parents.values().removeIf(String::isEmpty);
        parents.keySet().stream()
                .filter(category -> goesRound(category, parents))
                .sorted()
                .findFirst()
                .ifPresent(category ->
                        problems.add("Colonne %s\u202f: «\u00a0%s\u00a0» est, par ses parents, une partie de soi-même."
                                .formatted(column, category)));
        return new Hierarchy(parents);
    }

    private static boolean goesRound(String category, Map<String, String> parents) {
        String above = category;
        for (int step = 0; step < parents.size(); step++) {
            String parent = parents.get(above);
            if (parent == null) {
                return false;
            }
            above = parent;
        }
        return parents.containsKey(above);
    }
}
