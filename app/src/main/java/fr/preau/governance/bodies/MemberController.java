package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Days;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Button;
import fr.preau.ui.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who sits in a body: adding somebody, ending a term, forgetting a name. */
@Controller
@Access(Right.KEEP_BODIES)
class MemberController {

    private final Bodies bodies;
    private final BodyKeeping keeping;
    private final WhoAsks whoAsks;
    private final Trail trail;

    MemberController(Bodies bodies, BodyKeeping keeping, WhoAsks whoAsks, Trail trail) {
        this.bodies = bodies;
        this.keeping = keeping;
        this.whoAsks = whoAsks;
        this.trail = trail;
    }

    @GetMapping(BodyAddresses.BODY + BodyAddresses.NEW_MEMBER)
    Screen add(@PathVariable UUID body) {
        Body kept = kept(body);
        LocalDate today = keeping.today();
        LocalDate first =
                kept.validity().from().isAfter(today) ? kept.validity().from() : today;
        return adding(kept, MemberForm.empty(first));
    }

    @PostMapping(BodyAddresses.BODY + BodyAddresses.NEW_MEMBER)
    Screen add(@PathVariable UUID body, @RequestParam MultiValueMap<String, String> asked) {
        Body kept = kept(body);
        MemberForm form = MemberForm.read(asked);
        Optional<MemberDraft> draft = form.draft();
        if (draft.isEmpty()) {
            return adding(kept, form).status(422);
        }
        return keeping.addMember(body, draft.get())
                .<Screen>map(why -> adding(kept, form.refused(why)).status(422))
                .orElseGet(() -> BodyDone.MEMBER_ADDED.at(body));
    }

    private static Screen.Page adding(Body body, MemberForm form) {
        return Screen.of(
                FormPage.TEMPLATE,
                new FormPage(
                        t("governance.member.add"),
                        body.name(),
                        BodyController.trailTo(body),
                        BodyAddresses.newMember(body.id()),
                        Button.submit(t("governance.post.add.send")),
                        BodyAddresses.body(body.id()),
                        form.fields()));
    }

    @GetMapping(BodyAddresses.BODY + BodyAddresses.MEMBER + BodyAddresses.END)
    Screen end(@PathVariable UUID body, @PathVariable UUID member) {
        Body kept = kept(body);
        return ending(kept, keeping.member(body, member), LastDayForm.empty(keeping.today()));
    }

    @PostMapping(BodyAddresses.BODY + BodyAddresses.MEMBER + BodyAddresses.END)
    Screen end(@PathVariable UUID body, @PathVariable UUID member, @RequestParam MultiValueMap<String, String> asked) {
        Body kept = kept(body);
        Membership known = keeping.member(body, member);
        LastDayForm form = LastDayForm.read(asked);
        Optional<LocalDate> day = form.day();
        if (day.isEmpty()) {
            return ending(kept, known, form).status(422);
        }
        return keeping.endMember(body, member, day.get(), form.reason())
                .<Screen>map(why -> ending(kept, known, form.refused(why)).status(422))
                .orElseGet(() -> BodyDone.MEMBER_ENDED.at(body));
    }

    private Screen.Page ending(Body body, Membership member, LastDayForm form) {
        trail.read(Membership.people(List.of(member)));
        boolean mayForget = member.person().isEmpty() && !member.name().isEmpty();
        return Screen.of(
                "governance/member-end",
                new MemberEndPage(
                        new FormPage(
                                t("governance.term.end"),
                                t("governance.member.end.lead", member.shown(), Days.inWords(member.validity())),
                                BodyController.trailTo(body),
                                BodyAddresses.end(body.id(), member.id()),
                                Button.submit(t("governance.term.end.send")).danger(),
                                BodyAddresses.body(body.id()),
                                form.fields()),
                        mayForget ? Optional.of(BodyAddresses.forgetting(body.id(), member.id())) : Optional.empty()));
    }

    @PostMapping(BodyAddresses.BODY + BodyAddresses.MEMBER + BodyAddresses.FORGETTING)
    Screen forget(@PathVariable UUID body, @PathVariable UUID member) {
        kept(body);
        keeping.forgetMember(body, member);
        return BodyDone.MEMBER_FORGOTTEN.at(body);
    }

    private Body kept(UUID id) {
        Body body = bodies.find(id).orElseThrow(UnknownBody::new);
        whoAsks.require(Right.KEEP_BODIES, body.place());
        return body;
    }
}
