package fr.preau.indicators.entry;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.territory.Place;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Choosing what to fill in, and filling it in.
 *
 * @param table empty until an indicator is chosen
 */
public record EntryPage(SheetForm form, EntryChoices choices, Optional<EntryTable> table) {

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("indicators.nav"), IndicatorPages.ROOT));
    }

    public String path() {
        return EntryPages.ROOT;
    }

    /** Is there no place yet for which a value could be typed? */
    public boolean isEmpty() {
        return form.within().isEmpty();
    }

    public List<Field> chooser() {
        return Stream.of(Optional.of(indicator()), form.within().map(this::place), schools(), period())
                .flatMap(Optional::stream)
                .toList();
    }

    private Field indicator() {
        return Field.of(
                        EntryPages.INDICATOR,
                        t("indicators.entry.indicator"),
                        choices.indicators(form.indicator()
                                .map(indicator -> indicator.code().value())
                                .orElse("")))
                .error(form.unknown() ? t("indicators.entry.indicator.error") : "");
    }

    private Field place(Place place) {
        return Field.of(EntryPages.WITHIN, t("indicators.entry.place"), choices.places(place));
    }

    /** When the indicator is about schools of several kinds. */
    private Optional<Field> schools() {
        return form.indicator()
                .filter(indicator -> indicator.scope().schools().size() > 1)
                .map(indicator -> Field.of(
                        EntryPages.ONLY, t("indicators.entry.schools"), EntryChoices.schools(indicator, form.only())));
    }

    private Optional<Field> period() {
        return form.indicator()
                .map(indicator -> Field.of(
                        EntryPages.PERIOD, t("indicators.entry.period"), choices.periods(indicator, form.period())));
    }

    /** That another period is shown than the one asked for. */
    public Optional<Alert> replaced() {
        return form.refused().isEmpty() || table.isEmpty()
                ? Optional.empty()
                : Optional.of(Alert.info(t(
                        "indicators.entry.period.replaced",
                        form.refused(),
                        form.period().label())));
    }
}
