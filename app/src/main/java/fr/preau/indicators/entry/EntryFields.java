package fr.preau.indicators.entry;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.panels.FigureWords;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a sheet: a row for each place, a column for each number, then the state and what is known. */
record EntryFields(Sheet sheet, WrongAnswers wrong) {

    Table table(List<EntryLine> lines, Frame frame) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(t("indicators.entry.place.column")));
        numbers().forEach(column -> columns.add(Column.number(column.label(sheet.indicator()))));
        columns.add(Column.text(t("indicators.entry.state.column")));
        columns.add(Column.text(t("indicators.entry.known.column")));
        return Table.of(t("indicators.entry.table"), columns.toArray(Column[]::new))
                .captionHidden()
                .rows(lines, line -> cells(line, frame));
    }

    /** Each field of each line. */
    Stream<Field> all(List<EntryLine> lines) {
        return lines.stream().flatMap(this::fields);
    }

    private Stream<Field> fields(EntryLine line) {
        return Stream.concat(numbers().stream().map(column -> number(line, column)), Stream.of(state(line)));
    }

    private List<Cell> cells(EntryLine line, Frame frame) {
        return Stream.of(
                        Stream.of(
                                Cell.text(line.place().name()).note(line.place().where())),
                        fields(line).map(field -> Cell.content(frame.show(field))),
                        Stream.of(known(line)))
                .flatMap(cells -> cells)
                .toList();
    }

    private List<EntryColumn> numbers() {
        return EntryColumn.of(sheet.indicator());
    }

    private Field number(EntryLine line, EntryColumn column) {
        boolean first = column == numbers().getFirst();
        String error = first && line.isOvertaken()
                ? overtaken(line)
                : wrong.of(column.slug(), line.place().id());
        return field(
                        line,
                        column.slug(),
                        column.label(sheet.indicator()),
                        Control.number(line.answer().number(column)))
                .error(error);
    }

    private Field state(EntryLine line) {
        return field(
                        line,
                        Answer.STATE,
                        t("indicators.entry.state.column"),
                        EntryState.choices(line.answer().state()))
                .error(wrong.of(Answer.STATE, line.place().id()));
    }

    /** The column says what it is; who hears the page hears the place too. */
    private static Field field(EntryLine line, String name, String label, Control control) {
        return Field.of(
                        Answer.field(name, line.place().id()),
                        t("indicators.entry.field", label, line.place().name()),
                        control)
                .labelHidden();
    }

    private String overtaken(EntryLine line) {
        return line.known()
                .current()
                .map(now -> t("indicators.entry.overtaken", words(now), now.source()))
                .orElse("");
    }

    /** «12 / 533», «90,7», or why there is no value. */
    private String words(KnownVersion version) {
        if (version.measure().known().isEmpty()) {
            return FigureWords.absence(version.measure());
        }
        Answer answer = Answer.of(version.measure());
        return numbers().stream()
                .map(answer::number)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining("\u00a0/ "));
    }

    private Cell known(EntryLine line) {
        return line.known()
                .current()
                .map(now -> Cell.text(now.source()).note(day(now.vintage())))
                .orElseGet(() -> Cell.absent(t("indicators.entry.known.none")));
    }

    private static String day(@Nullable LocalDate vintage) {
        return vintage == null ? "" : Formats.date(vintage);
    }
}
