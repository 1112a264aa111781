package fr.preau.indicators.collection;

import fr.preau.people.Directory;
import fr.preau.people.PlaceTree;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Places;
import fr.preau.values.AccessRight;
import fr.preau.values.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes the page of a place's form, of what is kept and of what was typed. */
@Component
class ReturnForms {

    private final FormLines lines;
    private final AnswerCheck check;
    private final Answers answers;
    private final Conversation conversation;
    private final Evidence evidence;
    private final CampaignGate gate;
    private final WhoAsks whoAsks;
    private final Directory directory;
    private final PlaceTree tree;
    private final Places places;

    ReturnForms(
            FormLines lines,
            AnswerCheck check,
            Answers answers,
            Conversation conversation,
            Evidence evidence,
            CampaignGate gate,
            WhoAsks whoAsks,
            Directory directory,
            PlaceTree tree,
            Places places) {
        this.lines = lines;
        this.check = check;
        this.answers = answers;
        this.conversation = conversation;
        this.evidence = evidence;
        this.gate = gate;
        this.whoAsks = whoAsks;
        this.directory = directory;
        this.tree = tree;
        this.places = places;
    }

    ReturnPage blank(EntryCampaign campaign, AskedPlace place) {
        return page(campaign, place, TypedForm.of(lines.of(campaign, place.place())), false);
    }

    TypedForm typed(EntryCampaign campaign, AskedPlace place, MultiValueMap<String, String> asked) {
        return TypedForm.read(lines.of(campaign, place.place()), asked);
    }

    /**
     * The form as it is kept now, with what could not be.
     *
     * @param raced the keys of what somebody else answered at this very moment
     */
    ReturnPage kept(EntryCampaign campaign, AskedPlace place, TypedForm typed, List<String> raced) {
        Map<String, String> overtaken = new HashMap<>(typed.overtaken());
        typed.lines().stream()
                .filter(line -> raced.contains(line.question().key()))
                .forEach(line -> overtaken.put(line.question().key(), line.seen()));
        Map<String, DraftAnswer> stays = new HashMap<>();
        overtaken
                .keySet()
                .forEach(
                        key -> Optional.ofNullable(typed.typed().get(key)).ifPresent(answer -> stays.put(key, answer)));
        var now = new TypedForm(lines.of(campaign, place.place()), stays, overtaken);
        return page(campaign, place, now, true);
    }

    private ReturnPage page(EntryCampaign campaign, AskedPlace place, TypedForm form, boolean tried) {
        List<HardRules.Given> given = form.lines().stream()
                .map(line -> new HardRules.Given(line.question(), form.answer(line)))
                .toList();
        return new ReturnPage(
                campaign,
                place,
                form,
                given,
                check.faults(campaign, place, given),
                check.doubts(campaign, place, form),
                conversation.list(place),
                evidence.list(place),
                answers.lastTyped(place),
                whoAsks.findPerson().map(UUID::toString).orElse(""),
                gate.mayReview(place.place()),
                ReturnPage.Told.of(tried));
    }

    /** In what quality who asks answers for the place: the role that is asked before any other. */
    String roleOf(EntryCampaign campaign, AskedPlace place) {
        List<Role> held = whoAsks.findPerson().map(directory::listRightsOf).orElse(List.of()).stream()
                .filter(own -> tree.liesIn(place.place(), own.place(), places.today()))
                .map(AccessRight::role)
                .toList();
        return held.stream()
                .filter(campaign.roles()::contains)
                .findFirst()
                .or(() -> held.stream()
                        .filter(role -> role == Role.PILOT || role == Role.ADMINISTRATOR)
                        .findFirst())
                .map(CampaignWords::role)
                .orElseGet(() -> CampaignWords.role(Role.ADMINISTRATOR));
    }
}
