package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Control;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.ItemList;
import fr.preau.ui.Link;
import java.util.List;
import java.util.Optional;

/**
 * The forms of several places as a file, and what became of one that came back.
 *
 * @param asked the places for which who reads answers
 * @param lines of the file
 * @param partly whether what is right is to be kept where something else is wrong
 * @param fileError what is wrong with the file as a whole; empty when nothing is
 */
public record AnswerSheetPage(
        EntryCampaign campaign,
        List<AskedPlace> asked,
        int lines,
        boolean partly,
        String fileError,
        Optional<SheetReport> report,
        Optional<CampaignDone> done) {

    static final String FILE = "fichier";
    static final String MODE = "mode";
    static final String PARTLY = "juste";

    private static final String ALL = "tout";

    /** Faults that are told one by one. */
    private static final int SHOWN = 200;

    public AnswerSheetPage {
        asked = List.copyOf(asked);
    }

    static AnswerSheetPage of(EntryCampaign campaign, List<AskedPlace> asked, int lines) {
        return new AnswerSheetPage(campaign, asked, lines, false, "", Optional.empty(), Optional.empty());
    }

    AnswerSheetPage done(Optional<CampaignDone> what) {
        return new AnswerSheetPage(campaign, asked, lines, partly, fileError, report, what);
    }

    AnswerSheetPage partly(boolean wanted) {
        return new AnswerSheetPage(campaign, asked, lines, wanted, fileError, report, done);
    }

    AnswerSheetPage wrongFile(String words) {
        return new AnswerSheetPage(campaign, asked, lines, partly, words, report, done);
    }

    AnswerSheetPage reported(SheetReport what) {
        return new AnswerSheetPage(campaign, asked, lines, partly, fileError, Optional.of(what), done);
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("indicators.nav"), IndicatorPages.ROOT),
                new Link(t("indicators.campaign.list"), CampaignAddresses.ROOT));
    }

    public String lead() {
        return t(
                "indicators.campaign.form.lead",
                campaign.title(),
                campaign.period().label(),
                Formats.date(campaign.due()));
    }

    public Optional<Alert> alert() {
        return report.map(this::outcome).or(() -> done.map(CampaignDone::alert));
    }

    private Alert outcome(SheetReport told) {
        int wrong = told.faults().size();
        if (told.taken()) {
            return Alert.warning(t("indicators.campaign.sheet.partly", told.changed(), wrong));
        }
        return Alert.error(t("indicators.campaign.sheet.nothing", wrong, told.changed()));
    }

    public boolean hasFaults() {
        return report.filter(told -> !told.faults().isEmpty()).isPresent();
    }

    public ItemList faults() {
        return ItemList.of(told().stream()
                .limit(SHOWN)
                .map(fault -> ItemList.Item.content(output -> output.writeUserContent(fault.sentence())))
                .toList());
    }

    private List<SheetFault> told() {
        return report.map(SheetReport::faults).orElse(List.of());
    }

    public boolean hasMoreFaults() {
        return told().size() > SHOWN;
    }

    public String moreFaults() {
        return t("indicators.campaign.sheet.more", told().size() - SHOWN);
    }

    /** How much the file holds. */
    public String content() {
        return isDownloadable()
                ? t("indicators.campaign.sheet.content", asked.size(), lines)
                : t("indicators.campaign.sheet.too-large", asked.size(), lines);
    }

    public boolean isDownloadable() {
        return AnswerSheets.fits(lines);
    }

    public DownloadMenu downloads() {
        return new DownloadMenu(List.of())
                .ods(CampaignAddresses.answers(campaign.id(), "ods"))
                .xlsx(CampaignAddresses.answers(campaign.id(), "xlsx"));
    }

    public boolean isOpen() {
        return campaign.state() == CampaignState.OPEN;
    }

    public String path() {
        return CampaignAddresses.sheet(campaign.id());
    }

    public Field file() {
        return Field.of(FILE, t("indicators.campaign.sheet.file"), Control.file(".ods,.xlsx"))
                .hint(t("indicators.campaign.sheet.file.hint"))
                .error(fileError)
                .mandatory();
    }

    public Field modes() {
        return Field.of(
                MODE,
                t("indicators.campaign.sheet.mode"),
                Control.radios(
                        List.of(
                                new Control.Option(ALL, t("indicators.campaign.sheet.mode.all")),
                                new Control.Option(PARTLY, t("indicators.campaign.sheet.mode.right"))),
                        partly ? PARTLY : ALL));
    }

    public ItemList places() {
        return ItemList.of(asked.stream()
                .map(place -> ItemList.Item.link(place.name(), CampaignAddresses.asked(campaign.id(), place.place()))
                        .note(place.location())
                        .badge(place.state().badge()))
                .toList());
    }
}
