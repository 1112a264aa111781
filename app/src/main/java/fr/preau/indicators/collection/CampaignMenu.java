package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.ui.AccountMenu;
import fr.preau.ui.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the campaigns, for who keeps them or answers. */
@Component
class CampaignMenu implements AccountMenu {

    private final WhoAsks whoAsks;

    CampaignMenu(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @Override
    public List<Link> linksFor(HttpServletRequest request) {
        return whoAsks.may(Right.ANSWER_CAMPAIGNS)
                ? List.of(new Link(t("indicators.campaign.list"), CampaignAddresses.ROOT))
                : List.of();
    }
}
