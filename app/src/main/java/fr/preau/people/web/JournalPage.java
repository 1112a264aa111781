package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.audit.AuditKind;
import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Field;
import fr.preau.ui.Frame;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A page of the journal.
 *
 * @param personName of the only person whom it is about; empty for all
 * @param number the page shown, from 1
 */
public record JournalPage(JournalFilter filter, JournalList entries, String personName, int number) {

    static final int SIZE = 25;

    public String path() {
        return Addresses.JOURNAL;
    }

    public String lead() {
        return personName.isEmpty() ? t("people.journal.lead") : t("people.journal.of", personName);
    }

    public String personParameter() {
        return JournalFilter.PERSON;
    }

    /** Number of the person; empty for all. */
    public String person() {
        return filter.person().map(Object::toString).orElse("");
    }

    public List<Field> filters() {
        return List.of(
                Field.of(
                        JournalFilter.WORDS,
                        t("people.list.words"),
                        Control.text(filter.words()).type("search").autocomplete("off")),
                Field.of(
                        JournalFilter.KIND,
                        t("people.journal.what"),
                        Control.select(
                                kinds(), filter.kind().map(AuditKind::slug).orElse(""))),
                Field.of(JournalFilter.FROM, t("people.from"), Control.date(filter.from()))
                        .error(JournalFilter.errorOf(filter.from())),
                Field.of(JournalFilter.UNTIL, t("people.until"), Control.date(filter.until()))
                        .error(JournalFilter.errorOf(filter.until())));
    }

    private static List<Control.Option> kinds() {
        List<Control.Option> options = new ArrayList<>(List.of(new Control.Option("", t("people.journal.every-kind"))));
        Arrays.stream(AuditKind.values())
                .sorted(Comparator.comparing(AuditKind::label))
                .forEach(kind -> options.add(new Control.Option(kind.slug(), kind.label())));
        return options;
    }

    public Table table() {
        return entries.table()
                .whenEmpty(
                        filter.isEmpty()
                                ? EmptyState.of(t("people.journal.none"), t("people.journal.none.sentence"))
                                : EmptyState.of(t("people.journal.none-such"), t("people.journal.none-such.sentence"))
                                        .action(Button.link(t("people.journal.all"), Addresses.JOURNAL)
                                                .second()));
    }

    public Pagination pagination(Frame frame) {
        return Pagination.ofPage(number, SIZE, entries.total(), page -> frame.addressWith("page", page));
    }

    public DownloadMenu downloads(Frame frame) {
        String query = frame.addressWith("page", "").replaceFirst("^[^?]*", "");
        return DownloadMenu.csv(Addresses.JOURNAL + ".csv" + query)
                .ods(Addresses.JOURNAL + ".ods" + query)
                .xlsx(Addresses.JOURNAL + ".xlsx" + query);
    }
}
