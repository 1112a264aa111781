package fr.preau.indicators.collection;

import fr.preau.files.FileStore;
import fr.preau.files.SentFile;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import fr.preau.ui.TypedText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form of one place: filling it in, sending it, proving it, and what its reviewer says. */
@Controller
@Access(Right.ANSWER_CAMPAIGNS)
class ReturnController {

    private final EntryCampaigns campaigns;
    private final AskedPlaces asked;
    private final ReturnForms forms;
    private final Answers answers;
    private final Sending sending;
    private final Conversation conversation;
    private final Evidence evidence;
    private final FileStore files;
    private final CampaignGate gate;

    ReturnController(
            EntryCampaigns campaigns,
            AskedPlaces asked,
            ReturnForms forms,
            Answers answers,
            Sending sending,
            Conversation conversation,
            Evidence evidence,
            FileStore files,
            CampaignGate gate) {
        this.campaigns = campaigns;
        this.asked = asked;
        this.forms = forms;
        this.answers = answers;
        this.sending = sending;
        this.conversation = conversation;
        this.evidence = evidence;
        this.files = files;
        this.gate = gate;
    }

    @GetMapping(CampaignAddresses.ASKED)
    Screen show(
            @PathVariable UUID campaign,
            @PathVariable("asked") String place,
            @RequestParam(name = CampaignAddresses.DONE, defaultValue = "") String done) {
        Opened opened = open(campaign, place);
        return page(forms.blank(opened.campaign, opened.place).done(CampaignDone.find(done)));
    }

    @PostMapping(CampaignAddresses.ASKED)
    Screen save(
            @PathVariable UUID campaign,
            @PathVariable("asked") String place,
            @RequestParam MultiValueMap<String, String> typed) {
        Opened opened = open(campaign, place);
        if (!opened.isFillable()) {
            return page(forms.blank(opened.campaign, opened.place).refused(ReturnPage.Refusal.CLOSED))
                    .status(409);
        }
        ReturnPage kept = keep(opened, typed);
        if (kept.form().overtaken().isEmpty() && !typed.containsKey(ReturnPage.SEND)) {
            return kept.faults().isEmpty()
                    ? CampaignDone.SAVED.at(opened.address())
                    : page(kept).status(422);
        }
        return kept.isReady() ? send(opened, kept) : page(kept.asSent()).status(422);
    }

    /** As one types: what is kept is told, and nothing of the page is drawn again. */
    @PostMapping(CampaignAddresses.ASKED + CampaignAddresses.ANSWER)
    Screen answer(
            @PathVariable UUID campaign,
            @PathVariable("asked") String place,
            @RequestParam MultiValueMap<String, String> typed) {
        Opened opened = open(campaign, place);
        if (!opened.isFillable()) {
            return Screen.of(
                    "indicators/return-kept",
                    forms.blank(opened.campaign, opened.place).refused(ReturnPage.Refusal.CLOSED));
        }
        return Screen.of("indicators/return-kept", keep(opened, typed));
    }

    private ReturnPage keep(Opened opened, MultiValueMap<String, String> typed) {
        TypedForm form = forms.typed(opened.campaign, opened.place, typed);
        List<String> raced = answers.keep(opened.place, form);
        return forms.kept(opened.campaign, opened.place, form, raced);
    }

    private Screen send(Opened opened, ReturnPage kept) {
        boolean sent =
                sending.send(opened.campaign, opened.place, kept.given(), forms.roleOf(opened.campaign, opened.place));
        return sent
                ? CampaignDone.SENT.at(opened.address())
                : page(kept.refused(ReturnPage.Refusal.BUSY)).status(409);
    }

    @PostMapping(CampaignAddresses.ASKED + CampaignAddresses.REVIEW)
    @Access(Right.KEEP_CAMPAIGNS)
    Screen review(
            @PathVariable UUID campaign,
            @PathVariable("asked") String place,
            @RequestParam MultiValueMap<String, String> typed) {
        Opened opened = open(campaign, place);
        if (!gate.mayReview(opened.place.place())) {
            throw new AccessDeniedException("Answers of %s are reviewed by others.".formatted(place));
        }
        String question = TypedText.text(typed, ReturnPage.QUESTION);
        boolean approves = typed.containsKey(ReturnPage.APPROVE);
        if (!approves && (question.isEmpty() || question.length() > Conversation.LONGEST)) {
            return page(forms.blank(opened.campaign, opened.place).wrongQuestion(question))
                    .status(422);
        }
        boolean done = approves
                ? conversation.approve(opened.campaign, opened.place)
                : conversation.sendBack(opened.campaign, opened.place, question);
        if (!done) {
            return page(forms.blank(opened.campaign, opened.place).refused(ReturnPage.Refusal.NOT_REVIEWED))
                    .status(409);
        }
        return (approves ? CampaignDone.APPROVED : CampaignDone.SENT_BACK).at(opened.address());
    }

