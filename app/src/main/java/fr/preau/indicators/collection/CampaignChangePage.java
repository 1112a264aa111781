package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Changing a campaign.
 *
 * @param within name of its territory
 * @param now as it is kept
 * @param refused why nothing was kept of what was sent, where that is not told by a field
 */
public record CampaignChangePage(
        CampaignChangeForm form, String within, DefinitionList now, Optional<CampaignChanging.Outcome> refused) {

    private EntryCampaign campaign() {
        return form.campaign();
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("indicators.nav"), IndicatorPages.ROOT),
                new Link(t("indicators.campaign.list"), CampaignAddresses.ROOT),
                new Link(campaign().title(), back()));
    }

    public String path() {
        return CampaignAddresses.changing(campaign().id());
    }

    public String back() {
        return CampaignAddresses.campaign(campaign().id());
    }

    /** Nothing of a locked one changes. */
    public boolean isLocked() {
        return campaign().state() == CampaignState.LOCKED;
    }

    public Optional<Alert> alert() {
        return refused.map(why ->
                Alert.error(t("indicators.campaign.change.refused." + why.name().toLowerCase(Locale.ROOT))));
    }

    /** Is what is kept shown beside what was typed? */
    public boolean showsNow() {
        return refused.filter(why -> why == CampaignChanging.Outcome.OVERTAKEN).isPresent();
    }

    /** What does not change any more, each with why. */
    public DefinitionList fixed() {
        DefinitionList fixed = DefinitionList.empty()
                .with(
                        t("indicators.campaign.sort"),
                        t(
                                "indicators.campaign.change.fixed.sort",
                                campaign().sort().label()));
        if (CampaignChangeForm.isPlaced(campaign())) {
            fixed = fixed.with(t("indicators.campaign.within"), t("indicators.campaign.change.fixed.within", within));
        }
        return form.entered().isNothing()
                ? fixed
                : fixed.with(
                        t("indicators.campaign.period"),
                        t(
                                "indicators.campaign.change.fixed.period",
                                campaign().period().label(),
                                form.entered().places().size()));
    }

    public String versionName() {
        return CampaignChangeForm.VERSION;
    }

    public String version() {
        return String.valueOf(campaign().version());
    }

    public List<Field> fields() {
        return form.fields();
    }

    public ErrorSummary errors() {
        return new ErrorSummary(fields(), true);
    }
}
