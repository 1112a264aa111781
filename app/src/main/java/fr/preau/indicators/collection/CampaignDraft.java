package fr.preau.indicators.collection;

import fr.preau.indicators.IndicatorCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A campaign to be made, or what one becomes; see {@link EntryCampaign}. */
record CampaignDraft(
        String title,
        PlaceId within,
        AskedSort sort,
        Period period,
        LocalDate due,
        Set<Role> roles,
        String instructions,
        int changeLimit,
        List<IndicatorCode> indicators) {

    /** The same, which asks these. */
    CampaignDraft asking(List<IndicatorCode> others) {
        return new CampaignDraft(title, within, sort, period, due, roles, instructions, changeLimit, others);
    }
}
