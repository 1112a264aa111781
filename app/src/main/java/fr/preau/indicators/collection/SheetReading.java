package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.FileProblem;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.sheets.Sheet;
import fr.preau.imports.sheets.SheetCell;
import fr.preau.imports.sheets.SheetRow;
import fr.preau.imports.sheets.Spreadsheet;
import fr.preau.indicators.Unit;
import fr.preau.indicators.entry.EntryColumn;
import fr.preau.ui.TypedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A sheet that came back: finds the question of each line by its codes, and reads its cells as the fields of a form would send them. What
 * a cell cannot mean is told with its address; nothing is guessed.
 */
final class SheetReading {

    private final EntryCampaign campaign;
    private final Map<String, PlaceForm> forms = new HashMap<>();
    private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
    private final Map<String, SheetRow> rows = new HashMap<>();
    private final Map<String, MultiValueMap<String, String>> typed = new LinkedHashMap<>();
    private final List<SheetFault> faults = new ArrayList<>();

    private SheetReading(EntryCampaign campaign, List<PlaceForm> forms) {
        this.campaign = campaign;
        forms.forEach(form -> this.forms.put(form.place().place().toString(), form));
    }

    /**
     * Reads a file.
     *
     * @param forms those that it may fill in
     * @throws ImportRefused when it is not a file of this campaign at all
     */
    static SheetReading of(EntryCampaign campaign, List<PlaceForm> forms, byte[] file) {
        Sheet sheet = Spreadsheet.read(file)
                .find(SheetWords.answers())
                .orElseThrow(() -> new ImportRefused(
                        FileProblem.NOT_A_TEXT_FILE,
                        "",
                        t("indicators.campaign.sheet.wrong.sheet", SheetWords.answers())));
        if (sheet.rows().isEmpty()) {
            throw new ImportRefused(FileProblem.EMPTY_FILE, "", t("indicators.campaign.sheet.wrong.empty"));
        }
        var reading = new SheetReading(campaign, forms);
        reading.readHeader(sheet.rows().getFirst());
        sheet.rows().stream().skip(1).forEach(reading::read);
        return reading;
    }

    /** What the cells say, by the place whose form they fill in, as that form would send it. */
    Map<String, MultiValueMap<String, String>> typed() {
        return typed;
    }

    /** What no cell can mean. */
    List<SheetFault> faults() {
        return faults;
    }

    /** What is wrong with the cell of a question; without an address, and by its name, where the file has no such line. */
    SheetFault fault(AskedPlace place, FormLine line, SheetColumn column, String words) {
        SheetRow row = rows.get(key(place, line.question()));
        return row == null
                ? new SheetFault(
                        "", "", t("indicators.campaign.to-see", line.question().label(), words))
                : fault(row, column, words);
    }

    private SheetFault fault(SheetRow row, SheetColumn column, String words) {
        int index = columns.getOrDefault(column, 0);
        return new SheetFault(row.address(index), SheetWords.shown(row.cell(index)), words);
    }

    private static String key(AskedPlace place, Question question) {
        return place.place() + " " + question.key();
    }

    private void readHeader(SheetRow header) {
        for (int index = 0; index < header.cells().size(); index++) {
            String label = header.cell(index).text();
            Optional<SheetColumn> column = SheetColumn.find(label);
            if (column.isPresent() && columns.putIfAbsent(column.get(), index) != null) {
                throw new ImportRefused(
                        FileProblem.DUPLICATE_COLUMN, label, t("indicators.campaign.sheet.wrong.column-twice", label));
            }
        }
        List<String> missing = Stream.of(SheetColumn.values())
                .filter(column -> column.isRead() && !columns.containsKey(column))
                .map(SheetColumn::label)
                .toList();
        if (!missing.isEmpty()) {
            throw new ImportRefused(
                    FileProblem.MISSING_COLUMN,
                    "",
                    t("indicators.campaign.sheet.wrong.columns", missing.size(), String.join(", ", missing)));
        }
    }

    private SheetCell cell(SheetRow row, SheetColumn column) {
        return row.cell(columns.getOrDefault(column, Integer.MAX_VALUE));
    }

    private String text(SheetRow row, SheetColumn column) {
        return TypedText.line(cell(row, column).text());
    }

    private void read(SheetRow row) {
        if (Stream.of(SheetColumn.values())
                .filter(SheetColumn::isRead)
                .allMatch(column -> cell(row, column).isEmpty())) {
            return;
        }
        if (!text(row, SheetColumn.CAMPAIGN).equals(campaign.id().toString())) {
            tell(row, SheetColumn.CAMPAIGN, t("indicators.campaign.sheet.wrong.campaign"));
        } else if (!text(row, SheetColumn.PERIOD_CODE).equals(campaign.period().code())) {
            tell(row, SheetColumn.PERIOD_CODE, t("indicators.campaign.sheet.wrong.code"));
        } else {
            Optional.ofNullable(forms.get(text(row, SheetColumn.PLACE_CODE)))
                    .ifPresentOrElse(
                            form -> read(row, form),
                            () -> tell(row, SheetColumn.PLACE_CODE, t("indicators.campaign.sheet.wrong.place")));
        }
    }

