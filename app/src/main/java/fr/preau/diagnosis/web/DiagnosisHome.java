package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Preset;
import fr.preau.diagnosis.decisions.DecisionSummary;
import fr.preau.territory.Place;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The presets that one may begin with.
 *
 * @param territory what they are applied to; empty while no school is loaded
 * @param decisions the lists that were frozen, the latest first
 * @param number the page of them that is shown, from 1
 */
public record DiagnosisHome(
        List<Preset> presets, Optional<Place> territory, List<DecisionSummary> decisions, int number) {

    static final int SIZE = 20;

    public DiagnosisHome {
        presets = List.copyOf(presets);
        decisions = List.copyOf(decisions);
    }

    public Table frozen() {
        return Table.of(
                        t("diagnosis.decisions"),
                        Column.text(t("diagnosis.decisions.title")),
                        Column.text(t("diagnosis.decisions.about")),
                        Column.text(t("diagnosis.decisions.by")),
                        Column.text(t("diagnosis.decisions.day")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("diagnosis.decisions.none"), t("diagnosis.decisions.none.sentence")))
                .rows(decisions.stream().skip((number - 1L) * SIZE).limit(SIZE).toList(), DiagnosisHome::cells);
    }

    public Pagination pagination(Frame frame) {
        return Pagination.ofPage(number, SIZE, decisions.size(), page -> frame.addressWith(DiagnosisPages.PAGE, page));
    }

    private static List<Cell> cells(DecisionSummary decision) {
        return List.of(
                Cell.link(decision.title(), DecisionAddresses.decision(decision.id())),
                Cell.text(t(
                        "diagnosis.decisions.scope",
                        t("diagnosis.units." + decision.unitKind().slug()),
                        decision.placeName())),
                Cell.text(decision.decider()),
                Cell.text(Formats.shortDate(decision.decidedOn())));
    }

    public String units(Preset preset) {
        return t("diagnosis.preset.units", t("diagnosis.units." + preset.units().slug()));
    }

    /** The preset in the workshop. */
    public String address(Preset preset) {
        return UriComponentsBuilder.fromPath(DiagnosisPages.WORKSHOP)
                .queryParam(DiagnosisPages.PRESET, preset.code())
                .toUriString();
    }

    /** The workshop with nothing chosen. */
    public String blank() {
        return DiagnosisPages.WORKSHOP;
    }
}
