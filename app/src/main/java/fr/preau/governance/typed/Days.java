package fr.preau.governance.typed;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Formats;
import fr.preau.values.Validity;

/** Spans of days, as screens say them and as posts compare them. */
public final class Days {

    private Days() {}

    /** Have they a day in common? */
    public static boolean overlap(Validity one, Validity other) {
        return !one.isOverOn(other.from()) && !other.isOverOn(one.from());
    }

    /** «du 1er septembre 2026 au 31 août 2027», «depuis le…» without an end. */
    public static String inWords(Validity days) {
        return days.end()
                .map(end -> t("governance.days.between", Formats.date(days.from()), Formats.date(end)))
                .orElseGet(() -> t("governance.days.since", Formats.date(days.from())));
    }
}
