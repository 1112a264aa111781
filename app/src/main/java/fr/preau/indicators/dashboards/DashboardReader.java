package fr.preau.indicators.dashboards;

import fr.preau.indicators.Figure;
import fr.preau.indicators.dashboards.DashboardPage.May;
import fr.preau.people.PublicAddress;
import fr.preau.territory.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads all the tiles of a dashboard. */
@Component
class DashboardReader {

    /** The address of what is drawn for no page. */
    private static final String NOWHERE = "";

    private final TileReader tiles;
    private final Places places;
    private final PublicAddress publicAddress;

    DashboardReader(TileReader tiles, Places places, PublicAddress publicAddress) {
        this.tiles = tiles;
        this.places = places;
        this.publicAddress = publicAddress;
    }

    /** One that ships with the product, at the address that says about which place it is read. */
    DashboardPage model(String code, String address, Dashboard dashboard, May may, Optional<DashboardDone> done) {
        return page(address, dashboard, Optional.empty(), Optional.of(code), may, done);
    }

    /** One at its public address. */
    DashboardPage linked(KeptDashboard dashboard) {
        return page(
                DashboardAddresses.linked(dashboard.link().orElseThrow()),
                dashboard.content(),
                Optional.empty(),
                Optional.empty(),
                May.READ,
                Optional.empty());
    }

    /** One that is kept, for who may read it. */
    DashboardPage kept(KeptDashboard dashboard, May may, Optional<DashboardDone> done) {
        return page(
                DashboardAddresses.dashboard(dashboard.id()),
                dashboard.content(),
                Optional.of(dashboard),
                Optional.empty(),
                may,
                done);
    }

    private DashboardPage page(
            String address,
            Dashboard dashboard,
            Optional<KeptDashboard> kept,
            Optional<String> model,
            May may,
            Optional<DashboardDone> done) {
        List<TileView> views = new ArrayList<>();
        String state = tiles.state();
        for (Tile tile : dashboard.tiles()) {
            int rank = views.size() + 1;
            views.add(new TileView(address, rank, tile, drawn(address, dashboard, rank, state)));
        }
        return new DashboardPage(
                publicAddress.base().toString(),
                address,
                dashboard,
                places.getPlace(dashboard.place()),
                views,
                kept,
                model,
                may,
                done);
    }

    private DrawnTile drawn(String address, Dashboard dashboard, int rank, String state) {
        return tiles.read(
                dashboard.tiles().get(rank - 1),
                dashboard.place(),
                DashboardAddresses.tileFile(address, rank, "csv"),
                state);
    }

    /**
     * The figures of one tile.
     *
     * @param address of the dashboard, as its page has it
     * @param rank from 1
     * @return nothing when there is no such tile
     */
    Optional<List<Figure>> figures(String address, Dashboard dashboard, int rank) {
        return rank < 1 || rank > dashboard.tiles().size()
                ? Optional.empty()
                : Optional.of(drawn(address, dashboard, rank, tiles.state()).figures());
    }

    /** The figures of all its tiles. */
    List<Figure> figures(Dashboard dashboard) {
        String state = tiles.state();
        return dashboard.tiles().stream()
                .flatMap(tile -> tiles.read(tile, dashboard.place(), NOWHERE, state).figures().stream())
                .distinct()
                .toList();
    }

    /** A tile that is not kept yet. */
    TileView preview(Dashboard dashboard, Tile tile) {
        return new TileView(NOWHERE, 0, tile, tiles.read(tile, dashboard.place(), NOWHERE, tiles.state()));
    }
}
