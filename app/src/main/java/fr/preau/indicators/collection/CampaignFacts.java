package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a campaign asks, as its pages say it. */
final class CampaignFacts {

    private CampaignFacts() {}

    /** The same, with all that its form has. */
    static DefinitionList whole(EntryCampaign campaign, String within, List<Indicator> indicators) {
        List<DefinitionList.Item> items = new ArrayList<>(DefinitionList.empty()
                .with(t("indicators.campaign.title"), campaign.title())
                .items());
        items.addAll(of(campaign, within, indicators)
                .with(t("indicators.campaign.limit"), Formats.percent(BigDecimal.valueOf(campaign.changeLimit()), 0))
                .items());
        return new DefinitionList(items);
    }

    /** @param within name of its territory */
    static DefinitionList of(EntryCampaign campaign, String within, List<Indicator> indicators) {
        DefinitionList facts = DefinitionList.empty()
                .with(t("indicators.campaign.within"), within)
                .with(t("indicators.campaign.sort"), campaign.sort().label())
                .with(t("indicators.campaign.period"), campaign.period().label())
                .with(t("indicators.campaign.due"), Formats.date(campaign.due()))
                .with(
                        t("indicators.campaign.roles"),
                        campaign.roles().stream()
                                .sorted()
                                .map(CampaignWords::role)
                                .collect(Collectors.joining(", ")))
                .with(
                        t("indicators.campaign.indicators"),
                        indicators.stream()
                                .map(indicator -> indicator.wording().label())
                                .collect(Collectors.joining("\u202f; ")));
        return campaign.instructions().isEmpty()
                ? facts
                : facts.with(t("indicators.campaign.instructions"), campaign.instructions());
    }
}
