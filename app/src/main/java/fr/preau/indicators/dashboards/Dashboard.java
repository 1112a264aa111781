package fr.preau.indicators.dashboards;

import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a dashboard shows, whoever keeps it.
 *
 * @param lead what it is for; may be empty
 * @param place that its tiles are about unless they say otherwise
 */
record Dashboard(String title, String lead, PlaceId place, List<Tile> tiles) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_LEAD = 1_000;
    static final int MOST_TILES = 40;

    /** @throws IllegalArgumentException if it has no title, or more tiles than a page holds */
    Dashboard {
        tiles = List.copyOf(tiles);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A dashboard has a title.");
        }
        if (tiles.size() > MOST_TILES) {
            throw new IllegalArgumentException(
                    "A dashboard holds up to %d tiles, received %d.".formatted(MOST_TILES, tiles.size()));
        }
    }

    Dashboard of(List<Tile> others) {
        return new Dashboard(title, lead, place, others);
    }

    boolean isFull() {
        return tiles.size() == MOST_TILES;
    }

    /** With this tile in the place of another, or at the end. */
    Dashboard with(int rank, Tile tile) {
        List<Tile> others = new ArrayList<>(tiles);
        if (rank >= 1 && rank <= tiles.size()) {
            others.set(rank - 1, tile);
        } else {
            others.add(tile);
        }
        return of(others);
    }

    /**
     * With a tile earlier or later, or taken away.
     *
     * @param rank of the tile, from 1; another changes nothing
     */
    Dashboard moved(int rank, Move move) {
        List<Tile> others = new ArrayList<>(tiles);
        if (rank >= 1 && rank <= tiles.size()) {
            Tile tile = others.remove(rank - 1);
            if (move != Move.AWAY) {
                others.add(Math.clamp(rank - 1L + move.by, 0, others.size()), tile);
            }
        }
        return of(others);
    }

    /** Where a tile goes. */
    enum Move {
        UP("monter", -1),
        DOWN("descendre", 1),
        AWAY("retirer", 0);

        private final String slug;
        private final int by;

        Move(String slug, int by) {
            this.slug = slug;
            this.by = by;
        }

        String slug() {
            return slug;
        }

        static Optional<Move> find(String slug) {
            return Arrays.stream(values())
                    .filter(move -> move.slug.equals(slug))
                    .findFirst();
        }
    }
}
