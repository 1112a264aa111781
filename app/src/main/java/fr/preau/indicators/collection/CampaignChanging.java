package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.IndicatorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes campaigns and takes them away; what somebody entered stays, even if they enter it at that very moment. */
@Component
class CampaignChanging {

    private final EntryCampaigns campaigns;
    private final AskedPlaces asked;
    private final EnteredAnswers entered;
    private final Conversation conversation;
    private final Catalogue catalogue;

    CampaignChanging(
            EntryCampaigns campaigns,
            AskedPlaces asked,
            EnteredAnswers entered,
            Conversation conversation,
            Catalogue catalogue) {
        this.campaigns = campaigns;
        this.asked = asked;
        this.entered = entered;
        this.conversation = conversation;
        this.catalogue = catalogue;
    }

    /** What came of it. */
    enum Outcome {
        DONE,
        /** Somebody changed the campaign, or brought it elsewhere, after it was seen. */
        OVERTAKEN,
        /** Something was entered meanwhile that the change would undo. */
        ENTERED,
        /** Its figures are locked. */
        LOCKED
    }

    /** Where an indicator is added, places that have sent are asked again, and told. */
    @Transactional
    public Outcome change(UUID id, CampaignChange change) {
        EntryCampaign campaign = campaigns.lock(id);
        if (campaign.state() == CampaignState.LOCKED) {
            return Outcome.LOCKED;
        }
        if (campaign.version() != change.version()) {
            return Outcome.OVERTAKEN;
        }
        List<AskedPlace> places = asked.lockAll(id);
        if (change.undoes(entered.of(id), campaign)) {
            return Outcome.ENTERED;
        }
        asked.remove(id, change.removed());
        asked.append(change.added());
        entered.forget(id, change.droppedFrom(campaign));
        String told = told(campaign, change);
        if (!told.isEmpty()) {
            campaigns.replace(campaign, change.draft(), told);
        }
        if (!change.addedTo(campaign).isEmpty()) {
            String question = t("indicators.campaign.change.asks-more", names(change.addedTo(campaign)));
            places.stream()
                    .filter(place -> !change.removed().contains(place.place()))
                    .forEach(place -> conversation.sendBack(campaign, place, question));
        }
        return Outcome.DONE;
    }

    /** Takes away a campaign in which nothing was entered. */
    @Transactional
    public Outcome remove(UUID id, int version) {
        EntryCampaign campaign = campaigns.lock(id);
        asked.lockAll(id);
        if (campaign.version() != version) {
            return Outcome.OVERTAKEN;
        }
        if (campaign.state() == CampaignState.LOCKED || !entered.of(id).isNothing()) {
            return Outcome.ENTERED;
        }
        campaigns.remove(campaign);
        return Outcome.DONE;
    }

    /** What changed, in words; empty for nothing. */
    private String told(EntryCampaign campaign, CampaignChange change) {
        CampaignDraft draft = change.draft();
        List<String> told = new ArrayList<>();
        add(told, !draft.title().equals(campaign.title()), "indicators.campaign.title");
        add(told, !draft.within().equals(campaign.within()), "indicators.campaign.within");
        add(told, !draft.period().equals(campaign.period()), "indicators.campaign.period");
        add(told, !draft.due().equals(campaign.due()), "indicators.campaign.due");
        add(told, !draft.roles().equals(campaign.roles()), "indicators.campaign.roles");
        add(told, !draft.instructions().equals(campaign.instructions()), "indicators.campaign.instructions");
        add(told, draft.changeLimit() != campaign.changeLimit(), "indicators.campaign.limit");
        addNames(told, "indicators.campaign.change.told.added", change.addedTo(campaign));
        addNames(told, "indicators.campaign.change.told.dropped", change.droppedFrom(campaign));
        addCount(
                told,
                "indicators.campaign.change.told.places-added",
                change.added().size());
        addCount(
                told,
                "indicators.campaign.change.told.places-removed",
                change.removed().size());
        return String.join(" · ", told);
    }

    private static void add(List<String> told, boolean changed, String key) {
        if (changed) {
            told.add(t(key));
        }
    }

    private void addNames(List<String> told, String key, List<IndicatorCode> indicators) {
        if (!indicators.isEmpty()) {
            told.add(t(key, names(indicators)));
        }
    }

    private static void addCount(List<String> told, String key, int count) {
        if (count > 0) {
            told.add(t(key, count));
        }
    }

    private String names(List<IndicatorCode> indicators) {
        return indicators.stream()
                .map(code -> catalogue
                        .find(code)
                        .map(indicator -> indicator.wording().label())
                        .orElseGet(code::value))
                .collect(Collectors.joining(", "));
    }
}
