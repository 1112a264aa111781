package fr.preau.methods.cli;

import fr.preau.methods.cli.CellFile.Line;
import fr.preau.methods.secrecy.Sum;
import fr.preau.methods.secrecy.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ties the cells of a file by the sums that its dimensions say: what has the same parent, all else equal, adds up to it. */
final class CellTable {

    private final CellFile file;
    private final List<String> dimensions;
    private final Map<List<String>, Integer> ranks = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private CellTable(CellFile file) {
        this.file = file;
        this.dimensions = file.dimensions();
    }

    /** @throws WrongInput if a cell comes twice, a parent is unknown, or a total is not the sum of its parts */
    static Table of(CellFile file) {
        return new CellTable(file).table();
    }

    private Table table() {
        for (int rank = 0; rank < file.lines().size(); rank++) {
            Line line = file.lines().get(rank);
            Integer before = ranks.put(categories(line), rank);
            if (before != null) {
                problems.add("Ligne %d\u202f: la cellule %s est déjà à la ligne %d."
                        .formatted(
                                line.number(),
                                name(line),
                                file.lines().get(before).number()));
            }
        }
        List<Sum> sums = new ArrayList<>();
        for (String dimension : dimensions) {
            var hierarchy = Hierarchy.of(dimension, file, problems);
            refuseProblems();
            sums.addAll(sums(dimensions.indexOf(dimension), hierarchy));
        }
        sums.forEach(this::check);
        refuseProblems();
        return new Table(file.lines().stream().map(Line::cell).toList(), sums);
    }

    /** Cells that the file leaves out are worth zero; a total without any part in the file is a cell like another. */
    private List<Sum> sums(int dimension, Hierarchy hierarchy) {
        var parts = new LinkedHashMap<Integer, List<Integer>>();
        for (int rank = 0; rank < file.lines().size(); rank++) {
            int part = rank;
            List<String> above = new ArrayList<>(categories(file.lines().get(rank)));
            hierarchy.parent(above.get(dimension)).ifPresent(parent -> {
                above.set(dimension, parent);
                Integer total = ranks.get(above);
                if (total != null) {
                    parts.computeIfAbsent(total, any -> new ArrayList<>()).add(part);
                }
            });
        }
        return parts.entrySet().stream()
                .map(sum -> new Sum(sum.getKey(), sum.getValue()))
                .toList();
    }

    private void check(Sum sum) {
        Line total = file.lines().get(sum.total());
        List<Line> parts = sum.parts().stream().map(file.lines()::get).toList();
        long added = parts.stream().mapToLong(part -> part.cell().value()).sum();
        if (added != total.cell().value()) {
            problems.add("Ligne %d\u202f: la cellule %s vaut %d, mais ses parties (lignes %s) font %d."
                    .formatted(
                            total.number(),
                            name(total),
                            total.cell().value(),
                            parts.stream()
                                    .map(part -> String.valueOf(part.number()))
                                    .limit(10)
                                    .collect(Collectors.joining(", ")),
                            added));
        }
    }

    private List<String> categories(Line line) {
        return dimensions.stream().map(line::field).toList();
    }

    private String name(Line line) {
        return "«\u00a0%s\u00a0»".formatted(String.join(", ", categories(line)));
    }

    private void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
    }
}
