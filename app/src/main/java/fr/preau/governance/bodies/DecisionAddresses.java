package fr.preau.governance.bodies;

import fr.preau.governance.BodyPages;
import java.util.UUID;

/** Where the screens of decisions are. */
final class DecisionAddresses {

    static final String ROOT = BodyPages.DECISIONS;
    static final String DECISION = ROOT + "/{decision:" + BodyAddresses.NUMBER + "}";
    static final String CHANGE = "/modifier";
    static final String STATE = "/suivi";
    static final String NEW = "/nouvelle-decision";

    private DecisionAddresses() {}

    static String newIn(UUID meeting) {
        return MeetingAddresses.meeting(meeting) + NEW;
    }

    static String decision(UUID decision) {
        return BodyPages.decision(decision);
    }

    static String change(UUID decision) {
        return decision(decision) + CHANGE;
    }

    static String state(UUID decision) {
        return decision(decision) + STATE;
    }
}
