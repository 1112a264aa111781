package fr.preau.governance.bodies;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page of the list of bodies.
 *
 * @param number the page shown, from 1
 * @param mayKeep whether who reads may add bodies somewhere
 * @param within the place that the filter names
 * @param departments to choose from
 */
public record BodyListPage(
        BodyFilter filter,
        List<BodyList.Line> lines,
        Reader reader,
        int number,
        boolean mayKeep,
        Optional<Place> within,
        List<Place> departments) {

    static final int SIZE = 25;

    public String path() {
        return BodyAddresses.ROOT;
    }

    public String lead() {
        return t(reader.signedIn() ? "governance.bodies.lead" : "governance.bodies.lead-public");
    }

    public Button add() {
        return Button.link(t("governance.body.add"), BodyAddresses.NEW);
    }

    /** One's own meetings, for who has signed in. */
    public boolean isSignedIn() {
        return reader.signedIn();
    }

    public Button mine() {
        return Button.link(t("governance.calendar.own"), BodyAddresses.OWN).second();
    }

    public Button decisions() {
        return Button.link(t("governance.decisions.link"), DecisionAddresses.ROOT)
                .second();
    }

    public List<Field> filters() {
        return List.of(
                Field.of(
                        BodyFilter.WORDS,
                        t("governance.bodies.words"),
                        Control.text(filter.words()).type("search").autocomplete("off")),
                Field.of(
                        BodyFilter.KIND,
                        t("governance.body.kind"),
                        Control.select(
                                kinds(), filter.kind().map(BodyKind::slug).orElse(""))),
                Field.of(
                        BodyFilter.WITHIN,
                        t("governance.list.within"),
                        Control.select(
                                places(), filter.within().map(PlaceId::toString).orElse(""))),
                Field.of(BodyFilter.CLOSED, t("governance.bodies.closed-too"), Control.checkbox(filter.closedToo())));
    }

    private static List<Control.Option> kinds() {
        List<Control.Option> options =
                new ArrayList<>(List.of(new Control.Option("", t("governance.bodies.every-kind"))));
        Arrays.stream(BodyKind.values()).forEach(kind -> options.add(new Control.Option(kind.slug(), kind.label())));
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

    public Table table(Frame frame) {
        return Table.of(
                        t("governance.bodies.title"),
                        Column.text(t("governance.body")),
                        Column.text(t("governance.body.kind")),
                        Column.text(t("governance.place")),
                        Column.number(t("governance.members")),
                        Column.text(t("governance.state")))
                .captionHidden()
                .rows(
                        lines,
                        line -> List.of(
                                Cell.link(
                                        line.body().name(),
                                        BodyAddresses.body(line.body().id())),
                                Cell.text(line.body().terms().kind().label()),
                                Cell.text(line.placeName()),
                                Cell.text(Formats.number(line.sitting())),
                                Cell.content(
                                        frame.show(BodyWords.badge(line.body().validity(), reader.today())))))
                .whenEmpty(empty());
    }

    private EmptyState empty() {
        if (!filter.isEmpty()) {
            return EmptyState.of(t("governance.bodies.none-such"), t("governance.list.none-such.sentence"))
                    .action(Button.link(t("governance.bodies.all"), BodyAddresses.ROOT)
                            .second());
        }
        return EmptyState.of(
                t("governance.bodies.none"),
                t(mayKeep ? "governance.bodies.none.keeper" : "governance.bodies.none.sentence"));
    }

    public Pagination pagination(Frame frame) {
        long total = lines.isEmpty() ? 0 : lines.getFirst().total();
        return Pagination.ofPage(number, SIZE, total, page -> frame.addressWith("page", page));
    }

    public DownloadMenu downloads(Frame frame) {
        String query = frame.addressWith("page", "").replaceFirst("^[^?]*", "");
        DownloadMenu menu = DownloadMenu.csv(BodyAddresses.ROOT + ".csv" + query)
                .ods(BodyAddresses.ROOT + ".ods" + query)
                .xlsx(BodyAddresses.ROOT + ".xlsx" + query);
        return reader.signedIn()
                ? menu.with(
                                t("governance.members.file.csv"),
                                t("governance.members.file.note"),
                                BodyAddresses.MEMBERS + ".csv" + query)
                        .with(
                                t("governance.members.file.ods"),
                                t("governance.members.file.note"),
                                BodyAddresses.MEMBERS + ".ods" + query)
                        .with(
                                t("governance.members.file.xlsx"),
                                t("governance.members.file.note"),
                                BodyAddresses.MEMBERS + ".xlsx" + query)
                : menu;
    }
}