    private void read(SheetRow row, PlaceForm form) {
        String indicator = text(row, SheetColumn.INDICATOR_CODE);
        String breakdown = text(row, SheetColumn.BREAKDOWN_CODE);
        form.lines().stream()
                .map(FormLine::question)
                .filter(question -> question.indicator().code().value().equals(indicator)
                        && question.breakdown().toString().equals(breakdown))
                .findFirst()
                .ifPresentOrElse(
                        question -> read(row, form.place(), question),
                        () -> tell(row, SheetColumn.INDICATOR_CODE, t("indicators.campaign.sheet.wrong.question")));
    }

    private void read(SheetRow row, AskedPlace place, Question question) {
        SheetRow before = rows.putIfAbsent(key(place, question), row);
        MultiValueMap<String, String> fields =
                typed.computeIfAbsent(place.place().toString(), _ -> new LinkedMultiValueMap<>());
        if (before != null) {
            // Which of the two is meant nobody knows.
            fields.remove(question.field(DraftAnswer.SEEN));
            tell(row, SheetColumn.INDICATOR_CODE, t("indicators.campaign.sheet.wrong.twice", before.number()));
            return;
        }
        int told = faults.size();
        for (EntryColumn column : EntryColumn.values()) {
            fields.set(question.field(column.slug()), number(row, question, column));
        }
        fields.set(question.field(DraftAnswer.STATE), state(row, question));
        fields.set(question.field(DraftAnswer.REMARK), remark(row));
        Optional<String> seen = SheetWords.findSeen(text(row, SheetColumn.SEEN));
        if (seen.isEmpty()) {
            tell(row, SheetColumn.SEEN, t("indicators.campaign.sheet.wrong.code"));
        } else if (faults.size() == told) {
            fields.set(question.field(DraftAnswer.SEEN), seen.get());
        }
    }

    private String number(SheetRow row, Question question, EntryColumn asked) {
        SheetColumn column = SheetColumn.of(asked);
        SheetCell cell = cell(row, column);
        if (!cell.isEmpty() && !question.columns().contains(asked)) {
            return wrong(row, column, t("indicators.campaign.sheet.wrong.unasked"));
        }
        boolean isPercentage =
                asked == EntryColumn.VALUE && question.indicator().unit() == Unit.PERCENT;
        return switch (cell.kind()) {
            case EMPTY -> "";
            case NUMBER -> SheetWords.digits(new BigDecimal(cell.text()));
            case PERCENTAGE ->
                isPercentage
                        ? SheetWords.digits(new BigDecimal(cell.text()).movePointRight(2))
                        : wrong(row, column, t("indicators.campaign.sheet.wrong.percentage"));
            case TEXT -> bounded(row, column, DraftAnswer.LONGEST_NUMBER);
            case DATE -> wrong(row, column, t("indicators.campaign.sheet.wrong.date"));
            case BOOLEAN -> wrong(row, column, t("indicators.campaign.sheet.wrong.number"));
            case ERROR -> wrong(row, column, t("indicators.campaign.sheet.wrong.formula"));
        };
    }

    private String state(SheetRow row, Question question) {
        return SheetWords.findState(text(row, SheetColumn.STATE), question.columns())
                .map(AnswerState::slug)
                .orElseGet(() -> wrong(
                        row,
                        SheetColumn.STATE,
                        t("indicators.campaign.sheet.wrong.state", SheetWords.states(question.columns()))));
    }

    private String remark(SheetRow row) {
        return cell(row, SheetColumn.REMARK).kind() == SheetCell.Kind.ERROR
                ? wrong(row, SheetColumn.REMARK, t("indicators.campaign.sheet.wrong.formula"))
                : bounded(row, SheetColumn.REMARK, DraftAnswer.LONGEST_REMARK);
    }

    /** Forms cut what is too long, since one sees it there; here it is told. */
    private String bounded(SheetRow row, SheetColumn column, int longest) {
        String text = text(row, column);
        return text.length() <= longest ? text : wrong(row, column, t("indicators.campaign.sheet.wrong.long", longest));
    }

    private String wrong(SheetRow row, SheetColumn column, String words) {
        tell(row, column, words);
        return "";
    }

    private void tell(SheetRow row, SheetColumn column, String words) {
        faults.add(fault(row, column, words));
    }
}
