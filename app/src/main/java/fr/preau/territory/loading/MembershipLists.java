package fr.preau.territory.loading;

import fr.preau.imports.Change;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.CopyInto;
import fr.preau.imports.ImportJob;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The memberships that operators' lists give. A list takes the place of what it gave before; for the places and the kinds of
 * groups of which it speaks, also of what an official file says. Two lists never contradict each other.
 */
@Component
class MembershipLists {

    private static final List<String> COLUMNS =
            List.of("child_id", "parent_id", "parent_kind", "valid_from", "valid_to");

    private final JdbcClient sql;
    private final CopyInto copy;
    private final PlaceStaging staging;

    MembershipLists(JdbcClient sql, CopyInto copy, PlaceStaging staging) {
        this.sql = sql;
        this.copy = copy;
        this.staging = staging;
    }

    /** What the lines of a list are checked against: the places, and what the other lists give. */
    Known known(String title) {
        var known = new Known(title, new HashSet<>(), new HashMap<>());
        sql.sql("""
                        select id from territory.place
                        where closed_on is null and kind in ('etablissement', 'commune', 'epci', 'reseau')""").query(row -> {
            known.places().add(row.getString("id"));
        });
        sql.sql("select * from territory.membership where given_by <> :title")
                .param("title", title)
                .query(row -> {
                    known.add(row.getString("given_by"), assignment(row));
                });
        return known;
    }

    /** Replaces what the list gave by these lines, and counts what that changes. */
    void replace(ImportJob job, List<Assignment> lines) {
        Map<String, Object> list = Map.of("title", job.source().name(), "import_id", job.id());
        stage(lines);
        Set<String> changed = new HashSet<>();
        List<Removed> removed = remove(list);
        removed.forEach(line -> {
            changed.add(line.childId());
            job.changes().add(line.change());
        });
        job.changes().count(ChangeKind.UNCHANGED, forgetUnchanged(list));
        List<String> added = insert(list);
        changed.addAll(added);
        job.changes().count(ChangeKind.ADDED, added.size());
        dropEmptyGroups(removed);
        staging.tellChanged(job.id(), List.copyOf(changed), 0);
    }

    private void stage(List<Assignment> lines) {
        sql.sql("drop table if exists listed_membership").update();
        sql.sql("""
                create temporary table listed_membership (
                    child_id text, parent_id text, parent_kind text, valid_from date, valid_to date
                ) on commit drop""").update();
        copy.table(
                "listed_membership",
                COLUMNS,
                rows -> lines.forEach(line -> rows.add(
                        line.member(),
                        line.group(),
                        line.group().kind().slug(),
                        line.from().equals(LocalDate.MIN) ? "-infinity" : line.from(),
                        line.until().equals(LocalDate.MAX) ? "infinity" : line.until())));
    }

    private List<Removed> remove(Map<String, Object> list) {
        return sql.sql("""
                        with removed as (
                            delete from territory.membership m where m.given_by = :title
                            and not exists (select from listed_membership l where (l.child_id, l.parent_id, l.valid_from, l.valid_to)
                                            = (m.child_id, m.parent_id, m.valid_from, m.valid_to))
                            returning m.child_id, m.parent_id
                        )
                        select r.child_id, r.parent_id, child.name as child_name, parent.name as parent_name
                        from removed r join territory.place child on child.id = r.child_id
                        join territory.place parent on parent.id = r.parent_id""").params(list).query(Removed::of).list();
    }

    private int forgetUnchanged(Map<String, Object> list) {
        return sql.sql("""
                        delete from listed_membership l using territory.membership m
                        where m.given_by = :title and (l.child_id, l.parent_id, l.valid_from, l.valid_to)
                            = (m.child_id, m.parent_id, m.valid_from, m.valid_to)""").params(list).update();
    }

    private List<String> insert(Map<String, Object> list) {
        sql.sql("""
                delete from territory.membership m using listed_membership l
                where m.given_by is null and m.child_id = l.child_id and m.parent_kind = l.parent_kind
                and l.parent_kind <> 'ensemble'""").update();
        return sql.sql("""
                        insert into territory.membership
                            (child_id, parent_id, parent_kind, valid_from, valid_to, import_id, given_by)
                        select child_id, parent_id, parent_kind, valid_from, valid_to, :import_id, :title
                        from listed_membership returning child_id""")
                .params(list)
                .query((row, number) -> row.getString("child_id"))
                .list();
    }

    /** A group that the list no longer names, and in which nothing lies, was a mistake or is over: it leaves no empty page. */
    private void dropEmptyGroups(List<Removed> removed) {
        sql.sql("""
                        delete from territory.place p where p.id = any (:groups)
                        and not exists (select from territory.membership m where m.parent_id = p.id)""")
                .param("groups", removed.stream().map(Removed::parentId).toArray(String[]::new))
                .update();
    }

    /** The driver hands over the database's infinities as {@link LocalDate#MIN} and {@link LocalDate#MAX}. */
    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                PlaceId.parse(row.getString("child_id")),
                PlaceId.parse(row.getString("parent_id")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    /** The open places, and for each the assignments that hold, with the title of the list that gives them. */
    record Known(String title, Set<String> places, Map<PlaceId, List<Given>> given) {

        boolean isPlace(PlaceId place) {
            return places.contains(place.toString());
        }

        void add(Assignment line) {
            add(title, line);
        }

        void add(String list, Assignment line) {
            given.computeIfAbsent(line.member(), any -> new ArrayList<>()).add(new Given(list, line));
        }

        /** The title of the list that already says otherwise, which may be this one. */
        Optional<String> findContradiction(Assignment line) {
            return given.getOrDefault(line.member(), List.of()).stream()
                    .filter(other -> other.line().contradicts(line))
                    .map(Given::list)
                    .findFirst();
        }
    }

    private record Given(String list, Assignment line) {}

    private record Removed(String childId, String parentId, String childName, String parentName) {

        static Removed of(ResultSet row, int number) throws SQLException {
            return new Removed(
                    row.getString("child_id"),
                    row.getString("parent_id"),
                    row.getString("child_name"),
                    row.getString("parent_name"));
        }

        Change change() {
            var child = PlaceId.parse(childId);
            return ListedChange.of(
                    ChangeKind.UPDATED,
                    childName,
                    child.kind(),
                    child.code(),
                    Texts.t("territory.change.left-group", parentName));
        }
    }
}
