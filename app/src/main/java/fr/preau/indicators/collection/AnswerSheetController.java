package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportFormat;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.sheets.Spreadsheet;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The forms of the places for which one answers, taken away as a spreadsheet and sent back. */
@Controller
@Access(Right.ANSWER_CAMPAIGNS)
class AnswerSheetController {

    private final EntryCampaigns campaigns;
    private final AskedPlaces asked;
    private final AnswerSheets sheets;
    private final CampaignGate gate;

    AnswerSheetController(EntryCampaigns campaigns, AskedPlaces asked, AnswerSheets sheets, CampaignGate gate) {
        this.campaigns = campaigns;
        this.asked = asked;
        this.sheets = sheets;
        this.gate = gate;
    }

    @GetMapping(CampaignAddresses.SHEET)
    Screen show(
            @PathVariable UUID campaign, @RequestParam(name = CampaignAddresses.DONE, defaultValue = "") String done) {
        return page(open(campaign).page().done(CampaignDone.find(done)));
    }

    @GetMapping(CampaignAddresses.CAMPAIGN + CampaignAddresses.ANSWERS)
    ResponseEntity<StreamingResponseBody> download(@PathVariable UUID campaign, @PathVariable String suffix) {
        Opened opened = open(campaign);
        if (!AnswerSheets.fits(opened.lines)) {
            throw new UnknownCampaign();
        }
        return sheets.file(opened.campaign, opened.places)
                .answer(ExportFormat.findBySuffix(suffix).orElseThrow());
    }

    @GetMapping(CampaignAddresses.ASKED + CampaignAddresses.ANSWERS)
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable UUID campaign, @PathVariable("asked") String place, @PathVariable String suffix) {
        EntryCampaign known = campaigns.find(campaign).orElseThrow(UnknownCampaign::new);
        AskedPlace one = asked.find(campaign, place)
                .filter(found -> gate.mayAnswer(known, found.place()))
                .orElseThrow(UnknownCampaign::new);
        return sheets.file(known, List.of(one))
                .answer(ExportFormat.findBySuffix(suffix).orElseThrow());
    }

    @PostMapping(CampaignAddresses.SHEET)
    @Limited(Pace.IMPORTS)
    Screen take(
            @PathVariable UUID campaign,
            @RequestParam(name = AnswerSheetPage.FILE, required = false) @Nullable MultipartFile sent,
            @RequestParam(name = AnswerSheetPage.MODE, defaultValue = "") String mode)
            throws IOException {
        Opened opened = open(campaign);
        boolean partly = mode.equals(AnswerSheetPage.PARTLY);
        AnswerSheetPage page = opened.page().partly(partly);
        if (opened.campaign.state() != CampaignState.OPEN) {
            return page(page).status(409);
        }
        if (sent == null || sent.isEmpty()) {
            return page(page.wrongFile(t("indicators.campaign.sheet.file.error")))
                    .status(422);
        }
        if (sent.getSize() > Spreadsheet.LARGEST) {
            return page(page.wrongFile(t("indicators.campaign.sheet.file.large")))
                    .status(422);
        }
        try {
            return answer(opened, page, sheets.take(opened.campaign, opened.places, sent.getBytes(), partly));
        } catch (ImportRefused refused) {
            return page(page.wrongFile(refused.problem().expected())).status(422);
        }
    }

    private static Screen answer(Opened opened, AnswerSheetPage page, SheetReport report) {
        if (report.faults().isEmpty() && (report.taken() || report.changed() == 0)) {
            CampaignDone done = report.taken() ? CampaignDone.SHEET_TAKEN : CampaignDone.SHEET_SAME;
            return done.at(CampaignAddresses.sheet(opened.campaign.id()));
        }
        return page(page.reported(report)).status(report.taken() ? 200 : 422);
    }

    private static Screen.Page page(AnswerSheetPage page) {
        return Screen.of("indicators/answer-sheet", page);
    }

    /** The places of a campaign for which who asks answers; one without any does not exist for them. */
    private Opened open(UUID id) {
        EntryCampaign campaign = campaigns.find(id).orElseThrow(UnknownCampaign::new);
        List<AskedPlace> places = gate.within(asked, campaign);
        if (places.isEmpty()) {
            throw new UnknownCampaign();
        }
        return new Opened(campaign, places, sheets.lines(campaign, places.size()));
    }

    private record Opened(EntryCampaign campaign, List<AskedPlace> places, int lines) {

        AnswerSheetPage page() {
            return AnswerSheetPage.of(campaign, places, lines);
        }
    }
}
