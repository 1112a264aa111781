package fr.preau.indicators.collection;

import fr.preau.indicators.IndicatorCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A campaign of entry, «campagne de saisie»: the same indicators asked of places of one sort, over one period.
 *
 * @param within in which places are asked
 * @param due last day to answer, included
 * @param roles who answers, each for the places of the own right
 * @param changeLimit per cent of the last value, beyond which a change asks for a word; from 1 to 1000
 * @param version from 1; one more with each change of it or of its state
 */
record EntryCampaign(
        UUID id,
        String title,
        PlaceId within,
        AskedSort sort,
        Period period,
        LocalDate due,
        Set<Role> roles,
        String instructions,
        int changeLimit,
        List<IndicatorCode> indicators,
        CampaignState state,
        int version) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_INSTRUCTIONS = 4_000;
    static final int MOST_INDICATORS = 30;

    /** Those that may answer. */
    static final List<Role> ANSWERING = List.of(Role.ECOLE_HEAD, Role.SCHOOL_HEAD, Role.RELAY, Role.LOCAL_AUTHORITY);

    EntryCampaign {
        roles = Set.copyOf(roles);
        indicators = List.copyOf(indicators);
    }

    /** The same, which asks these. */
    EntryCampaign asking(List<IndicatorCode> others) {
        return new EntryCampaign(
                id, title, within, sort, period, due, roles, instructions, changeLimit, others, state, version);
    }
}
