package fr.preau.methods.cli;

import fr.preau.methods.spatial.NeighbourGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Gathers links between units, told by their identifiers. Serves once. */
final class LinkReader {

    private static final int OUT = -1;

    private final Map<String, Integer> ids;

    /** Of each unit of the file, its rank among those chosen. */
    private final int[] ranks;

    private final int chosen;
    private final List<int[]> links = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int unknown;

    LinkReader(Map<String, Integer> ids, int[] units) {
        this.ids = ids;
        ranks = new int[ids.size()];
        Arrays.fill(ranks, OUT);
        for (int rank = 0; rank < units.length; rank++) {
            ranks[units[rank]] = rank;
        }
        chosen = units.length;
    }

    void read(String from, String to, int line) {
        Integer first = ids.get(from);
        Integer second = ids.get(to);
        if (from.equals(to)) {
            problems.add("Ligne %d du fichier de liens\u202f: «\u00a0%s\u00a0» y est son propre voisin."
                    .formatted(line, from));
        } else if (first == null || second == null) {
            unknown++;
        } else if (ranks[first] != OUT && ranks[second] != OUT) {
            links.add(new int[] {ranks[first], ranks[second]});
        }
    }

    /** @throws WrongInput if a line was wrong, or if no link joins two units of the file */
    NeighbourGraph graph(Console console) {
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        if (links.isEmpty()) {
            throw new WrongInput(
                    "Aucun lien ne joint deux unités étudiées\u202f: les identifiants sont-ils les mêmes dans les deux fichiers\u202f?");
        }
        if (unknown > 0) {
            console.words()
                    .println("Liens laissés de côté, une unité n’étant pas dans le fichier\u202f: %d."
                            .formatted(unknown));
        }
        return NeighbourGraph.ofLinks(
                chosen,
                links.stream().mapToInt(link -> link[0]).toArray(),
                links.stream().mapToInt(link -> link[1]).toArray());
    }
}
