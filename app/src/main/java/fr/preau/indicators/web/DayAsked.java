package fr.preau.indicators.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.indicators.past.KnownAt;
import fr.preau.indicators.past.PastFigures.Days;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The day that the address asks for.
 *
 * @param text as it was received; empty for today
 * @param days of which one may ask; empty while nothing was ever loaded
 */
record DayAsked(String text, Optional<Days> days) {

    /** The day, when one may ask for it. */
    Optional<KnownAt> day() {
        return days.flatMap(bounds -> parsed().filter(bounds::contain)).map(KnownAt::new);
    }

    private Optional<LocalDate> parsed() {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** Empty while there is no day to ask for. */
    Optional<Field> field() {
        return days.map(bounds -> {
            String first = Formats.date(bounds.first());
            Field field = Field.of(
                            IndicatorPages.KNOWN_AT,
                            t("indicators.past.field"),
                            Control.date(text).between(bounds.first(), bounds.last()))
                    .hint(t("indicators.past.hint", first));
            return text.isEmpty() || day().isPresent()
                    ? field
                    : field.error(t("indicators.past.wrong", first, Formats.date(bounds.last())));
        });
    }
}
