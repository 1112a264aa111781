package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Position;
import fr.preau.territory.School;
import fr.preau.ui.LocatorMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The little map of a school's page, drawn on the server: its département, the schools of its kind, itself. */
@Component
public class Locator {

    private final JdbcClient sql;

    Locator(JdbcClient sql) {
        this.sql = sql;
    }

    /** The map; empty when the school's position or the outline of its département is not known. */
    Optional<LocatorMap> find(School school) {
        Position here = school.place().position();
        if (here == null) {
            return Optional.empty();
        }
        return sql.sql("""
                        select o.place_id, d.name, o.geometry, o.min_longitude, o.min_latitude, o.max_longitude, o.max_latitude
                        from territory.placement m join territory.outline o on o.place_id = m.ancestor_id
                        join territory.place d on d.id = m.ancestor_id
                        where m.place_id = :id and m.ancestor_kind = 'departement' and m.valid_to = 'infinity'""")
                .param("id", school.place().id().toString())
                .query((row, number) -> new Department(
                        row.getString("place_id"),
                        row.getString("name"),
                        row.getString("geometry"),
                        SvgProjection.around(
                                row.getDouble("min_longitude"),
                                row.getDouble("min_latitude"),
                                row.getDouble("max_longitude"),
                                row.getDouble("max_latitude"))))
                .optional()
                .map(department -> map(school, here, department));
    }

    /** The département around a school, and how it is drawn. */
    private record Department(String placeId, String name, String outline, SvgProjection projection) {}

    private LocatorMap map(School school, Position here, Department department) {
        SvgProjection projection = department.projection();
        List<LocatorMap.Point> others = others(department.placeId(), school, projection);
        return new LocatorMap(
                t("territory.locator.label", school.place().name(), department.name()),
                t("territory.locator.caption", Words.kind(school.kind()), others.size()),
                projection.width(),
                projection.height(),
                projection.path(department.outline()),
                others,
                projection.point(here));
    }

    private List<LocatorMap.Point> others(String departmentId, School school, SvgProjection projection) {
        return sql.sql("""
                        select p.latitude, p.longitude from territory.placement m
                        join territory.place p on p.id = m.place_id and p.closed_on is null and p.latitude is not null
                        join territory.school s on s.id = p.id and s.kind = :kind
                        where m.ancestor_id = :department and m.valid_to = 'infinity' and p.id <> :id""")
                .param("kind", school.kind().name())
                .param("department", departmentId)
                .param("id", school.place().id().toString())
                .query((row, number) ->
                        projection.point(new Position(row.getDouble("latitude"), row.getDouble("longitude"))))
                .list();
    }
}
