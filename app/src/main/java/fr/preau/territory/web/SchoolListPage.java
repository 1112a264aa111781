package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Place;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Frame;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of schools.
 *
 * @param within the place that the list is about; null for all the schools loaded
 * @param departments what one may choose from
 * @param counts how many schools of each kind pass the other filters
 * @param total how many pass them all
 * @param number the page shown, from 1
 */
public record SchoolListPage(
        SchoolFilter filter,
        @Nullable Place within,
        List<Place> departments,
        Map<SchoolKind, Long> counts,
        List<SchoolList.Line> lines,
        long total,
        int number,
        int size) {

    static long total(SchoolFilter filter, Map<SchoolKind, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> filter.kinds().isEmpty() || filter.kinds().contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public String title() {
        return within == null ? t("territory.schools.title") : t("territory.schools.titleIn", within.name());
    }

    public SchoolChoices choices() {
        return new SchoolChoices(filter, within, departments, counts);
    }

    public Table table(Frame frame) {
        List<Column> columns = List.of(
                sortable(frame, Column.text(t("territory.schools.name")), SchoolFilter.Order.NAME),
                sortable(frame, Column.text(t("territory.schools.kind")), SchoolFilter.Order.KIND),
                sortable(frame, Column.text(t("territory.schools.sector")), SchoolFilter.Order.SECTOR),
                sortable(frame, Column.text(t("territory.schools.commune")), SchoolFilter.Order.COMMUNE),
                sortable(frame, Column.text(t("territory.schools.department")), SchoolFilter.Order.DEPARTMENT));
        int shown = isInOneDepartment() ? columns.size() - 1 : columns.size();
        return Table.of(
                        t("territory.schools.caption", total),
                        columns.subList(0, shown).toArray(Column[]::new))
                .captionHidden()
                .rows(lines, line -> cells(line).subList(0, shown))
                .whenEmpty(EmptyState.of(t("territory.schools.none"), t("territory.schools.none.sentence"))
                        .action(Button.link(t("territory.schools.clear"), "/etablissements")
                                .second()));
    }

    /** The title then says the département, and the list need not repeat it on each line. */
    private boolean isInOneDepartment() {
        return within != null && within.id().kind() == PlaceKind.DEPARTMENT;
    }

    private static List<Cell> cells(SchoolList.Line line) {
        return List.of(
                Cell.link(line.name(), line.path()).note(line.uai()),
                Cell.text(Words.sign(line.kind()) + " " + Words.kind(line.kind())),
                Cell.text(Words.sector(line.sector())),
                Cell.text(line.communeName() == null ? t("territory.school.noCommune") : line.communeName()),
                Cell.text(line.departmentName() == null ? "" : line.departmentName()));
    }

    private Column sortable(Frame frame, Column column, SchoolFilter.Order order) {
        boolean current = filter.order() == order;
        var direction = !current
                ? Column.Direction.NONE
                : filter.descending() ? Column.Direction.DESCENDING : Column.Direction.ASCENDING;
        String next = current && !filter.descending() ? "-" + order.slug() : order.slug();
        return column.sorted(new Column.Sort(direction, frame.addressWith("tri", next)));
    }

    public Pagination pagination(Frame frame) {
        return Pagination.ofPage(number, size, total, page -> frame.addressWith("page", page));
    }

    public String address(String path) {
        return filter.address(path);
    }

    public DownloadMenu downloads() {
        return DownloadMenu.csv(filter.address("/etablissements.csv"))
                .ods(filter.address("/etablissements.ods"))
                .xlsx(filter.address("/etablissements.xlsx"))
                .geoJson(filter.address("/carte/etablissements.geojson"));
    }
}
