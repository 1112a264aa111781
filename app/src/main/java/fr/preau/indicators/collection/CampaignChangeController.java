package fr.preau.indicators.collection;

import fr.preau.indicators.Catalogue;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import fr.preau.ui.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing a campaign, and taking away one in which nothing was entered. */
@Controller
@Access(Right.KEEP_CAMPAIGNS)
class CampaignChangeController {

    private static final String TEMPLATE = "indicators/change-campaign";

    private final EntryCampaigns campaigns;
    private final CampaignChanging changing;
    private final AskedPlaces asked;
    private final EnteredAnswers entered;
    private final CampaignChoosing choosing;
    private final CampaignGate gate;
    private final Catalogue catalogue;

    CampaignChangeController(
            EntryCampaigns campaigns,
            CampaignChanging changing,
            AskedPlaces asked,
            EnteredAnswers entered,
            CampaignChoosing choosing,
            CampaignGate gate,
            Catalogue catalogue) {
        this.campaigns = campaigns;
        this.changing = changing;
        this.asked = asked;
        this.entered = entered;
        this.choosing = choosing;
        this.gate = gate;
        this.catalogue = catalogue;
    }

    @GetMapping(CampaignAddresses.CAMPAIGN + CampaignAddresses.CHANGING)
    Screen change(@PathVariable UUID campaign) {
        EntryCampaign kept = kept(campaign);
        CampaignChangeForm form =
                CampaignChangeForm.of(kept, choosing.of(kept), places(kept, kept), entered.of(kept.id()));
        return page(form, Optional.empty());
    }

    @PostMapping(CampaignAddresses.CAMPAIGN + CampaignAddresses.CHANGING)
    Screen change(@PathVariable UUID campaign, @RequestParam MultiValueMap<String, String> typed) {
        CampaignChangeForm form = read(kept(campaign), typed);
        Optional<CampaignChange> change = form.change(typed);
        if (change.isEmpty()) {
            return page(form, Optional.empty()).status(422);
        }
        if (!gate.mayKeep(change.get().draft().within())) {
            throw new AccessDeniedException("Campaigns are kept by others there.");
        }
        CampaignChanging.Outcome outcome = changing.change(campaign, change.get());
        return outcome == CampaignChanging.Outcome.DONE
                ? CampaignDone.CHANGED.at(CampaignAddresses.campaign(campaign))
                : page(read(kept(campaign), typed), Optional.of(outcome)).status(409);
    }

    private CampaignChangeForm read(EntryCampaign kept, MultiValueMap<String, String> typed) {
        Entered now = entered.of(kept.id());
        CampaignForm form = CampaignChangeForm.read(kept, choosing.of(kept), now, typed);
        EntryCampaign wanted = kept.asking(CampaignChangeForm.asked(kept, form));
        return CampaignChangeForm.of(kept, form, places(kept, wanted), now, typed);
    }

    private ChangingPlaces places(EntryCampaign kept, EntryCampaign wanted) {
        return CampaignChangeForm.isPlaced(kept)
                ? ChangingPlaces.of(asked.list(kept.id()), choosing.placesOf(wanted))
                : ChangingPlaces.of(List.of(), List.of());
    }

    private Screen.Page page(CampaignChangeForm form, Optional<CampaignChanging.Outcome> refused) {
        EntryCampaign campaign = form.campaign();
        String within = choosing.nameOf(campaign.within());
        return Screen.of(
                TEMPLATE,
                new CampaignChangePage(
                        form,
                        within,
                        CampaignFacts.whole(
                                campaign,
                                within,
                                campaign.indicators().stream()
                                        .flatMap(code -> catalogue.find(code).stream())
                                        .toList()),
                        refused));
    }

    @PostMapping(CampaignAddresses.CAMPAIGN + CampaignAddresses.DELETION)
    Screen remove(@PathVariable UUID campaign, @RequestParam MultiValueMap<String, String> typed) {
        EntryCampaign kept = kept(campaign);
        int version = TypedText.number(TypedText.line(typed, CampaignChangeForm.VERSION), 0, Integer.MAX_VALUE)
                .orElse(0);
        return changing.remove(kept.id(), version) == CampaignChanging.Outcome.DONE
                ? CampaignDone.REMOVED.at(CampaignAddresses.ROOT)
                : CampaignDone.NOT_REMOVED.at(CampaignAddresses.campaign(campaign));
    }

    /** A campaign of one's own territory; another does not exist for who asks. */
    private EntryCampaign kept(UUID id) {
        return campaigns
                .find(id)
                .filter(campaign -> gate.mayKeep(campaign.within()))
                .orElseThrow(UnknownCampaign::new);
    }
}
