package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.Person;
import fr.preau.ui.Badge;
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
import fr.preau.ui.Tone;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page of the list of people.
 *
 * @param names of the places in it
 * @param number the page shown, from 1
 * @param mayInvite whether who reads may invite somebody
 */
public record PeoplePage(
        PeopleFilter filter, List<PeopleList.Line> lines, Map<PlaceId, String> names, int number, boolean mayInvite) {

    static final int SIZE = 25;

    public String path() {
        return Addresses.PEOPLE;
    }

    public Button invite() {
        return Button.link(t("people.invite"), Addresses.INVITE);
    }

    public DownloadMenu downloads(Frame frame) {
        String query = frame.addressWith("page", "").replaceFirst("^[^?]*", "");
        return DownloadMenu.csv(Addresses.PEOPLE + ".csv" + query)
                .ods(Addresses.PEOPLE + ".ods" + query)
                .xlsx(Addresses.PEOPLE + ".xlsx" + query);
    }

    public List<Field> filters() {
        return List.of(
                Field.of(
                        PeopleFilter.WORDS,
                        t("people.list.words"),
                        Control.text(filter.words()).type("search").autocomplete("off")),
                Field.of(
                        PeopleFilter.ROLE,
                        t("people.role"),
                        Control.select(roles(), filter.role().map(Role::slug).orElse(""))),
                Field.of(
                        PeopleFilter.STATE,
                        t("people.state"),
                        Control.select(
                                states(), filter.state().map(PeopleFilter::slug).orElse(""))));
    }

    private static List<Control.Option> roles() {
        List<Control.Option> options = new ArrayList<>(List.of(new Control.Option("", t("people.list.every-role"))));
        Arrays.stream(Role.values())
                .forEach(role -> options.add(new Control.Option(role.slug(), RoleWords.role(role))));
        return options;
    }

    private static List<Control.Option> states() {
        List<Control.Option> options = new ArrayList<>(List.of(new Control.Option("", t("people.list.every-state"))));
        Arrays.stream(Person.State.values())
                .forEach(state -> options.add(new Control.Option(PeopleFilter.slug(state), word(state))));
        return options;
    }

    static String word(Person.State state) {
        return t("people.state." + PeopleFilter.slug(state));
    }

    static Badge badge(Person.State state) {
        Badge badge = Badge.of(word(state));
        return switch (state) {
            case INVITED -> badge.tone(Tone.VIOLET);
            case ACTIVE -> badge.tone(Tone.BOARD);
            case CLOSED, ERASED -> badge;
        };
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("people.list.title"),
                        Column.text(t("people.person"))
                                .sorted(sort(frame, !filter.newestFirst(), "", Column.Direction.ASCENDING)),
                        Column.text(t("people.rights")),
                        Column.text(t("people.state")),
                        Column.text(t("people.signed-in"))
                                .sorted(sort(
                                        frame,
                                        filter.newestFirst(),
                                        PeopleFilter.BY_LAST_USE,
                                        Column.Direction.DESCENDING)))
                .captionHidden()
                .rows(lines, line -> cells(frame, line))
                .whenEmpty(empty());
    }

    private static Column.Sort sort(Frame frame, boolean now, String order, Column.Direction direction) {
        return new Column.Sort(now ? direction : Column.Direction.NONE, frame.addressWith(PeopleFilter.ORDER, order));
    }

    private List<Cell> cells(Frame frame, PeopleList.Line line) {
        return List.of(
                Cell.link(line.name(), Addresses.person(line.id())).note(line.email()),
                line.rights().isEmpty() ? Cell.absent(t("people.rights.none")) : Cell.text(rights(line)),
                Cell.content(frame.show(badge(line.state()))),
                line.signedIn().map(Formats::dateTime).map(Cell::text).orElseGet(() -> Cell.absent(t("people.never"))));
    }

    private String rights(PeopleList.Line line) {
        return inWords(line, names);
    }

    static String inWords(PeopleList.Line line, Map<PlaceId, String> names) {
        return line.rights().stream()
                .map(right -> t(
                        "people.role-in-place",
                        RoleWords.role(right.role()),
                        names.getOrDefault(right.place(), right.place().toString())))
                .collect(Collectors.joining("\u202F; "));
    }

    private EmptyState empty() {
        return filter.isEmpty()
                ? EmptyState.of(t("people.list.none"), t("people.list.none.sentence"))
                : EmptyState.of(t("people.list.none-such"), t("people.list.none-such.sentence"))
                        .action(Button.link(t("people.list.all"), Addresses.PEOPLE)
                                .second());
    }

    public Pagination pagination(Frame frame) {
        long total = lines.isEmpty() ? 0 : lines.getFirst().total();
        return Pagination.ofPage(number, SIZE, total, page -> frame.addressWith("page", page));
    }
}
