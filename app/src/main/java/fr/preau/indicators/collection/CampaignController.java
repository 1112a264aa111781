package fr.preau.indicators.collection;

import fr.preau.exports.ExportFormat;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.territory.Places;
import fr.preau.ui.Screen;
import fr.preau.ui.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The campaigns: what one keeps and what one is asked, making one, opening and closing it, and who has answered. */
@Controller
@Access(Right.KEEP_CAMPAIGNS)
class CampaignController {

    private static final int CHANGES_SHOWN = 20;

    private final EntryCampaigns campaigns;
    private final Completeness completeness;
    private final EnteredAnswers entered;
    private final CampaignChoosing choosing;
    private final CampaignGate gate;
    private final Catalogue catalogue;
    private final Places places;
    private final Trail trail;

    CampaignController(
            EntryCampaigns campaigns,
            Completeness completeness,
            EnteredAnswers entered,
            CampaignChoosing choosing,
            CampaignGate gate,
            Catalogue catalogue,
            Places places,
            Trail trail) {
        this.campaigns = campaigns;
        this.completeness = completeness;
        this.entered = entered;
        this.choosing = choosing;
        this.gate = gate;
        this.catalogue = catalogue;
        this.places = places;
        this.trail = trail;
    }

    @GetMapping(CampaignAddresses.ROOT)
    @Access(Right.ANSWER_CAMPAIGNS)
    Screen list(@RequestParam(name = CampaignAddresses.DONE, defaultValue = "") String done) {
        List<EntryCampaign> kept = gate.keepsSome() ? campaigns.listIn(gate.kept(), gate.keepsAll()) : List.of();
        return Screen.of(
                "indicators/campaigns",
                new CampaignsPage(
                        kept,
                        completeness.counts(kept.stream().map(EntryCampaign::id).toList()),
                        campaigns.listAskedOf(gate.held()),
                        gate.keepsSome(),
                        places.today(),
                        CampaignDone.find(done)));
    }

    @GetMapping(CampaignAddresses.NEW)
    Screen add(@RequestParam(name = CampaignForm.SORT, defaultValue = "") String sort) {
        return Screen.of(
                "indicators/new-campaign",
                new NewCampaignPage(AskedSort.find(sort).map(known -> CampaignForm.empty(known, choosing.of(known)))));
    }

    @PostMapping(CampaignAddresses.NEW)
    Screen add(@RequestParam MultiValueMap<String, String> asked) {
        Optional<AskedSort> sort = AskedSort.find(TypedText.line(asked, CampaignForm.SORT));
        if (sort.isEmpty()) {
            return Screen.of("indicators/new-campaign", new NewCampaignPage(Optional.empty()))
                    .status(422);
        }
        CampaignForm form = CampaignForm.read(sort.get(), choosing.of(sort.get()), asked);
        return form.draft()
                .<Screen>map(draft -> {
                    requireKept(draft);
                    return CampaignDone.ADDED.at(CampaignAddresses.campaign(campaigns.add(draft)));
                })
                .orElseGet(() -> Screen.of("indicators/new-campaign", new NewCampaignPage(Optional.of(form)))
                        .status(422));
    }

    private void requireKept(CampaignDraft draft) {
        if (!gate.mayKeep(draft.within())) {
            throw new AccessDeniedException("Campaigns of %s are kept by others.".formatted(draft.within()));
        }
    }

    @GetMapping(CampaignAddresses.CAMPAIGN)
    Screen show(
            @PathVariable UUID campaign, @RequestParam(name = CampaignAddresses.DONE, defaultValue = "") String done) {
        return page(kept(campaign), CampaignDone.find(done));
    }

    private Screen.Page page(EntryCampaign campaign, Optional<CampaignDone> done) {
        return Screen.of("indicators/campaign", view(campaign, done));
    }

    private CampaignPage view(EntryCampaign campaign, Optional<CampaignDone> done) {
        return new CampaignPage(
                campaign,
                choosing.nameOf(campaign.within()),
                indicators(campaign),
                completeness.of(campaign.id()),
                campaign.state() == CampaignState.PREPARED ? choosing.placesOf(campaign) : List.of(),
                entered.of(campaign.id()),
                places.today(),
                trail.list(campaign.id(), CHANGES_SHOWN),
                Optional.empty(),
                done);
    }

    /** Unlocks what a campaign locked, with a reason that its history keeps. */
    @PostMapping(CampaignAddresses.CAMPAIGN + CampaignAddresses.UNLOCKING)
    Screen unlock(@PathVariable UUID campaign, @RequestParam MultiValueMap<String, String> typed) {
        EntryCampaign kept = kept(campaign);
        String reason = TypedText.text(typed, CampaignPage.REASON);
        if (reason.isEmpty() || reason.length() > CampaignPage.LONGEST_REASON) {
            return Screen.of("indicators/campaign", view(kept, Optional.empty()).wrongReason(reason))
                    .status(422);
        }
        return campaigns.unlock(campaign, reason)
                ? CampaignDone.UNLOCKED.at(CampaignAddresses.campaign(campaign))
                : page(kept, Optional.of(CampaignDone.NOT_BROUGHT)).status(409);
    }

    @PostMapping(CampaignAddresses.CAMPAIGN + CampaignAddresses.STATE)
    Screen bring(
            @PathVariable UUID campaign, @RequestParam(name = CampaignPage.STATE, defaultValue = "") String state) {
        EntryCampaign kept = kept(campaign);
        return CampaignState.find(state)
                .filter(wanted -> campaigns.bring(
                        campaign, wanted, kept.state() == CampaignState.PREPARED ? choosing.placesOf(kept) : List.of()))
                .<Screen>map(_ -> CampaignDone.STATE.at(CampaignAddresses.campaign(campaign)))
                .orElseGet(
                        () -> page(kept, Optional.of(CampaignDone.NOT_BROUGHT)).status(409));
    }

    @GetMapping(CampaignAddresses.CAMPAIGN + CampaignAddresses.EXPORT)
    ResponseEntity<StreamingResponseBody> export(@PathVariable UUID campaign, @PathVariable String suffix) {
        EntryCampaign kept = kept(campaign);
        return CompletenessFile.answer(
                kept,
                completeness.of(campaign),
                places.today(),
                ExportFormat.findBySuffix(suffix).orElseThrow());
    }

    private List<Indicator> indicators(EntryCampaign campaign) {
        return campaign.indicators().stream()
                .flatMap(code -> catalogue.find(code).stream())
                .toList();
    }

    /** A campaign of one's own territory; another does not exist for who asks. */
    private EntryCampaign kept(UUID id) {
        return campaigns
                .find(id)
                .filter(campaign -> gate.mayKeep(campaign.within()))
                .orElseThrow(UnknownCampaign::new);
    }
}
