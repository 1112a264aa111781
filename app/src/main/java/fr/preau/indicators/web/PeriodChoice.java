package fr.preau.indicators.web;

import fr.preau.values.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which period the page of an indicator shows, and from which one may choose.
 *
 * @param known periods in which some place has a value to show, the latest first
 * @param withheld periods in which there are figures, none of which may be shown
 * @param asked the period that the address names, when figures of it are loaded
 */
record PeriodChoice(List<Period> known, List<Period> withheld, Optional<Period> asked) {

    PeriodChoice {
        known = List.copyOf(known);
        withheld = List.copyOf(withheld);
    }

    /** What one may choose from, the latest first. */
    List<Period> offered() {
        return Stream.concat(known.stream(), withheld.stream())
                .sorted(Comparator.comparing(Period::lastDay).reversed())
                .toList();
    }

    /** The period asked for if it is offered, else the latest that has something to show. */
    Optional<Period> shown() {
        return asked.filter(offered()::contains)
                .or(() -> known.stream().findFirst())
                .or(() -> withheld.stream().findFirst());
    }

    /** Is nothing of the period shown fit to be seen? */
    boolean isWithheld() {
        return shown().filter(withheld::contains).isPresent();
    }

    /** The period asked for, when another had to be shown in its place. */
    Optional<Period> replaced() {
        return asked.filter(period -> !offered().contains(period));
    }
}
