package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.people.Trail;
import fr.preau.ui.Alert;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A campaign, for who keeps it: what it asks, and who has answered.
 *
 * @param lines the places asked; empty while it is prepared
 * @param toAsk those that it will ask if it opens today; empty once it did
 * @param entered what people entered
 * @param changes what became of it, the newest first
 * @param refusedReason that of an unlocking, as it was typed; empty for none
 */
public record CampaignPage(
        EntryCampaign campaign,
        String within,
        List<Indicator> indicators,
        List<Completeness.Line> lines,
        List<AskedPlace> toAsk,
        Entered entered,
        LocalDate today,
        List<Trail.Line> changes,
        Optional<String> refusedReason,
        Optional<CampaignDone> done) {

    static final String STATE = "etat";
    static final String REASON = "motif";
    static final int LONGEST_REASON = 500;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public CampaignPage {
        indicators = List.copyOf(indicators);
        lines = List.copyOf(lines);
        toAsk = List.copyOf(toAsk);
        changes = List.copyOf(changes);
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("indicators.nav"), IndicatorPages.ROOT),
                new Link(t("indicators.campaign.list"), CampaignAddresses.ROOT));
    }

    public String title() {
        return campaign.title();
    }

    public Optional<Alert> alert() {
        return done.map(CampaignDone::alert);
    }

    public Badge badge() {
        return campaign.state().badge();
    }

    public DefinitionList facts() {
        return CampaignFacts.of(campaign, within, indicators);
    }

    public Optional<Button> change() {
        return isLocked()
                ? Optional.empty()
                : Optional.of(Button.link(t("indicators.campaign.change"), CampaignAddresses.changing(campaign.id()))
                        .second());
    }

    /** May it be taken away, since nobody entered anything? */
    public boolean mayBeRemoved() {
        return entered.isNothing() && !isLocked();
    }

    public String removalAction() {
        return CampaignAddresses.deletion(campaign.id());
    }

    public String versionName() {
        return CampaignChangeForm.VERSION;
    }

    public String version() {
        return String.valueOf(campaign.version());
    }

    /** That places hold answers which they did not send. */
    public Optional<Alert> unsent() {
        boolean tells = entered.unsent() > 0 && !isLocked();
        return tells
                ? Optional.of(Alert.info(
                        t("indicators.campaign.unsent." + campaign.state().slug(), entered.unsent())))
                : Optional.empty();
    }

    public boolean isPrepared() {
        return campaign.state() == CampaignState.PREPARED;
    }

    /** How many places it will ask. */
    public Alert willAsk() {
        return toAsk.isEmpty()
                ? Alert.warning(t("indicators.campaign.will-ask-none"))
                : Alert.info(t("indicators.campaign.will-ask", toAsk.size()));
    }

    public String stateAction() {
        return CampaignAddresses.state(campaign.id());
    }

    public List<Button> actions() {
        return campaign.state().next().stream()
                .filter(_ -> !isPrepared() || !toAsk.isEmpty())
                .map(state -> Button.submit(state.action()).second().sending(STATE, state.slug()))
                .toList();
    }

    CampaignPage wrongReason(String typed) {
        return new CampaignPage(
                campaign, within, indicators, lines, toAsk, entered, today, changes, Optional.of(typed), done);
    }

    public boolean isLocked() {
        return campaign.state() == CampaignState.LOCKED;
    }

    public String unlockAction() {
        return CampaignAddresses.campaign(campaign.id()) + CampaignAddresses.UNLOCKING;
    }

    public boolean isReasonWrong() {
        return refusedReason.isPresent();
    }

    public Field reason() {
        return Field.of(
                        REASON,
                        t("indicators.campaign.unlock.reason"),
                        Control.textArea(refusedReason.orElse("")).rows(2))
                .hint(t("indicators.campaign.unlock.hint"))
                .error(isReasonWrong() ? t("indicators.campaign.unlock.error", LONGEST_REASON) : "")
                .mandatory();
    }

    public boolean isAsked() {
        return !lines.isEmpty();
    }

    /** What all the places make together, over how many they are. */
    public DefinitionList totals() {
        int asked = lines.size();
        int questions = asked * campaign.indicators().size();
        return DefinitionList.empty()
                .with(t("indicators.campaign.sent"), CampaignWords.outOf(sent(), asked))
                .with(t("indicators.campaign.sent-in-time"), CampaignWords.outOf(inTime(), asked))
                .with(t("indicators.campaign.approved"), CampaignWords.outOf(approved(), asked))
                .with(
                        t("indicators.campaign.answered"),
                        CampaignWords.outOf(
                                lines.stream()
                                        .mapToInt(Completeness.Line::answered)
                                        .sum(),
                                questions));
    }

    private int sent() {
        return (int)
                lines.stream().filter(line -> line.place().sentAt().isPresent()).count();
    }

    private int inTime() {
        return (int) lines.stream()
                .filter(line -> line.place().sentAt().isPresent() && late(line) == 0)
                .count();
    }

    private int approved() {
        return (int) lines.stream()
                .filter(line -> line.place().state() == ReturnState.APPROVED)
                .count();
    }

    private long late(Completeness.Line line) {
        return line.place().late(campaign.due(), today);
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("indicators.campaign.places"),
                        Column.text(t("indicators.campaign.place")),
                        Column.text(t("indicators.campaign.state")),
                        Column.number(t(
                                "indicators.campaign.answered-of",
                                campaign.indicators().size())),
                        Column.number(t("indicators.campaign.missing")),
                        Column.number(t("indicators.campaign.not-applicable")),
                        Column.text(t("indicators.campaign.sent-on")),
                        Column.number(t("indicators.campaign.late")))
                .rows(lines, line -> cells(line, frame));
    }

    private List<Cell> cells(Completeness.Line line, Frame frame) {
        AskedPlace place = line.place();
        return List.of(
                Cell.link(place.name(), CampaignAddresses.asked(campaign.id(), place.place()))
                        .note(place.location()),
                Cell.content(frame.show(place.state().badge())),
                Cell.text(Formats.number(line.answered())),
                Cell.text(Formats.number(line.missing())),
                Cell.text(Formats.number(line.notApplicable())),
                place.sentAt()
                        .map(at -> Cell.text(Formats.date(at.atZone(PARIS).toLocalDate())))
                        .orElseGet(() -> Cell.absent(t("indicators.campaign.not-sent"))),
                Cell.text(Formats.number(late(line))));
    }

    public DownloadMenu downloads() {
        return DownloadMenu.csv(CampaignAddresses.export(campaign.id(), "csv"))
                .ods(CampaignAddresses.export(campaign.id(), "ods"))
                .xlsx(CampaignAddresses.export(campaign.id(), "xlsx"));
    }

    public Button sheet() {
        return Button.link(t("indicators.campaign.sheet.title"), CampaignAddresses.sheet(campaign.id()))
                .second();
    }

    public boolean hasChanges() {
        return !changes.isEmpty();
    }

    public Table trail() {
        return Table.of(
                        t("indicators.campaign.trail"),
                        Column.text(t("indicators.campaign.trail.when")),
                        Column.text(t("indicators.campaign.trail.what")),
                        Column.text(t("indicators.campaign.trail.who")))
                .captionHidden()
                .rows(
                        changes,
                        line -> List.of(
                                Cell.text(Formats.dateTime(line.at())),
                                Cell.text(line.kind())
                                        .note(Stream.of(line.after(), line.reason())
                                                .filter(words -> !words.isEmpty())
                                                .collect(Collectors.joining(" · "))),
                                Cell.text(line.actor(
                                        t("indicators.campaign.operator"), t("indicators.campaign.nobody")))));
    }
}
