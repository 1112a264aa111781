package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Badge;
import fr.preau.ui.Formats;
import fr.preau.ui.Tone;
import fr.preau.values.Percentage;
import fr.preau.values.Validity;
import java.time.LocalDate;

/** The words that screens of bodies share. */
final class BodyWords {

    private BodyWords() {}

    /** «2 réunions par an au moins» */
    static String aim(BodyTerms terms) {
        return t("governance.body.aim", terms.leastMeetings());
    }

    /** «50 % des membres votants présents», or that none is asked for. */
    static String quorum(BodyTerms terms) {
        return terms.quorum()
                .map(share -> t("governance.body.quorum.of", percent(share)))
                .orElseGet(() -> t("governance.body.quorum.none"));
    }

    static String percent(Percentage share) {
        return Formats.percent(
                share.value(), Math.max(0, share.value().stripTrailingZeros().scale()));
    }

    static Badge badge(Validity validity, LocalDate today) {
        if (validity.isOverOn(today)) {
            return Badge.of(t("governance.body.closed"));
        }
        return validity.covers(today)
                ? Badge.of(t("governance.body.open")).tone(Tone.BOARD)
                : Badge.of(t("governance.state.to-come")).tone(Tone.VIOLET);
    }
}
