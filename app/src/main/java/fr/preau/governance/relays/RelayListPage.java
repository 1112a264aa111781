package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Place;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page of the directory.
 *
 * @param number the page shown, from 1
 * @param named whether who reads may know names
 * @param mayKeep whether who reads may add posts somewhere
 * @param within the place that the filter names
 * @param departments to choose from
 * @param skills to choose from
 */
public record RelayListPage(
        RelayFilter filter,
        List<RelayList.Line> lines,
        LocalDate today,
        int number,
        boolean named,
        boolean mayKeep,
        Optional<Place> within,
        List<Place> departments,
        List<String> skills) {

    static final int SIZE = 25;

    public String path() {
        return RelayAddresses.ROOT;
    }

    public String title() {
        return within.map(place -> t("governance.list.title-in", place.name()))
                .orElseGet(() -> t("governance.list.title"));
    }

    public String lead() {
        return t(named ? "governance.list.lead" : "governance.list.lead-public");
    }

    public Button add() {
        return Button.link(
                t("governance.post.add"),
                within.map(place -> RelayAddresses.newPostIn(place.id())).orElse(RelayAddresses.NEW_POST));
    }

    public Button load() {
        return Button.link(t("governance.import.link"), RelayAddresses.IMPORT).second();
    }

    public Button map() {
        return Button.link(t("governance.map.link"), VacancyMarks.mapAddress(filter.within()))
                .quiet();
    }

    public List<Field> filters() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(
                RelayFilter.WORDS,
                t(named ? "governance.list.words" : "governance.list.words-public"),
                Control.text(filter.words()).type("search").autocomplete("off")));
        fields.add(Field.of(
                RelayFilter.KIND,
                t("governance.kind"),
                Control.select(kinds(), filter.kind().map(PostKind::slug).orElse(""))));
        fields.add(Field.of(
                RelayFilter.WITHIN,
                t("governance.list.within"),
                Control.select(places(), filter.within().map(PlaceId::toString).orElse(""))));
        if (named && !skills.isEmpty()) {
            fields.add(Field.of(
                    RelayFilter.SKILL, t("governance.list.skill"), Control.select(skillOptions(), filter.skill())));
        }
        fields.add(
                Field.of(RelayFilter.VACANT, t("governance.list.vacant-only"), Control.checkbox(filter.vacantOnly())));
        return fields;
    }

    private static List<Control.Option> kinds() {
        List<Control.Option> options =
                new ArrayList<>(List.of(new Control.Option("", t("governance.list.every-kind"))));
        Arrays.stream(PostKind.values()).forEach(kind -> options.add(new Control.Option(kind.slug(), kind.label())));
        return options;
    }

    private List<Control.Option> places() {
        List<Control.Option> options =
                new ArrayList<>(List.of(new Control.Option("", t("governance.list.everywhere"))));
        within.filter(place ->
                        departments.stream().noneMatch(known -> known.id().equals(place.id())))
                .ifPresent(place -> options.add(new Control.Option(place.id().toString(), place.name())));
        departments.forEach(place -> options.add(new Control.Option(place.id().toString(), place.name())));
        return options;
    }

    private List<Control.Option> skillOptions() {
        List<Control.Option> options =
                new ArrayList<>(List.of(new Control.Option("", t("governance.list.every-skill"))));
        if (!filter.skill().isEmpty() && !skills.contains(filter.skill())) {
            options.add(new Control.Option(filter.skill(), filter.skill()));
        }
        skills.forEach(skill -> options.add(new Control.Option(skill, skill)));
        return options;
    }

    public Table table(Frame frame) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(t("governance.kind")).sorted(sort(frame, RelayFilter.Order.KIND)),
                Column.text(t("governance.place")).sorted(sort(frame, RelayFilter.Order.PLACE))));
        if (named) {
            columns.add(Column.text(t("governance.holder")).sorted(sort(frame, RelayFilter.Order.NAME)));
        }
        columns.add(Column.text(t("governance.state")));
        columns.add(Column.number(t("governance.share")));
        if (named) {
            columns.add(Column.text(t("governance.term.until")).sorted(sort(frame, RelayFilter.Order.END)));
        }
        return Table.of(t("governance.list.title"), columns.toArray(Column[]::new))
                .captionHidden()
                .rows(lines, line -> cells(frame, line))
                .whenEmpty(empty());
    }

    private Column.Sort sort(Frame frame, RelayFilter.Order order) {
        return new Column.Sort(
                filter.order() == order ? Column.Direction.ASCENDING : Column.Direction.NONE,
                frame.addressWith(RelayFilter.ORDER, order.slug()));
    }

    private List<Cell> cells(Frame frame, RelayList.Line line) {
        Post post = line.post();
        List<Cell> cells = new ArrayList<>();
        cells.add(named ? Cell.link(post.name(), RelayAddresses.post(post.id())) : Cell.text(post.name()));
        // One link for a line of a phone, where two would be too near each other.
        cells.add(named ? Cell.text(line.placeName()) : Cell.link(line.placeName(), Place.path(post.place())));
        if (named) {
            cells.add(line.holder()
                    .map(holder -> Cell.link(holder.shown(), RelayAddresses.relay(holder.id()))
                            .note(line.held().map(held -> held.skills().typed()).orElse("")))
                    .orElseGet(() -> Cell.absent(t("governance.nobody"))));
        }
        cells.add(Cell.content(frame.show(RelayWords.badge(line, today))));
        cells.add(
                post.share().isPresent()
                        ? Cell.text(RelayWords.share(post.share()))
                        : Cell.absent(RelayWords.share(post.share())));
        if (named) {
            cells.add(line.held()
                    .map(held -> held.validity()
                            .end()
                            .map(end -> Cell.text(Formats.shortDate(end)))
                            .orElseGet(() -> Cell.absent(t("governance.no-end"))))
                    .orElseGet(() -> Cell.absent("–")));
        }
        return cells;
    }

    private EmptyState empty() {
        if (!filter.isEmpty()) {
            return EmptyState.of(t("governance.list.none-such"), t("governance.list.none-such.sentence"))
                    .action(Button.link(t("governance.list.all"), RelayAddresses.ROOT)
                            .second());
        }
        return mayKeep
                ? EmptyState.of(t("governance.list.none"), t("governance.list.none.keeper"))
                        .action(load())
                : EmptyState.of(t("governance.list.none"), t("governance.list.none.sentence"));
    }

    public Pagination pagination(Frame frame) {
        long total = lines.isEmpty() ? 0 : lines.getFirst().total();
        return Pagination.ofPage(number, SIZE, total, page -> frame.addressWith("page", page));
    }

    public DownloadMenu downloads(Frame frame) {
        String query = frame.addressWith("page", "").replaceFirst("^[^?]*", "");
        return DownloadMenu.csv(RelayAddresses.ROOT + ".csv" + query)
                .ods(RelayAddresses.ROOT + ".ods" + query)
                .xlsx(RelayAddresses.ROOT + ".xlsx" + query);
    }
}
