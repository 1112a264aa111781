package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Place;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Field;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page of the list of decisions.
 *
 * @param number the page shown, from 1
 * @param within the place that the filter names
 * @param departments to choose from
 */
public record DecisionListPage(
        DecisionFilter filter,
        List<DecisionList.Line> lines,
        Reader reader,
        int number,
        Optional<Place> within,
        List<Place> departments) {

    static final int SIZE = 25;

    public String path() {
        return DecisionAddresses.ROOT;
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("governance.bodies.title"), BodyAddresses.ROOT));
    }

    public List<Field> filters() {
        return List.of(
                Field.of(
                        DecisionFilter.WORDS,
                        t("governance.decisions.search"),
                        Control.text(filter.words()).type("search").autocomplete("off")),
                Field.of(DecisionFilter.STATE, t("governance.state"), Control.select(states(), filter.state())),
                Field.of(
                        DecisionFilter.WITHIN,
                        t("governance.list.within"),
                        Control.select(
                                places(), filter.within().map(PlaceId::toString).orElse(""))));
    }

    private static List<Control.Option> states() {
        List<Control.Option> options = new ArrayList<>(List.of(
                new Control.Option("", t("governance.decisions.every-state")),
                new Control.Option(DecisionFilter.OPEN, t("governance.decisions.open")),
                new Control.Option(DecisionFilter.LATE, t("governance.decision.late"))));
        Arrays.stream(DecisionState.values())
                .forEach(state -> options.add(new Control.Option(state.slug(), state.label())));
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
        return DecisionTable.of(t("governance.decisions.title"), lines, reader.today(), empty(), frame);
    }

    private EmptyState empty() {
        return filter.isEmpty()
                ? EmptyState.of(t("governance.decisions.none"), t("governance.decisions.none.sentence"))
                : EmptyState.of(t("governance.decisions.none-such"), t("governance.list.none-such.sentence"))
                        .action(Button.link(t("governance.decisions.all"), DecisionAddresses.ROOT)
                                .second());
    }

    public Pagination pagination(Frame frame) {
        long total = lines.isEmpty() ? 0 : lines.getFirst().total();
        return Pagination.ofPage(number, SIZE, total, page -> frame.addressWith("page", page));
    }

    public DownloadMenu downloads(Frame frame) {
        String query = frame.addressWith("page", "").replaceFirst("^[^?]*", "");
        return DownloadMenu.csv(DecisionAddresses.ROOT + ".csv" + query)
                .ods(DecisionAddresses.ROOT + ".ods" + query)
                .xlsx(DecisionAddresses.ROOT + ".xlsx" + query);
    }
}
