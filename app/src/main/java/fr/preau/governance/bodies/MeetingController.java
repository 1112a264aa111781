package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.bodies.MeetingSheets.Known;
import fr.preau.governance.typed.Asked;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Field;
import fr.preau.ui.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A meeting: its page, planning it, calling it together, holding it, cancelling it, its agenda, and who came. */
@Controller
@Access(Right.KEEP_BODIES)
class MeetingController {

    private final Bodies bodies;
    private final Meetings meetings;
    private final MeetingSheets sheets;
    private final MeetingKeeping keeping;
    private final Sequels sequels;
    private final WhoAsks whoAsks;
    private final Trail trail;

    MeetingController(
            Bodies bodies,
            Meetings meetings,
            MeetingSheets sheets,
            MeetingKeeping keeping,
            Sequels sequels,
            WhoAsks whoAsks,
            Trail trail) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.sheets = sheets;
        this.keeping = keeping;
        this.sequels = sequels;
        this.whoAsks = whoAsks;
        this.trail = trail;
    }

    /** Anybody reads when a public body meets and about what; a private meeting is for its members and for who keeps the body. */
    @GetMapping(MeetingAddresses.MEETING)
    @Access(Right.PUBLIC)
    Screen show(
            @PathVariable UUID meeting, @RequestParam(name = MeetingDone.PARAMETER, defaultValue = "") String done) {
        return page(
                meeting,
                ItemForm.empty(),
                Optional.empty(),
                MeetingDone.find(done).map(MeetingDone::alert).stream().toList());
    }

    private Screen.Page page(
            UUID id, ItemForm item, Optional<MultiValueMap<String, String>> noting, List<Alert> alerts) {
        Known known = sheets.known(id);
        MeetingSheet sheet = sheets.of(known, meetings.find(id).orElseThrow(UnknownBody::new));
        if (sheet.isInside()) {
            trail.read(Membership.people(sheet.members()));
        }
        if (known.reader().signedIn()) {
            trail.read(DecisionList.Line.people(Stream.concat(sheet.decisions().stream(), sheet.leftOpen().stream())
                    .toList()));
        }
        return Screen.of(
                "governance/meeting",
                new MeetingPage(
                        sheet,
                        keeping.today(),
                        sequels.of(sheet.decisions()),
                        item,
                        noting.map(asked -> AttendanceForm.read(sheet.members(), asked))
                                .orElseGet(() -> AttendanceForm.of(sheet.members(), sheet.attendances())),
                        alerts));
    }

    /** The same page, which says why something was not done. */
    private Screen refused(UUID meeting, MeetingRefusal why) {
        return page(meeting, ItemForm.empty(), Optional.empty(), List.of(why.alert()))
                .status(422);
    }

    /** What was done, or why not, on the page of the meeting. */
    Screen answer(UUID meeting, Optional<MeetingRefusal> refusal, MeetingDone done) {
        return refusal.map(why -> refused(meeting, why)).orElseGet(() -> done.at(meeting));
    }

    @GetMapping(MeetingAddresses.NEW)
    Screen plan(@PathVariable UUID body) {
        return planning(keptBody(body), MeetingForm.empty());
    }

    @PostMapping(MeetingAddresses.NEW)
    Screen plan(@PathVariable UUID body, @RequestParam MultiValueMap<String, String> asked) {
        Body kept = keptBody(body);
        MeetingForm form = MeetingForm.read(asked);
        Optional<MeetingPlan> plan = form.plan();
        if (plan.isEmpty()) {
            return planning(kept, form).status(422);
        }
        MeetingKeeping.Planned planned = keeping.plan(body, plan.get());
        return planned.refusal()
                .<Screen>map(why -> planning(kept, form.refused(why)).status(422))
                .orElseGet(() -> MeetingDone.PLANNED.at(planned.meeting().orElseThrow()));
    }

    private static Screen.Page planning(Body body, MeetingForm form) {
        return form(
                t("governance.meeting.add"),
                body.name(),
                BodyController.trailTo(body),
                MeetingAddresses.newIn(body.id()),
                Button.submit(t("governance.post.add.send")),
                BodyAddresses.body(body.id()),
                form.fields());
    }

    private static Screen.Page form(
            String title,
            String lead,
            Breadcrumb breadcrumb,
            String action,
            Button send,
            String back,
            List<Field> fields) {
        return Screen.of(FormPage.TEMPLATE, new FormPage(title, lead, breadcrumb, action, send, back, fields));
    }

    @GetMapping(MeetingAddresses.MEETING + MeetingAddresses.CHANGE)
    Screen change(@PathVariable UUID meeting) {
        Meeting kept = kept(meeting);
        return changing(kept, MeetingForm.of(kept.plan()));
    }

    @PostMapping(MeetingAddresses.MEETING + MeetingAddresses.CHANGE)
    Screen change(@PathVariable UUID meeting, @RequestParam MultiValueMap<String, String> asked) {
        Meeting kept = kept(meeting);
        MeetingForm form = MeetingForm.read(asked);
        Optional<MeetingPlan> plan = form.plan();
        if (plan.isEmpty()) {
            return changing(kept, form).status(422);
        }
        return keeping.change(meeting, plan.get())
                .<Screen>map(why -> changing(kept, form.refused(why)).status(422))
                .orElseGet(() -> MeetingDone.CHANGED.at(meeting));
    }

    private Screen.Page changing(Meeting meeting, MeetingForm form) {
        Body body = bodies.find(meeting.body()).orElseThrow(UnknownBody::new);
        return form(
                t("governance.meeting.change"),
                MeetingPage.title(body, meeting),
                BodyController.trailTo(body),
                MeetingAddresses.change(meeting.id()),
                Button.submit(t("governance.share.send")),
                MeetingAddresses.meeting(meeting.id()),
                form.fields());
    }

    @PostMapping(MeetingAddresses.MEETING + MeetingAddresses.CONVENING)
    @Limited(Pace.LETTERS)
    Screen convene(@PathVariable UUID meeting) {
        kept(meeting);
        return answer(meeting, keeping.convene(meeting), MeetingDone.CONVENED);
    }

    @PostMapping(MeetingAddresses.MEETING + MeetingAddresses.HOLDING)
    Screen hold(@PathVariable UUID meeting) {
        kept(meeting);
        return answer(meeting, keeping.hold(meeting), MeetingDone.HELD);
    }

    @GetMapping(MeetingAddresses.MEETING + MeetingAddresses.CANCELLING)
    Screen cancel(@PathVariable UUID meeting) {
        return cancelling(kept(meeting), "", false);
    }

    @PostMapping(MeetingAddresses.MEETING + MeetingAddresses.CANCELLING)
    Screen cancel(@PathVariable UUID meeting, @RequestParam MultiValueMap<String, String> asked) {
        Meeting kept = kept(meeting);
        String reason = Asked.first(asked, LastDayForm.REASON);
        if (!LastDayForm.reasonError(reason).isEmpty()) {
            return cancelling(kept, reason, true).status(422);
        }
        return answer(meeting, keeping.cancel(meeting, reason), MeetingDone.CANCELLED);
    }

    private Screen.Page cancelling(Meeting meeting, String reason, boolean tried) {
        Body body = bodies.find(meeting.body()).orElseThrow(UnknownBody::new);
        return form(
                t("governance.meeting.cancel"),
                t("governance.meeting.cancel.lead", MeetingPage.title(body, meeting)),
                BodyController.trailTo(body),
                MeetingAddresses.cancelling(meeting.id()),
                Button.submit(t("governance.meeting.cancel")).danger(),
                MeetingAddresses.meeting(meeting.id()),
                List.of(LastDayForm.reasonField(reason, tried)));
    }

    @PostMapping(MeetingAddresses.MEETING + MeetingAddresses.AGENDA)
    Screen addItem(@PathVariable UUID meeting, @RequestParam MultiValueMap<String, String> asked) {
        kept(meeting);
        ItemForm form = ItemForm.read(asked);
        if (!form.isRight()) {
            return page(meeting, form, Optional.empty(), List.of()).status(422);
        }
        return toAgenda(meeting, keeping.addItem(meeting, form.title(), form.lasts(), form.presenter()));
    }

    @PostMapping(MeetingAddresses.MEETING + MeetingAddresses.ITEM)
    Screen arrange(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam(name = MeetingPage.ItemTools.ACTION, defaultValue = "") String action) {
        kept(meeting);
        return toAgenda(
                meeting,
                switch (action) {
                    case MeetingPage.ItemTools.UP -> keeping.moveItem(meeting, item, -1);
                    case MeetingPage.ItemTools.DOWN -> keeping.moveItem(meeting, item, 1);
                    case MeetingPage.ItemTools.REMOVE -> keeping.removeItem(meeting, item);
                    default -> Optional.of(MeetingRefusal.ITEM);
                });
    }

    private Screen toAgenda(UUID meeting, Optional<MeetingRefusal> refusal) {
        return refusal.map(why -> refused(meeting, why))
                .orElseGet(() -> Screen.seeOther(MeetingAddresses.meeting(meeting) + "#ordre-du-jour"));
    }

    @PostMapping(MeetingAddresses.MEETING + MeetingAddresses.ATTENDANCE)
    Screen note(@PathVariable UUID meeting, @RequestParam MultiValueMap<String, String> asked) {
        kept(meeting);
        MeetingSheet sheet =
                sheets.of(sheets.known(meeting), meetings.find(meeting).orElseThrow(UnknownBody::new));
        Optional<MeetingRefusal> refusal = AttendanceForm.read(sheet.members(), asked)
                .attendances()
                .map(noted -> keeping.note(meeting, noted))
                .orElse(Optional.of(MeetingRefusal.PROXY_ABSENT));
        return refusal.<Screen>map(why -> page(meeting, ItemForm.empty(), Optional.of(asked), List.of(why.alert()))
                        .status(422))
                .orElseGet(() -> MeetingDone.NOTED.at(meeting));
    }

    private Body keptBody(UUID id) {
        Body body = bodies.find(id).orElseThrow(UnknownBody::new);
        whoAsks.require(Right.KEEP_BODIES, body.place());
        return body;
    }

    /** A meeting of a body that who asks keeps. */
    private Meeting kept(UUID id) {
        Meeting meeting = meetings.find(id).orElseThrow(UnknownBody::new);
        keptBody(meeting.body());
        return meeting;
    }
}
