package fr.preau.indicators.entry;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Periodicity;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.territory.SchoolKind;
import fr.preau.values.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which sheet an address asks for.
 *
 * @param indicator empty when none is named, or none of which values can be typed
 * @param unknown whether one was named
 * @param within empty while no place is loaded
 * @param period shown when an indicator is
 * @param only the only kind of schools wanted, when the indicator is about several
 * @param refused the period asked for, when another is shown in its place; empty otherwise
 */
record SheetForm(
        Optional<Indicator> indicator,
        boolean unknown,
        Optional<Place> within,
        Period period,
        Optional<SchoolKind> only,
        String refused) {

    static SheetForm read(MultiValueMap<String, String> asked, Catalogue catalogue, Places places, EntryReach reach) {
        String code = text(asked.getFirst(EntryPages.INDICATOR));
        Optional<Indicator> indicator =
                IndicatorCode.find(code).flatMap(catalogue::find).filter(EntryPages::takes);
        String period = text(asked.getFirst(EntryPages.PERIOD));
        Periodicity periodicity = indicator.map(Indicator::periodicity).orElse(Periodicity.SCHOOL_YEAR);
        Optional<Period> fitting = Period.find(period).filter(periodicity::accepts);
        LocalDate today = places.today();
        return new SheetForm(
                indicator,
                indicator.isEmpty() && !code.isEmpty(),
                within(text(asked.getFirst(EntryPages.WITHIN)), places, reach),
                fitting.orElseGet(() -> periodicity.upTo(today).findFirst().orElseThrow()),
                only(text(asked.getFirst(EntryPages.ONLY)), indicator),
                fitting.isPresent() ? "" : period);
    }

    /** The place asked for, or {@link fr.preau.territory.UnknownPlace}; what who asks may fill in when none is. Another is refused. */
    private static Optional<Place> within(String written, Places places, EntryReach reach) {
        if (written.isEmpty()) {
            return reach.beginning();
        }
        Place place = places.getPlace(written);
        reach.require(place.id());
        return Optional.of(place);
    }

    private static Optional<SchoolKind> only(String slug, Optional<Indicator> indicator) {
        return SchoolKind.findBySlug(slug)
                .filter(kind -> indicator
                        .filter(known -> known.scope().schools().contains(kind))
                        .isPresent());
    }

    private static String text(@Nullable String asked) {
        return asked == null ? "" : asked.strip();
    }

    Optional<Sheet> sheet() {
        return indicator.flatMap(known -> within.map(place -> new Sheet(known, place, period, only)));
    }
}
