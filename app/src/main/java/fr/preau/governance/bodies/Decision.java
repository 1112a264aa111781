package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Badge;
import fr.preau.ui.Tone;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a body decided.
 *
 * @param year of the meeting
 * @param number of the decision in the body and the year, from 1
 * @param reason why it was given up; empty otherwise
 * @param settledOn when it was done or given up
 */
record Decision(
        UUID id,
        UUID body,
        UUID meeting,
        int year,
        int number,
        DecisionTerms terms,
        DecisionState state,
        String reason,
        Optional<LocalDate> settledOn) {

    /** «2026-3» */
    String numbered() {
        return year + "-" + number;
    }

    boolean isLateOn(LocalDate day) {
        return state.isOpen() && terms.due().filter(due -> due.isBefore(day)).isPresent();
    }

    Badge badge(LocalDate today) {
        if (isLateOn(today)) {
            return Badge.of(t("governance.decision.late")).tone(Tone.BRICK);
        }
        return Badge.of(state.label())
                .tone(
                        switch (state) {
                            case TO_DO -> Tone.CHALK;
                            case UNDER_WAY -> Tone.VIOLET;
                            case DONE -> Tone.BOARD;
                            case GIVEN_UP -> Tone.NEUTRAL;
                        });
    }
}
