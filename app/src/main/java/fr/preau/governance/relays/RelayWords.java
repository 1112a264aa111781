package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Badge;
import fr.preau.ui.Formats;
import fr.preau.ui.Tone;
import fr.preau.values.Percentage;
import java.time.LocalDate;
import java.util.Optional;

/** The words that screens of relays share. */
final class RelayWords {

    private RelayWords() {}

    /** «50 %», «12,5 %», or that nobody said. */
    static String share(Optional<Percentage> share) {
        return share.map(known -> Formats.percent(known.value(), decimals(known)))
                .orElseGet(() -> t("governance.share.unknown"));
    }

    private static int decimals(Percentage share) {
        return Math.max(0, share.value().stripTrailingZeros().scale());
    }

    static String state(RelayList.Line line, LocalDate today) {
        if (line.held().isPresent()) {
            return t("governance.state.held");
        }
        return t(line.isVacantOn(today) ? "governance.state.vacant" : "governance.state.to-come");
    }

    static Badge badge(RelayList.Line line, LocalDate today) {
        Badge badge = Badge.of(state(line, today));
        if (line.held().isPresent()) {
            return badge.tone(Tone.BOARD);
        }
        return line.isVacantOn(today) ? badge.tone(Tone.BRICK) : badge.tone(Tone.VIOLET);
    }
}
