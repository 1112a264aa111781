package fr.preau.indicators.dashboards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A dashboard that somebody composed.
 *
 * @param owner who composed it; absent for the operator, and for somebody erased
 * @param shared whether all who hold a right in its place may read it
 * @param link the end of the address at which everybody may; absent when nobody else may
 * @param version one more with each change
 */
record KeptDashboard(
        UUID id, Dashboard content, Optional<UUID> owner, boolean shared, Optional<String> link, int version) {

    /** The same with these tiles. */
    KeptDashboard showing(List<Tile> tiles) {
        return new KeptDashboard(id, content.of(tiles), owner, shared, link, version);
    }
}
