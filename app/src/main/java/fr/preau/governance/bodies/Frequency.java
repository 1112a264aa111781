package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Badge;
import fr.preau.ui.Formats;
import fr.preau.ui.Tone;
import fr.preau.values.SchoolYear;
import fr.preau.values.Validity;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Whether a body meets as often as it means to: the meetings held in the twelve months that end today, against the number aimed at.
 *
 * @param aim meetings a year at least; 0 for no aim
 * @param held in the twelve months until {@code today}, that day included
 * @param heldThisYear since the first day of the school year
 * @param isYoung whether the body has not existed for twelve months, so that its year is not over
 */
record Frequency(int aim, int held, int heldThisYear, LocalDate today, boolean isYoung) {

    /** @param days of the meetings held */
    static Frequency of(int aim, Validity body, Collection<LocalDate> days, LocalDate today) {
        LocalDate september = SchoolYear.containing(today).firstDay();
        return new Frequency(
                aim,
                count(days, firstDay(today), today),
                count(days, september, today),
                today,
                body.from().isAfter(firstDay(today)));
    }

    private static int count(Collection<LocalDate> days, LocalDate from, LocalDate until) {
        return (int) days.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .count();
    }

    private static LocalDate firstDay(LocalDate today) {
        return today.minusYears(1).plusDays(1);
    }

    boolean isMet() {
        return held >= aim;
    }

    /** What is aimed at, what was counted, over which days, and from what. */
    String inWords() {
        return t(
                "governance.frequency",
                aim,
                held,
                Formats.date(firstDay(today)),
                Formats.date(today),
                heldThisYear,
                Formats.date(SchoolYear.containing(today).firstDay()));
    }

    /** Not judged while the first year is not over. */
    Badge badge() {
        if (isMet()) {
            return Badge.of(t("governance.frequency.met")).tone(Tone.BOARD);
        }
        return isYoung
                ? Badge.of(t("governance.frequency.young")).tone(Tone.CHALK)
                : Badge.of(t("governance.frequency.missed", aim - held)).tone(Tone.BRICK);
    }
}
