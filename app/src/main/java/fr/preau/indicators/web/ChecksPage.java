package fr.preau.indicators.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.checks.CheckCode;
import fr.preau.indicators.checks.CheckWords;
import fr.preau.indicators.checks.FailedCheck;
import fr.preau.indicators.checks.FailedChecks.Finding;
import fr.preau.indicators.checks.FailedChecks.Tally;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.territory.Place;
import fr.preau.ui.Badge;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import fr.preau.ui.Tone;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How each publication check stands, and what breaks them.
 *
 * @param tallies of the rules that something breaks
 * @param chosen the rule whose failures are listed; empty for all
 * @param findings one page of them
 * @param number of that page, from 1
 */
public record ChecksPage(
        Catalogue catalogue,
        Map<CheckCode, Tally> tallies,
        Optional<CheckCode> chosen,
        List<Finding> findings,
        int number) {

    static final String ADDRESS = "/controles";
    static final String RULE = "regle";
    static final int SIZE = 50;

    static long total(Map<CheckCode, Tally> tallies, Optional<CheckCode> chosen) {
        return tallies.entrySet().stream()
                .filter(entry -> chosen.isEmpty() || chosen.get() == entry.getKey())
                .mapToLong(entry -> entry.getValue().number())
                .sum();
    }

    /** Every rule with its result. */
    public Table rules(Frame frame) {
        return Table.of(
                        t("indicators.checks.rules"),
                        Column.text(t("indicators.checks.rule")),
                        Column.text(t("indicators.checks.result")),
                        Column.text(t("indicators.checks.latest")))
                .captionHidden()
                .ofSentences()
                .rows(List.of(CheckCode.values()), code -> rule(code, frame));
    }

    private List<Cell> rule(CheckCode code, Frame frame) {
        Tally tally = tallies.get(code);
        Cell name = tally == null ? Cell.text(code.title()) : Cell.link(code.title(), address(code));
        Badge result = tally == null
                ? Badge.of(t("indicators.checks.passed")).tone(Tone.BOARD)
                : Badge.of(t(
                                code.withholds() ? "indicators.checks.withheld" : "indicators.checks.told",
                                tally.number()))
                        .tone(code.withholds() ? Tone.BRICK : Tone.CHALK);
        return List.of(
                name.note(CheckWords.rule(code)),
                Cell.content(frame.show(result)),
                Cell.text(tally == null ? "" : Formats.dateTime(tally.latest())));
    }

    public String failuresTitle() {
        return chosen.map(CheckCode::title).orElseGet(() -> t("indicators.checks.failures"));
    }

    /** What breaks the rules, one a row. */
    public Table failures() {
        return Table.of(
                        failuresTitle(),
                        Column.text(t("indicators.checks.indicator")),
                        Column.text(t("indicators.checks.place")),
                        Column.number(t("indicators.checks.found")),
                        Column.text(t("indicators.checks.reason")),
                        Column.text(t("indicators.checks.when")))
                .captionHidden()
                .rows(findings, this::failure)
                .whenEmpty(empty());
    }

    private List<Cell> failure(Finding finding) {
        FailedCheck failed = finding.failed();
        Indicator indicator = catalogue.get(new IndicatorCode(failed.indicator()));
        return List.of(
                Cell.link(indicator.wording().shortLabel(), IndicatorPages.address(indicator.code()))
                        .note(about(finding)),
                place(finding),
                Cell.text(CheckWords.found(failed, indicator)),
                Cell.text(failed.code().title()).note(CheckWords.expected(failed, indicator)),
                Cell.text(Formats.dateTime(finding.foundAt())));
    }

    /** «session 2025», «année scolaire 2022-2023 · sexe=filles» */
    private static String about(Finding finding) {
        String period = Period.parse(finding.failed().period()).label();
        return finding.breakdown().isTotal() ? period : period + " · " + finding.breakdown();
    }

    private static Cell place(Finding finding) {
        String place = finding.failed().place();
        if (place == null) {
            return Cell.text(t("indicators.check-subject.all-places"));
        }
        return finding.placeName() == null
                ? Cell.text(place)
                : Cell.link(finding.placeName(), Place.path(PlaceId.parse(place)))
                        .note(place);
    }

    private EmptyState empty() {
        return chosen.isEmpty()
                ? EmptyState.of(t("indicators.checks.none"), t("indicators.checks.none.sentence"))
                : EmptyState.of(t("indicators.checks.none-such"), t("indicators.checks.none.sentence"))
                        .action(Button.link(t("indicators.checks.all"), ADDRESS).second());
    }

    /** The way back from one rule to all. */
    public Optional<Button> all() {
        return chosen.map(
                code -> Button.link(t("indicators.checks.all"), ADDRESS).second());
    }

    public Pagination pagination(Frame frame) {
        return Pagination.ofPage(number, SIZE, total(tallies, chosen), page -> frame.addressWith("page", page));
    }

    private static String address(CheckCode code) {
        return "%s?%s=%s#echecs".formatted(ADDRESS, RULE, code.code());
    }
}
