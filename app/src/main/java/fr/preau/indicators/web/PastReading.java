package fr.preau.indicators.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.indicators.past.Correction;
import fr.preau.indicators.past.KnownAt;
import fr.preau.indicators.past.Then;
import fr.preau.territory.Place;
import fr.preau.ui.Cell;
import fr.preau.ui.Formats;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The page of an indicator, read as of a day.
 *
 * @param then by place
 * @param whole the place that holds them; empty when they are everywhere, or when it has no figure
 */
record PastReading(KnownAt knownAt, Map<PlaceId, Then> then, Optional<Place> whole) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    PastReading {
        then = Map.copyOf(then);
    }

    static PastReading of(KnownAt knownAt, Collection<Then> list, Optional<Place> whole) {
        Map<PlaceId, Then> then = new HashMap<>();
        list.forEach(one -> then.put(one.figure().place(), one));
        return new PastReading(knownAt, then, whole);
    }

    String banner() {
        return t("indicators.past.banner", Formats.date(knownAt.day()));
    }

    /** The place that holds those of the table, then and now. */
    Optional<String> wholeWords() {
        return whole.flatMap(place -> Optional.ofNullable(then.get(place.id()))
                .map(one -> t(
                        "indicators.past.whole", place.name(), words(one.figure()), words(one.today()), change(one))));
    }

    /** That of the same place. */
    Then find(Figure figure) {
        return Objects.requireNonNull(then.get(figure.place()), "a place that is not in the table");
    }

    /** The value of today, and when and by what it changed. */
    Cell today(Figure figure) {
        Then one = find(figure);
        if (!one.isChanged()) {
            return Cell.absent(t("indicators.past.unchanged"));
        }
        Cell today = one.today().isKnown()
                ? Cell.text(FigureWords.value(one.today()))
                : Cell.absent(FigureWords.absence(one.today().measure()));
        return today.note(change(one));
    }

    private static String words(Figure figure) {
        return figure.isKnown() ? FigureWords.value(figure) : FigureWords.absence(figure.measure());
    }

    private static String change(Then one) {
        return one.isChanged()
                ? one.correction()
                        .map(last -> t("indicators.past.corrected", Formats.date(day(last)), last.source()))
                        .orElse("")
                : t("indicators.past.unchanged");
    }

    static LocalDate day(Correction correction) {
        return LocalDate.ofInstant(correction.at(), PARIS);
    }
}
