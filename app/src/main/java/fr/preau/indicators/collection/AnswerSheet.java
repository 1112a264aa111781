package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportRows;
import fr.preau.exports.TableExport;
import fr.preau.exports.WorkbookExport;
import fr.preau.indicators.entry.EntryColumn;
import fr.preau.indicators.panels.FigureWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms of places as a file to fill in elsewhere: a line for each question of each place, and how to go about it. */
final class AnswerSheet {

    private static final int NARROW = 30;
    private static final int WIDE = 120;

    private AnswerSheet() {}

    /** @param forms of one place, or of several */
    static WorkbookExport of(EntryCampaign campaign, List<PlaceForm> forms) {
        return new WorkbookExport(
                name(campaign, forms),
                List.of(
                        new WorkbookExport.Sheet(
                                answers(),
                                Arrays.stream(SheetColumn.values())
                                        .map(SheetColumn::width)
                                        .toList(),
                                rows -> forms.forEach(
                                        form -> form.lines().forEach(line -> add(rows, campaign, form, line)))),
                        new WorkbookExport.Sheet(help(), List.of(NARROW, WIDE), rows -> addHelp(rows, forms))));
    }

    private static String name(EntryCampaign campaign, List<PlaceForm> forms) {
        String what = forms.size() == 1
                ? campaign.period().code() + "-" + forms.getFirst().place().place()
                : campaign.period().code();
        return "reponses-" + what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static TableExport answers() {
        return new TableExport(
                "reponses",
                SheetWords.answers(),
                Arrays.stream(SheetColumn.values())
                        .map(column -> ExportColumn.text(column.slug(), column.label()))
                        .toList());
    }

    private static void add(ExportRows rows, EntryCampaign campaign, PlaceForm form, FormLine line) {
        Question question = line.question();
        DraftAnswer answer = line.answer();
        rows.add(
                form.place().name(),
                question.label(),
                FigureWords.unit(question.indicator().unit()),
                campaign.period().label(),
                lastOf(line),
                SheetWords.number(answer.value()),
                SheetWords.number(answer.numerator()),
                SheetWords.number(answer.denominator()),
                SheetWords.state(answer.state()),
                answer.remark().isEmpty() ? null : answer.remark(),
                form.place().place(),
                question.indicator().code(),
                question.breakdown().isTotal() ? null : question.breakdown(),
                campaign.period().code(),
                campaign.id(),
                SheetWords.seen(line));
    }

    /** What is known of the period, or else of the last one before. */
    private static String lastOf(FormLine line) {
        return line.present()
                .or(line::last)
                .map(known -> t(
                        "indicators.campaign.sheet.last",
                        line.question().words(known),
                        known.period().label()))
                .orElse("");
    }

    private static TableExport help() {
        return TableExport.of(
                "mode-d-emploi",
                t("indicators.campaign.sheet.help"),
                ExportColumn.text("quoi", t("indicators.campaign.sheet.help.what")),
                ExportColumn.text("comment", t("indicators.campaign.sheet.help.how")));
    }

    private static void addHelp(ExportRows rows, List<PlaceForm> forms) {
        for (String part : List.of("repondre", "absence", "remarque", "codes", "renvoyer", "envoyer")) {
            rows.add(
                    t("indicators.campaign.sheet.help." + part),
                    t(
                            "indicators.campaign.sheet.help." + part + ".how",
                            SheetWords.states(List.of(EntryColumn.values()))));
        }
        forms.stream()
                .limit(1)
                .flatMap(form -> form.lines().stream())
                .map(FormLine::question)
                .filter(question -> question.breakdown().isTotal())
                .forEach(question -> rows.add(question.label(), definition(question)));
    }

    /** The definition, and in which columns the answer goes. */
    private static String definition(Question question) {
        return t(
                "indicators.campaign.sheet.help.question",
                question.indicator().wording().definition(),
                question.columns().stream()
                        .map(column -> SheetColumn.of(column).label())
                        .collect(Collectors.joining(", ")),
                question.columns().size());
    }
}
