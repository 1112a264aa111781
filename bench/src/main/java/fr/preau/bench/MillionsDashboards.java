package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Table;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.RunningPreau;
import fr.preau.bench.system.ServerTimes;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A dashboard of twelve tiles over the drawn indicators, about places of every level, each read once. */
final class MillionsDashboards {

    private static final Duration TARGET = Duration.ofMillis(150);
    private static final int MOST_REQUESTS = 4;
    private static final int READERS = 4;
    private static final double MOST = 0.95;

    /** What a page asks for by itself once it is there: frames, and parts that come later. */
    private static final Pattern LATER =
            Pattern.compile("<iframe[^>]* src=\"([^\"]+)\"|hx-trigger=\"[^\"]*load|data-source=\"(/[^\"]+)\"");

    private final RunningPreau preau;
    private final Connection database;
    private final Register register;
    private final MillionsPlaces places;
    private final Pace pace;

    MillionsDashboards(RunningPreau preau, Connection database, Register register, MillionsPlaces places, Pace pace) {
        this.preau = preau;
        this.database = database;
        this.register = register;
        this.places = places;
        this.pace = pace;
    }

    /** What one level gave. */
    private record Read(String level, int pages, Latencies seen, ServerTimes answered, List<String> refused) {

        List<String> cells() {
            return List.of(
                    level,
                    Integer.toString(pages),
                    Unit.milliseconds(seen.median()),
                    Unit.milliseconds(seen.percentile(MOST)),
                    Unit.milliseconds(answered.quantile(0.5)),
                    Unit.milliseconds(answered.quantile(MOST)));
        }
    }

    Group measure() throws IOException, InterruptedException, SQLException {
        compose();
        new ClosedLoop(preau.site(), READERS).run(Reading.DASHBOARD.draw(register, pace.addresses()), pace.settling());
        List<Read> read = new ArrayList<>();
        for (Map.Entry<String, List<String>> level : places.byLevel().entrySet()) {
            read.add(read(
                    level.getKey(),
                    level.getValue().stream().map(MillionsDashboards::address).toList()));
        }
        Read shipped = portrait();
        List<Line> lines = new ArrayList<>();
        for (Read level : read) {
            lines.add(line("Server time at the 95th percentile, " + level.level(), level));
        }
        lines.add(line("The dashboard that ships (`portrait`), any place", shipped));
        lines.addAll(requests(address(places.one())));
        lines.add(answered(read));
        read.add(shipped);
        return Group.of("A dashboard of 12 tiles", lines)
                .with(new Table(
                        List.of("About", "Pages", "Readers: p50", "p95", "Server: p50", "p95"),
                        read.stream().map(Read::cells).toList()))
                .noting(String.format(
                        Locale.ROOT,
                        "%d readers without a pause, after others have read `portrait` for %d s. Each dashboard is read once, so that"
                                + " none of its tiles was drawn before. Tiles: %s.",
                        READERS,
                        pace.settling().toSeconds(),
                        MillionsTile.ALL.stream().map(MillionsTile::shape).collect(Collectors.joining(", "))));
    }

    private static Line line(String what, Read read) {
        return Line.under(what, TARGET, read.answered().quantile(MOST), Unit.MILLISECONDS);
    }

    private Read read(String level, List<String> addresses) throws IOException, InterruptedException {
        ServerTimes before = preau.metrics().serverTimes();
        ClosedLoop.Seen seen = new ClosedLoop(preau.site(), READERS).once(addresses);
        return new Read(
                level,
                addresses.size(),
                seen.latencies(),
                preau.metrics().serverTimes().since(before),
                seen.refused());
    }

    private Read portrait() throws IOException, InterruptedException {
        List<String> addresses = Reading.DASHBOARD.draw(register, pace.addresses());
        return read("`portrait`", addresses.subList(addresses.size() - 500, addresses.size()));
    }

    private static Line answered(List<Read> read) {
        List<String> refused =
                read.stream().flatMap(one -> one.refused().stream()).toList();
        return Line.holds(
                "Every page answered",
                "200",
                refused.isEmpty() ? "200" : refused.size() + " not, first " + refused.getFirst(),
                refused.isEmpty());
    }

    /** The page itself, and what it fetches by itself that is not a file kept for a year. */
    private List<Line> requests(String address) throws IOException, InterruptedException {
        String page = preau.site().text(address);
        long requests = 1 + LATER.matcher(page).results().count();
        Set<URI> kept = References.ofPage(preau.site().address().resolve(address), page);
        return List.of(
                Line.holds(
                        "Requests for a dashboard and all its figures",
                        "at most " + MOST_REQUESTS,
                        Long.toString(requests),
                        requests <= MOST_REQUESTS),
                Line.told(
                        "Style sheets, scripts and fonts that its first reading fetches too, and that browsers keep",
                        Integer.toString(kept.size())));
    }

    static String address(String place) {
        return "/tableaux/publics/" + link(place);
    }

    private static String link(String place) {
        return "essai-de-charge-du-tableau-" + place;
    }

    /** As who composes them does, without their two thousand forms. */
    private void compose() throws SQLException {
        for (List<String> level : places.byLevel().values()) {
            for (String place : level) {
                compose(place);
            }
        }
    }

    private void compose(String place) throws SQLException {
        try (PreparedStatement dashboard = database.prepareStatement("""
                        insert into indicators.dashboard (title, place_id, link, changed_at)
                        values ('Essai de charge', ?, ?, now()) returning id""");
                PreparedStatement tiles = database.prepareStatement("""
                        insert into indicators.dashboard_tile (dashboard, position, shape, title, indicators, places, kind, words, dimension)
                        values (?, ?, ?, ?, ?, '{}', ?, '', ?)""")) {
            dashboard.setString(1, place);
            dashboard.setString(2, link(place));
            try (ResultSet made = dashboard.executeQuery()) {
                made.next();
                for (int position = 0; position < MillionsTile.ALL.size(); position++) {
                    MillionsTile tile = MillionsTile.ALL.get(position);
                    tiles.setObject(1, made.getObject(1));
                    tiles.setInt(2, position);
                    tiles.setString(3, tile.shape());
                    tiles.setString(4, "Vignette " + (position + 1));
                    tiles.setArray(
                            5, database.createArrayOf("text", tile.indicators().toArray()));
                    tiles.setString(6, tile.kind());
                    tiles.setString(7, tile.reach() == MillionsTile.Reach.BY_SEX ? "sexe" : null);
                    tiles.addBatch();
                }
            }
            tiles.executeBatch();
        }
    }
}
