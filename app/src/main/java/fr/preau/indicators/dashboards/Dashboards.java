package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.IndicatorCode;
import fr.preau.people.OneTimeToken;
import fr.preau.people.Trail;
import fr.preau.people.Trail.Deed;
import fr.preau.people.Trail.Told;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dashboards that people compose, as they are kept. */
@Component
class Dashboards {

    private static final String SELECT =
            "select d.id, d.title, d.lead, d.place_id, d.owner, d.shared, d.link, d.version from indicators.dashboard d ";

    private final JdbcClient sql;
    private final Trail trail;
    private final Clock clock;

    Dashboards(JdbcClient sql, Trail trail, Clock clock) {
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
    }

    Optional<KeptDashboard> find(UUID id) {
        return read(sql.sql(SELECT + "where d.id = :id").param("id", id)).stream()
                .findFirst();
    }

    /** The one at a public address. */
    Optional<KeptDashboard> findByLink(String link) {
        return read(sql.sql(SELECT + "where d.link = :link").param("link", link)).stream()
                .findFirst();
    }

    /** Those of a person, or of the operator, by title. */
    List<KeptDashboard> listOf(Optional<UUID> owner) {
        return read(sql.sql(SELECT + "where d.owner is not distinct from :owner order by d.title, d.id")
                .param("owner", owner.orElse(null)));
    }

    /** Those that are shared, by title. */
    List<KeptDashboard> listShared() {
        return read(sql.sql(SELECT + "where d.shared order by d.title, d.id limit 500"));
    }

    @Transactional
    public UUID add(Dashboard dashboard, Optional<UUID> owner) {
        UUID id = sql.sql("""
                        insert into indicators.dashboard (title, lead, place_id, owner, changed_at)
                        values (:title, :lead, :place, :owner, :now) returning id""")
                .param("title", dashboard.title())
                .param("lead", dashboard.lead())
                .param("place", dashboard.place().toString())
                .param("owner", owner.orElse(null))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        put(id, dashboard.tiles());
        tell(Deed.ADDED, id, dashboard.title());
        return id;
    }

    /**
     * Replaces what a dashboard shows.
     *
     * @param version that which was changed
     * @return false when somebody changed it meanwhile: nothing is done then
     */
    @Transactional
    public boolean change(UUID id, int version, Dashboard dashboard) {
        boolean first = sql.sql("""
                                update indicators.dashboard set title = :title, lead = :lead, place_id = :place,
                                    version = version + 1, changed_at = :now
                                where id = :id and version = :version""")
                        .param("title", dashboard.title())
                        .param("lead", dashboard.lead())
                        .param("place", dashboard.place().toString())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
        if (first) {
            sql.sql("delete from indicators.dashboard_tile where dashboard = :id")
                    .param("id", id)
                    .update();
            put(id, dashboard.tiles());
            tell(Deed.CHANGED, id, dashboard.title());
        }
        return first;
    }

    private void put(UUID id, List<Tile> tiles) {
        for (int position = 0; position < tiles.size(); position++) {
            Tile tile = tiles.get(position);
            sql.sql("""
                            insert into indicators.dashboard_tile
                                (dashboard, position, shape, title, indicators, places, kind, period, words, dimension)
                            values (:id, :position, :shape, :title, :indicators, :places, :kind, :period, :words, :dimension)""")
                    .param("id", id)
                    .param("position", position)
                    .param("shape", tile.shape().slug())
                    .param("title", tile.title())
                    .param(
                            "indicators",
                            tile.indicators().stream().map(IndicatorCode::value).toArray(String[]::new))
                    .param(
                            "places",
                            tile.places().stream().map(PlaceId::toString).toArray(String[]::new))
                    .param("kind", tile.kind().map(PlaceKind::slug).orElse(null))
                    .param("period", tile.period().map(Period::code).orElse(null))
                    .param("words", tile.words())
                    .param("dimension", tile.dimension().orElse(null))
                    .update();
        }
    }

    /** Lets all who hold a right in its place read it, or no longer. */
    @Transactional
    public void share(KeptDashboard dashboard, boolean shared) {
        sql.sql("update indicators.dashboard set shared = :shared where id = :id")
                .param("shared", shared)
                .param("id", dashboard.id())
                .update();
        tell(Deed.CHANGED, dashboard.id(), dashboard.content().title());
    }

    /** Gives it a public address, which nobody guesses; another than before. */
    @Transactional
    public void publish(KeptDashboard dashboard) {
        setLink(dashboard, OneTimeToken.random().text());
    }

    /** Takes its public address away: it leads nowhere from now on. */
    @Transactional
    public void revoke(KeptDashboard dashboard) {
        setLink(dashboard, null);
    }

    /** What is at the address is meant for everybody, so that it is kept as it is, to be shown again. */
    private void setLink(KeptDashboard dashboard, @Nullable String link) {
        sql.sql("update indicators.dashboard set link = :link where id = :id")
                .param("link", link)
                .param("id", dashboard.id())
                .update();
        tell(Deed.CHANGED, dashboard.id(), dashboard.content().title());
    }

    @Transactional
    public void remove(KeptDashboard dashboard) {
        sql.sql("delete from indicators.dashboard where id = :id")
                .param("id", dashboard.id())
                .update();
        tell(Deed.ENDED, dashboard.id(), dashboard.content().title());
    }

    private void tell(Deed deed, UUID id, String title) {
        trail.tell(deed, id, Told.of(t("indicators.dashboard.told", title)), Set.of());
    }

    private List<KeptDashboard> read(JdbcClient.StatementSpec question) {
        List<KeptDashboard> empty = question.query((row, _) -> dashboard(row)).list();
        Map<UUID, List<Tile>> tiles =
                tiles(empty.stream().map(KeptDashboard::id).toList());
        return empty.stream()
                .map(one -> one.showing(tiles.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Tile>> tiles(List<UUID> dashboards) {
        return sql
                .sql("""
                        select dashboard, shape, title, indicators, places, kind, period, words, dimension from indicators.dashboard_tile
                        where dashboard = any (:dashboards) order by dashboard, position""")
                .param("dashboards", dashboards.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("dashboard", UUID.class), tile(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static KeptDashboard dashboard(ResultSet row) throws SQLException {
        return new KeptDashboard(
                row.getObject("id", UUID.class),
                new Dashboard(
                        row.getString("title"),
                        row.getString("lead"),
                        PlaceId.parse(row.getString("place_id")),
                        List.of()),
                Optional.ofNullable(row.getObject("owner", UUID.class)),
                row.getBoolean("shared"),
                Optional.ofNullable(row.getString("link")),
                row.getInt("version"));
    }

    private static Tile tile(ResultSet row) throws SQLException {
        return new Tile(
                TileShape.find(row.getString("shape")).orElseThrow(),
                row.getString("title"),
                texts(row.getArray("indicators")).map(IndicatorCode::new).toList(),
                texts(row.getArray("places")).map(PlaceId::parse).toList(),
                Optional.ofNullable(row.getString("kind")).map(PlaceKind::ofSlug),
                Optional.ofNullable(row.getString("period")).map(Period::parse),
                row.getString("words"),
                Optional.ofNullable(row.getString("dimension")));
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray());
    }
}
