package fr.preau.indicators.entry;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.PlaceWords;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Alert;
import fr.preau.ui.ChipFilters;
import fr.preau.ui.Control;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A sheet and one page of its places, in fields.
 *
 * @param wrong what is wrong with what was typed
 * @param tried whether it was sent to be saved
 * @param extent where this page is in the sheet
 * @param notice what became of what was sent before
 */
public record EntryTable(
        Sheet sheet,
        List<EntryLine> lines,
        WrongAnswers wrong,
        EntryStatement statement,
        boolean tried,
        LocalDate today,
        Extent extent,
        Optional<Alert> notice) {

    static final int SIZE = 50;

    /** The state of each place that whoever types has before the eyes. */
    static final String SEEN = "vu";

    /**
     * A page among the places of a sheet.
     *
     * @param all places of which a value is expected
     * @param missing those that have none
     * @param onlyMissing whether the others are left out
     * @param page number of the page, from 1
     */
    record Extent(int all, int missing, boolean onlyMissing, int page) {

        int shown() {
            return onlyMissing ? missing : all;
        }
    }

    /** A value of the form that is not seen. */
    public record Hidden(String name, String value) {}

    public EntryTable {
        lines = List.copyOf(lines);
    }

    /** The same with what is wrong. */
    EntryTable refused(WrongAnswers found) {
        return new EntryTable(sheet, lines, found, statement, tried, today, extent, notice);
    }

    EntryTable telling(Alert alert) {
        return new EntryTable(sheet, lines, wrong, statement, tried, today, extent, Optional.of(alert));
    }

    boolean isOvertaken() {
        return lines.stream().anyMatch(EntryLine::isOvertaken);
    }

    boolean isUntouched() {
        return lines.stream().noneMatch(EntryLine::isChanged);
    }

    /** Is it said who answers for the values? */
    boolean isSigned() {
        return statement.isComplete(today);
    }

    /** The address to go on from, once it is saved. */
    String saved(UUID run) {
        return EntryPages.saved(sheet, extent.onlyMissing(), extent.page(), run);
    }

    public String title() {
        return t(
                sheet.only().isEmpty() ? "indicators.entry.sheet" : "indicators.entry.sheet.only",
                sheet.indicator().wording().label(),
                sheet.within().name(),
                sheet.period().label(),
                sheet.only().map(PlaceWords::schools).orElse(""));
    }

    public String definition() {
        return sheet.indicator().wording().definition();
    }

    public String formula() {
        return t("indicators.entry.formula", sheet.indicator().wording().formula());
    }

    /** All the places, or those without a value. */
    public ChipFilters filter() {
        return ChipFilters.of(t("indicators.entry.filter"))
                .with(
                        t("indicators.entry.filter.all"),
                        Formats.number(extent.all()),
                        EntryPages.address(sheet),
                        !extent.onlyMissing())
                .with(
                        t("indicators.entry.filter.missing"),
                        Formats.number(extent.missing()),
                        EntryPages.missing(sheet),
                        extent.onlyMissing());
    }

    public String template() {
        return EntryPages.template(sheet, extent.onlyMissing());
    }

    public String upload() {
        return "/imports/nouveau?sorte=" + Entries.KIND;
    }

    /** What the form sends besides what is typed. */
    public List<Hidden> hidden() {
        return Stream.concat(
                        Stream.of(
                                new Hidden(
                                        EntryPages.INDICATOR,
                                        sheet.indicator().code().value()),
                                new Hidden(
                                        EntryPages.WITHIN, sheet.within().id().toString()),
                                new Hidden(EntryPages.PERIOD, sheet.period().code()),
                                new Hidden(
                                        EntryPages.ONLY,
                                        sheet.only().map(SchoolKind::slug).orElse("")),
                                new Hidden(EntryPages.ONLY_MISSING, extent.onlyMissing() ? EntryPages.YES : ""),
                                new Hidden(EntryPages.PAGE, Integer.toString(extent.page()))),
                        lines.stream()
                                .map(line -> new Hidden(
                                        Answer.field(SEEN, line.place().id()),
                                        line.known().seen().toString())))
                .toList();
    }

    public boolean hasLines() {
        return !lines.isEmpty();
    }

    public EmptyState nothing() {
        return extent.all() == 0
                ? EmptyState.of(t("indicators.entry.none"), t("indicators.entry.none.sentence"))
                : EmptyState.of(t("indicators.entry.complete"), t("indicators.entry.complete.sentence"));
    }

    public Table table(Frame frame) {
        return new EntryFields(sheet, wrong).table(lines, frame);
    }

    public List<Field> statementFields() {
        return List.of(
                Field.of(EntryStatement.BY, t("indicators.entry.by"), Control.text(statement.by()))
                        .hint(t("indicators.entry.by.hint"))
                        .error(tried ? statement.byError() : "")
                        .mandatory(),
                Field.of(EntryStatement.ROLE, t("indicators.entry.role"), Control.text(statement.role()))
                        .error(tried ? statement.roleError() : "")
                        .mandatory(),
                Field.of(EntryStatement.DAY, t("indicators.entry.day"), Control.date(statement.day()))
                        .hint(t("indicators.entry.day.hint"))
                        .error(tried ? statement.dayError(today) : "")
                        .mandatory());
    }

    public ErrorSummary errors() {
        return new ErrorSummary(
                Stream.concat(new EntryFields(sheet, wrong).all(lines), statementFields().stream())
                        .toList(),
                true);
    }

    public Pagination pagination(Frame frame) {
        return Pagination.ofPage(
                extent.page(), SIZE, extent.shown(), page -> EntryPages.page(sheet, extent.onlyMissing(), page));
    }
}
