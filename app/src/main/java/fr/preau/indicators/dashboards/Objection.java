package fr.preau.indicators.dashboards;

import java.util.Optional;

/**
 * Why a tile is not drawn as it was asked for.
 *
 * @param instead what shows the same without the lie; absent when nothing here does
 */
record Objection(Lie lie, Optional<Tile> instead) {}
