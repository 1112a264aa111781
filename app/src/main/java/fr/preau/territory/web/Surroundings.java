package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.School;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Formats;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schools around a school: those of its network, of its commune and of its constituency. */
@Component
public class Surroundings {

    private final JdbcClient sql;

    Surroundings(JdbcClient sql) {
        this.sql = sql;
    }

    Neighbours of(School school) {
        List<Neighbour> all = sql.sql("""
                        select distinct on (m.ancestor_kind, p.id)
                               m.ancestor_kind as tree, p.id, p.name, s.kind, s.commune_name,
                               territory.metres(here.latitude, here.longitude, p.latitude, p.longitude) / 1000 as kilometres
                        from territory.placement mine
                        join territory.placement m on m.ancestor_id = mine.ancestor_id and m.valid_to = 'infinity'
                        join territory.place p on p.id = m.place_id and p.closed_on is null
                        join territory.school s on s.id = p.id
                        join territory.place here on here.id = mine.place_id
                        where mine.place_id = :id and mine.valid_to = 'infinity' and p.id <> :id
                        and mine.ancestor_kind in ('reseau', 'commune', 'circonscription')""")
                .param("id", school.place().id().toString())
                .query(Neighbour::of)
                .list();
        return new Neighbours(
                tree(all, "reseau"), tree(all, "commune"), tree(all, "circonscription"), splitCommune(school));
    }

    private static List<Neighbour> tree(List<Neighbour> all, String tree) {
        return all.stream()
                .filter(neighbour -> neighbour.tree().equals(tree))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
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

    /** The neighbours in each tree, by name. */
    public record Neighbours(
            List<Neighbour> network, List<Neighbour> commune, List<Neighbour> constituency, boolean splitCommune) {

        /** The trees in which there is somebody else, each with its title. */
        public List<Tree> trees() {
            return Stream.of(
                            new Tree(t("territory.neighbours.network", network.size()), network),
                            new Tree(t("territory.neighbours.commune", commune.size()), commune),
                            new Tree(t("territory.neighbours.constituency", constituency.size()), constituency))
                    .filter(tree -> !tree.neighbours().isEmpty())
                    .toList();
        }
    }

    /** The neighbours in one tree. */
    public record Tree(String title, List<Neighbour> neighbours) {

        public Table table() {
            return Surroundings.table(title, neighbours);
        }

        /** A long tree is folded. */
        public boolean isLong() {
            return neighbours.size() > 12;
        }
    }

    /** A school of the same network, commune or constituency; {@code kilometres} as the crow flies. */
    public record Neighbour(
            String tree,
            PlaceId id,
            String name,
            SchoolKind kind,
            @Nullable String communeName,
            @Nullable Double kilometres) {

        static Neighbour of(ResultSet row, int number) throws SQLException {
            return new Neighbour(
                    row.getString("tree"),
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
