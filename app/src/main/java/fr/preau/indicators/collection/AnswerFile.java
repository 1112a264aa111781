package fr.preau.indicators.collection;

import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.imports.ImportFile;
import fr.preau.imports.Problem;
import fr.preau.indicators.entry.EntryColumn;
import fr.preau.values.PlaceId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The answers of a place as a file of observations: by this door they come in. */
final class AnswerFile {

    /** The kind of import. */
    static final String KIND = "observations";

    /** The header is line 1. */
    private static final int FIRST_LINE = 2;

    private final EntryCampaign campaign;
    private final PlaceId place;
    private final List<HardRules.Given> lines;

    /** @param answers those that make no observation are left out */
    AnswerFile(EntryCampaign campaign, PlaceId place, List<HardRules.Given> answers) {
        this.campaign = campaign;
        this.place = place;
        this.lines = answers.stream()
                .filter(one -> one.answer().state().isObserved())
                .toList();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Close it. */
    ImportFile file() {
        TableExport table = TableExport.ofCodes(
                "campagne-" + campaign.period().code().replaceAll("[^a-z0-9]+", "-"),
                "indicateur",
                "lieu",
                "periode",
                "ventilation",
                "statut",
                "motif",
                EntryColumn.VALUE.slug(),
                EntryColumn.NUMERATOR.slug(),
                EntryColumn.DENOMINATOR.slug());
        var bytes = new ByteArrayOutputStream();
        try {
            table.write(ExportFormat.CSV, bytes, rows -> lines.forEach(one -> rows.add(values(one))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ImportFile.copied(table.name() + ".csv", new ByteArrayInputStream(bytes.toByteArray()));
    }

    private Object[] values(HardRules.Given one) {
        DraftAnswer answer = one.answer();
        return new Object[] {
            one.question().indicator().code(),
            place,
            campaign.period().code(),
            one.question().breakdown(),
            answer.state().status(),
            answer.state().reason(),
            number(answer, EntryColumn.VALUE),
            number(answer, EntryColumn.NUMERATOR),
            number(answer, EntryColumn.DENOMINATOR)
        };
    }

    private static String number(DraftAnswer answer, EntryColumn column) {
        return answer.state() == AnswerState.KNOWN ? answer.number(column) : "";
    }

    /** Where a problem of the file is told in the form. */
    Fault fault(Problem problem) {
        Question question = lines.get(problem.line() - FIRST_LINE).question();
        return new Fault(question.field(column(problem.column(), question)), problem.expected());
    }

    private static String column(String column, Question question) {
        if (column.equals("statut") || column.equals("motif")) {
            return DraftAnswer.STATE;
        }
        List<EntryColumn> numbers = question.columns();
        return numbers.stream()
                .map(EntryColumn::slug)
                .filter(column::equals)
                .findFirst()
                .orElse(numbers.getFirst().slug());
    }
}
