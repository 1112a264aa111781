package fr.preau.indicators.collection;

import fr.preau.indicators.IndicatorCode;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a campaign.
 *
 * @param version that which was seen when it was typed
 * @param added places that it asks from now on
 * @param removed places that it asks no more
 */
record CampaignChange(int version, CampaignDraft draft, List<AskedPlace> added, Set<PlaceId> removed) {

    CampaignChange {
        added = List.copyOf(added);
        removed = Set.copyOf(removed);
    }

    /** Indicators that it asks from now on. */
    List<IndicatorCode> addedTo(EntryCampaign campaign) {
        return draft.indicators().stream()
                .filter(code -> !campaign.indicators().contains(code))
                .toList();
    }

    /** Indicators that it asks no more. */
    List<IndicatorCode> droppedFrom(EntryCampaign campaign) {
        return campaign.indicators().stream()
                .filter(code -> !draft.indicators().contains(code))
                .toList();
    }

    /** Would it take away something that somebody entered, or change what it means? */
    boolean undoes(Entered entered, EntryCampaign campaign) {
        boolean moved =
                !draft.period().equals(campaign.period()) || !draft.within().equals(campaign.within());
        return droppedFrom(campaign).stream().anyMatch(entered.indicators()::containsKey)
                || removed.stream().anyMatch(entered.places()::contains)
                || moved && !entered.isNothing();
    }
}
