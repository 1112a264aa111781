package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Gazetteer;
import fr.preau.territory.School;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Formats;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schools around a school: those of its network, of its commune and of its constituency. */
@Component
public class Surroundings {

    /** Neighbours named in one tree. */
    private static final int MOST = 25;

    private final JdbcClient sql;
    private final Gazetteer gazetteer;

    Surroundings(JdbcClient sql, Gazetteer gazetteer) {
        this.sql = sql;
        this.gazetteer = gazetteer;
    }

    /** The nearest schools in each tree: a large city has a thousand. */
    Neighbours of(School school) {
        return gazetteer
                .current()
                .flatMap(edition -> edition.findSchool(school.place().id())
                        .map(located -> new NeighboursInMemory(edition, located, MOST).list()))
                .orElseGet(() -> read(school));
    }

    private Neighbours read(School school) {
        Map<String, List<Neighbour>> trees = new HashMap<>();
        sql.sql("""
                        with mine as (
                            select m.ancestor_kind as tree, m.ancestor_id as place_id, here.latitude, here.longitude
                            from territory.placement m join territory.place here on here.id = m.place_id
                            where m.place_id = :id and m.valid_to = 'infinity'
                            and m.ancestor_kind in ('reseau', 'commune', 'circonscription')
                        )
                        select mine.tree, mine.place_id as tree_id, n.*
                        from mine cross join lateral (
                            select p.id, p.name, s.kind, s.commune_name, count(*) over () as neighbours,
                                   territory.metres(mine.latitude, mine.longitude, p.latitude, p.longitude) / 1000 as kilometres
                            from territory.placement m
                            join territory.place p on p.id = m.place_id and p.closed_on is null
                            join territory.school s on s.id = p.id
                            where m.ancestor_id = mine.place_id and m.valid_to = 'infinity' and p.id <> :id
                            order by kilometres nulls last, p.name limit :most) n
                        order by n.kilometres nulls last, n.name""")
                .param("id", school.place().id().toString())
                .param("most", MOST)
                .query(row -> {
                    trees.computeIfAbsent(row.getString("tree"), any -> new ArrayList<>())
                            .add(Neighbour.of(row));
                });
        return new Neighbours(
                trees.getOrDefault("reseau", List.of()),
                trees.getOrDefault("commune", List.of()),
                trees.getOrDefault("circonscription", List.of()),
                splitCommune(school));
    }

    /** Whether the school is an école of a commune that several collèges share, so that no network can be told. */
    private boolean splitCommune(School school) {
        return school.kind() == SchoolKind.ECOLE
                && sql.sql("""
                                select exists (select from territory.placement m
                                join territory.split_commune c on 'commune-' || c.commune_code = m.ancestor_id
                                where m.place_id = :id and m.valid_to = 'infinity')""")
                        .param("id", school.place().id().toString())
                        .query(Boolean.class)
                        .single();
    }

    /** The neighbours as a table that names and places each. */
    static Table table(String caption, List<Neighbour> neighbours) {
        return Table.of(
                        caption,
                        Column.text(t("territory.neighbours.school")),
                        Column.text(t("territory.neighbours.where")))
                .captionHidden()
                .rows(
                        neighbours,
                        neighbour -> List.of(
                                Cell.link(neighbour.name(), neighbour.path())
                                        .note(Words.sign(neighbour.kind()) + " " + Words.kind(neighbour.kind())),
                                Cell.text(neighbour.where())));
    }

    /** The neighbours in each tree, the nearest first. */
    public record Neighbours(
            List<Neighbour> network, List<Neighbour> commune, List<Neighbour> constituency, boolean splitCommune) {

        /** The trees in which there is somebody else, each with its title. */
        public List<Tree> trees() {
            return Stream.of(
                            tree("territory.neighbours.network", network),
                            tree("territory.neighbours.commune", commune),
                            tree("territory.neighbours.constituency", constituency))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static Optional<Tree> tree(String title, List<Neighbour> nearest) {
            return nearest.stream()
                    .findFirst()
                    .map(first -> new Tree(t(title, first.treeSize()), first.tree(), first.treeSize(), nearest));
        }
    }

    /** The nearest neighbours in one tree, and how many there are. */
    public record Tree(String title, PlaceId place, int size, List<Neighbour> nearest) {

        public Table table() {
            return Surroundings.table(title, nearest);
        }

        /** A long tree is folded. */
        public boolean isLong() {
            return nearest.size() > 12;
        }

        public boolean isCut() {
            return nearest.size() < size;
        }

        public String linkToAll() {
            return t("territory.neighbours.cut", nearest.size(), size);
        }

        public String pathToAll() {
            return "/etablissements?dans=" + place;
        }
    }

    /**
     * A school of the same network, commune or constituency.
     *
     * @param tree the place that both lie in
     * @param treeSize how many neighbours lie in it
     * @param kilometres as the crow flies
     */
    public record Neighbour(
            PlaceId tree,
            int treeSize,
            PlaceId id,
            String name,
            SchoolKind kind,
            @Nullable String communeName,
            @Nullable Double kilometres) {

        static Neighbour of(ResultSet row) throws SQLException {
            return new Neighbour(
                    PlaceId.parse(row.getString("tree_id")),
                    row.getInt("neighbours"),
                    PlaceId.parse(row.getString("id")),
                    row.getString("name"),
                    SchoolKind.valueOf(row.getString("kind")),
                    row.getString("commune_name"),
                    row.getObject("kilometres", Double.class));
        }

        /** «Aubigny-sur-Nère, 3,2 km» */
        public String where() {
            String commune = communeName == null ? "" : communeName;
            return kilometres == null ? commune : commune + ", " + Formats.number(kilometres, 1) + "\u00a0km";
        }

        public String path() {
            return "/etablissements/" + id.code();
        }
    }
}
