package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.ItemList;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The campaigns that one keeps, and what one is asked.
 *
 * @param kept those of one's own territory
 * @param counts how many places each of them asks, but for those that ask none yet
 * @param asked what one answers, what is open first
 */
public record CampaignsPage(
        List<EntryCampaign> kept,
        List<Completeness.Count> counts,
        List<EntryCampaigns.Asked> asked,
        boolean mayKeep,
        LocalDate today,
        Optional<CampaignDone> done) {

    public CampaignsPage {
        kept = List.copyOf(kept);
        counts = List.copyOf(counts);
        asked = List.copyOf(asked);
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("indicators.nav"), IndicatorPages.ROOT));
    }

    public Optional<Alert> alert() {
        return done.map(CampaignDone::alert);
    }

    public Button add() {
        return Button.link(t("indicators.campaign.new"), CampaignAddresses.NEW);
    }

    public ItemList toAnswer() {
        return ItemList.of(asked.stream().map(this::item).toList())
                .whenEmpty(EmptyState.of(
                        t("indicators.campaign.nothing-asked"), t("indicators.campaign.nothing-asked.sentence")));
    }

    /** Whoever only keeps campaigns is not told that nothing is asked of them. */
    public boolean showsAsked() {
        return !mayKeep || !asked.isEmpty();
    }

    private ItemList.Item item(EntryCampaigns.Asked one) {
        boolean open = one.campaign().state() == CampaignState.OPEN;
        return ItemList.Item.link(
                        t(
                                "indicators.campaign.asked-of",
                                one.campaign().title(),
                                one.place().name()),
                        CampaignAddresses.asked(one.campaign().id(), one.place().place()))
                .note(
                        open
                                ? t(
                                        "indicators.campaign.until",
                                        Formats.date(one.campaign().due()))
                                : one.campaign().state().label())
                .badge(one.place().state().badge());
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("indicators.campaign.kept"),
                        Column.text(t("indicators.campaign.title")),
                        Column.text(t("indicators.campaign.state")),
                        Column.text(t("indicators.campaign.due")),
                        Column.text(t("indicators.campaign.sent")),
                        Column.text(t("indicators.campaign.approved")))
                .captionHidden()
                .rows(kept, campaign -> cells(campaign, frame))
                .whenEmpty(EmptyState.of(t("indicators.campaign.none"), t("indicators.campaign.none.sentence")));
    }

    private List<Cell> cells(EntryCampaign campaign, Frame frame) {
        var count = counts.stream()
                .filter(one -> one.campaign().equals(campaign.id()))
                .findFirst();
        String nobody = t("indicators.campaign.nobody-asked");
        return List.of(
                Cell.link(campaign.title(), CampaignAddresses.campaign(campaign.id()))
                        .note(campaign.period().label()),
                Cell.content(frame.show(campaign.state().badge())),
                Cell.text(Formats.date(campaign.due())),
                count.map(one -> Cell.text(CampaignWords.outOf(one.sent(), one.asked())))
                        .orElseGet(() -> Cell.absent(nobody)),
                count.map(one -> Cell.text(CampaignWords.outOf(one.approved(), one.asked())))
                        .orElseGet(() -> Cell.absent(nobody)));
    }
}