    @PostMapping(CampaignAddresses.ASKED + CampaignAddresses.MESSAGES)
    Screen write(
            @PathVariable UUID campaign,
            @PathVariable("asked") String place,
            @RequestParam MultiValueMap<String, String> typed) {
        Opened opened = open(campaign, place);
        String words = TypedText.text(typed, ReturnPage.WORDS);
        String indicator = TypedText.line(typed, ReturnPage.ABOUT);
        if (words.isEmpty() || words.length() > Conversation.LONGEST || !isAsked(opened, indicator)) {
            return page(forms.blank(opened.campaign, opened.place).wrongWords(words))
                    .status(422);
        }
        conversation.write(opened.campaign, opened.place, indicator, words, gate.mayReview(opened.place.place()));
        return CampaignDone.WRITTEN.at(opened.address());
    }

    private static boolean isAsked(Opened opened, String indicator) {
        return indicator.isEmpty()
                || opened.campaign.indicators().stream()
                        .anyMatch(code -> code.value().equals(indicator));
    }

    @PostMapping(CampaignAddresses.ASKED + CampaignAddresses.EVIDENCE)
    @Limited(Pace.IMPORTS)
    Screen join(
            @PathVariable UUID campaign,
            @PathVariable("asked") String place,
            @RequestParam(name = ReturnPage.ABOUT, defaultValue = "") String indicator,
            @RequestParam(name = ReturnPage.FILE, required = false) @Nullable MultipartFile sent) {
        Opened opened = open(campaign, place);
        if (!opened.isFillable()) {
            return page(forms.blank(opened.campaign, opened.place).refused(ReturnPage.Refusal.CLOSED))
                    .status(409);
        }
        boolean joined = !indicator.isEmpty() && isAsked(opened, indicator) && join(opened, indicator, sent);
        return joined
                ? CampaignDone.EVIDENCE_ADDED.at(opened.address())
                : page(forms.blank(opened.campaign, opened.place).wrongFile()).status(422);
    }

    private boolean join(Opened opened, String indicator, @Nullable MultipartFile sent) {
        return SentFile.read(sent, Evidence.TERMS.largest())
                .filter(file -> evidence.add(opened.place, indicator, file))
                .isPresent();
    }

    /** Never shown by the browser: whatever it is, it is saved. */
    @GetMapping(CampaignAddresses.ASKED + CampaignAddresses.PIECE)
    ResponseEntity<byte[]> read(
            @PathVariable UUID campaign, @PathVariable("asked") String place, @PathVariable UUID piece) {
        Opened opened = open(campaign, place);
        return files.answer(evidence.find(opened.place, piece).orElseThrow(UnknownCampaign::new));
    }

    @PostMapping(CampaignAddresses.ASKED + CampaignAddresses.PIECE + CampaignAddresses.REMOVAL)
    Screen remove(@PathVariable UUID campaign, @PathVariable("asked") String place, @PathVariable UUID piece) {
        Opened opened = open(campaign, place);
        if (!opened.isFillable()) {
            return page(forms.blank(opened.campaign, opened.place).refused(ReturnPage.Refusal.CLOSED))
                    .status(409);
        }
        if (!evidence.remove(opened.place, piece)) {
            throw new UnknownCampaign();
        }
        return CampaignDone.EVIDENCE_REMOVED.at(opened.address());
    }

    private static Screen.Page page(ReturnPage page) {
        return Screen.of("indicators/return", page);
    }

    /** The form of a place for which who asks answers, or which they review; another does not exist for them. */
    private Opened open(UUID campaign, String place) {
        return campaigns
                .find(campaign)
                .flatMap(known -> asked.find(campaign, place)
                        .filter(one -> gate.mayAnswer(known, one.place()))
                        .map(one -> new Opened(known, one)))
                .orElseThrow(UnknownCampaign::new);
    }

    /** A form that one may open. */
    private record Opened(EntryCampaign campaign, AskedPlace place) {

        boolean isFillable() {
            return campaign.state() == CampaignState.OPEN && place.state() != ReturnState.APPROVED;
        }

        String address() {
            return CampaignAddresses.asked(campaign.id(), place.place());
        }
    }
}
