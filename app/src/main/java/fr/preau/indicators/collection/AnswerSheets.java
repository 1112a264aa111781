package fr.preau.indicators.collection;

import fr.preau.exports.WorkbookExport;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.sheets.Spreadsheet;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Forms that are taken away as files, filled in elsewhere, and come back. What they say is a draft, as if it had been typed. */
@Component
class AnswerSheets {

    private final FormLines lines;
    private final SheetJudge judge;
    private final Answers answers;
    private final TransactionTemplate transaction;

    AnswerSheets(FormLines lines, SheetJudge judge, Answers answers, PlatformTransactionManager transactions) {
        this.lines = lines;
        this.judge = judge;
        this.answers = answers;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Lines of a file over so many places. */
    int lines(EntryCampaign campaign, int places) {
        return lines.questions(campaign).size() * places;
    }

    /** May a file of so many lines come back, with its header? */
    static boolean fits(int lines) {
        return lines < Spreadsheet.MOST_ROWS;
    }

    WorkbookExport file(EntryCampaign campaign, List<AskedPlace> places) {
        return AnswerSheet.of(campaign, forms(campaign, places));
    }

    private List<PlaceForm> forms(EntryCampaign campaign, List<AskedPlace> places) {
        Map<PlaceId, List<FormLine>> forms =
                lines.of(campaign, places.stream().map(AskedPlace::place).toList());
        return places.stream()
                .map(place -> new PlaceForm(place, forms.getOrDefault(place.place(), List.of())))
                .toList();
    }

    /**
     * Keeps what is changed and right, all of it or nothing.
     *
     * @param places those whose forms it may fill in
     * @param partly whether what is right is kept where something else is wrong
     * @throws ImportRefused when it is not a file of this campaign at all
     */
    SheetReport take(EntryCampaign campaign, List<AskedPlace> places, byte[] file, boolean partly) {
        SheetReport report = judge(campaign, places, file);
        if (report.changed() == 0 || !report.faults().isEmpty() && !partly) {
            return report;
        }
        // Somebody who answers at this very moment is seen by the second look.
        return keep(report) ? report.asTaken() : judge(campaign, places, file);
    }

    private SheetReport judge(EntryCampaign campaign, List<AskedPlace> places, byte[] file) {
        List<PlaceForm> forms = forms(campaign, places);
        return judge.judge(campaign, forms, SheetReading.of(campaign, forms, file));
    }

    private boolean keep(SheetReport report) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean kept = report.right().stream()
                    .allMatch(one -> answers.keep(one.place(), one.form()).isEmpty());
            if (!kept) {
                status.setRollbackOnly();
            }
            return kept;
        }));
    }
}
