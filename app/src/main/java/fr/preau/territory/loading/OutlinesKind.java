package fr.preau.territory.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.Column;
import fr.preau.imports.CopyInto;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.ImportKind;
import fr.preau.imports.Item;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The outlines of the places of one kind, by their code: what maps are drawn with. */
class OutlinesKind implements ImportKind {

    private static final List<String> COLUMNS = List.of(
            "place_id", "geometry", "min_longitude", "min_latitude", "max_longitude", "max_latitude", "import_id");

    private final PlaceKind kind;
    private final String code;
    private final Column<String> codeColumn;
    private final JdbcClient sql;
    private final CopyInto copy;
    private final PlaceStaging staging;

    OutlinesKind(PlaceKind kind, String code, JdbcClient sql, CopyInto copy, PlaceStaging staging) {
        this.kind = kind;
        this.code = code;
        this.codeColumn = Column.text("code")
                .otherwise("code_academie")
                .filled()
                .meaning(Texts.t("territory.column.outline-code"));
        this.sql = sql;
        this.copy = copy;
        this.staging = staging;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return Texts.t("territory.import." + code);
    }

    @Override
    public String description() {
        return Texts.t("territory.import.outlines.description");
    }

    @Override
    public FileFormat format() {
        return FileFormat.GEOJSON;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(codeColumn);
    }

    @Override
    public void load(ImportJob job) {
        Set<String> known = Set.copyOf(sql.sql("select code from territory.place where kind = :kind")
                .param("kind", kind.slug())
                .query((row, number) -> row.getString(1))
                .list());
        sql.sql("create temporary table staged_outline (like territory.outline) on commit drop")
                .update();
        Set<String> read = new HashSet<>();
        copy.table(
                "staged_outline",
                COLUMNS,
                rows -> job.forEachItem(item -> {
                    String place = item.row().get(codeColumn);
                    if (!known.contains(place)) {
                        job.changes().count(ChangeKind.OUT_OF_SCOPE, 1);
                    } else if (read.add(place) && hasOutline(item)) {
                        var box = new BoundingBox();
                        box.cover(item.geometry().path("coordinates"));
                        rows.add(
                                new PlaceId(kind, place),
                                item.geometry(),
                                box.west(),
                                box.south(),
                                box.east(),
                                box.north(),
                                job.id());
                    }
                }));
        merge(job);
    }

    private boolean hasOutline(Item item) {
        String type = item.geometry().path("type").asString("");
        boolean outline = type.equals("Polygon") || type.equals("MultiPolygon");
        if (!outline) {
            item.row().reject(TerritoryProblem.NO_OUTLINE, codeColumn, Texts.t("territory.expected.outline"));
        }
        return outline;
    }

    private void merge(ImportJob job) {
        long added = sql.sql("""
                        insert into territory.outline as o
                        select * from staged_outline
                        on conflict (place_id) do update set geometry = excluded.geometry,
                            min_longitude = excluded.min_longitude, min_latitude = excluded.min_latitude,
                            max_longitude = excluded.max_longitude, max_latitude = excluded.max_latitude,
                            import_id = excluded.import_id""").update();
        job.changes().count(ChangeKind.UPDATED, added);
        sql.sql("drop table staged_outline").update();
        staging.markChanged(job.id());
    }

    /** The smallest rectangle around coordinates, however deep they are nested. */
    private static final class BoundingBox {

        private double west = Double.POSITIVE_INFINITY;
        private double south = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;
        private double north = Double.NEGATIVE_INFINITY;

        void cover(JsonNode coordinates) {
            if (coordinates.path(0).isNumber()) {
                west = Math.min(west, coordinates.path(0).asDouble());
                east = Math.max(east, coordinates.path(0).asDouble());
                south = Math.min(south, coordinates.path(1).asDouble());
                north = Math.max(north, coordinates.path(1).asDouble());
            } else {
                coordinates.forEach(this::cover);
            }
        }

        double west() {
            return west;
        }

        double south() {
            return south;
        }

        double east() {
            return east;
        }

        double north() {
            return north;
        }
    }
}
