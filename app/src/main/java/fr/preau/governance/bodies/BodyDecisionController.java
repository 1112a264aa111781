package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.governance.typed.Asked;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Places;
import fr.preau.ui.Button;
import fr.preau.ui.Pagination;
import fr.preau.ui.Screen;
import fr.preau.values.PlaceKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What bodies decided: the list, a decision, noting one, saying how far it is. Anybody reads those of the meetings they may know of. */
@Controller
@Access(Right.PUBLIC)
class BodyDecisionController {

    private static final int MOST_PAGES = 100_000;
    private static final int CHANGES_SHOWN = 20;

    private static final TableExport EXPORT = TableExport.of(
            "decisions-des-instances",
            t("governance.decisions.title"),
            ExportColumn.text("numero", t("governance.decision.number")),
            ExportColumn.text("instance", t("governance.body")),
            ExportColumn.date("seance", t("governance.meeting")),
            ExportColumn.text("decision", t("governance.decision")),
            ExportColumn.text("responsable", t("governance.decision.owner")),
            ExportColumn.date("echeance", t("governance.decision.due")),
            ExportColumn.text("etat", t("governance.state")),
            ExportColumn.date("close_le", t("governance.decision.settled")),
            ExportColumn.text("motif", t("governance.reason")));

    private final DecisionList list;
    private final Decisions decisions;
    private final DecisionKeeping keeping;
    private final Meetings meetings;
    private final Memberships memberships;
    private final Bodies bodies;
    private final Places places;
    private final Sequels sequels;
    private final WhoAsks whoAsks;
    private final Trail trail;
    private final Clock clock;

    BodyDecisionController(
            DecisionList list,
            Decisions decisions,
            DecisionKeeping keeping,
            Meetings meetings,
            Memberships memberships,
            Bodies bodies,
            Places places,
            Sequels sequels,
            WhoAsks whoAsks,
            Trail trail,
            Clock clock) {
        this.list = list;
        this.decisions = decisions;
        this.keeping = keeping;
        this.meetings = meetings;
        this.memberships = memberships;
        this.bodies = bodies;
        this.places = places;
        this.sequels = sequels;
        this.whoAsks = whoAsks;
        this.trail = trail;
        this.clock = clock;
    }

    private Reader reader() {
        return Reader.of(whoAsks, clock);
    }

    @GetMapping(DecisionAddresses.ROOT)
    Screen list(@RequestParam MultiValueMap<String, String> asked) {
        DecisionFilter filter = DecisionFilter.read(asked);
        Reader reader = reader();
        int number = Pagination.pageAsked(
                Asked.first(asked, "page"), DecisionListPage.SIZE, (long) MOST_PAGES * DecisionListPage.SIZE);
        List<DecisionList.Line> lines =
                list.list(filter, reader, DecisionListPage.SIZE, (number - 1) * DecisionListPage.SIZE);
        tellRead(lines, reader);
        return Screen.of(
                        "governance/decisions",
                        new DecisionListPage(
                                filter,
                                lines,
                                reader,
                                number,
                                filter.within().flatMap(places::findPlace),
                                places.listWithSchools(PlaceKind.DEPARTMENT)))
                .orFragment("governance/decisions-results");
    }

    private void tellRead(List<DecisionList.Line> lines, Reader reader) {
        if (reader.signedIn()) {
            trail.read(DecisionList.Line.people(lines));
        }
    }

    @GetMapping(DecisionAddresses.ROOT + ".{suffix:csv|ods|xlsx}")
    @Limited(Pace.API)
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable String suffix, @RequestParam MultiValueMap<String, String> asked) {
        Reader reader = reader();
        List<DecisionList.Line> lines = list.list(DecisionFilter.read(asked), reader, DecisionList.MOST, 0);
        if (reader.signedIn()) {
            trail.taken(DecisionList.Line.people(lines));
        }
        return EXPORT.answer(
                ExportFormat.findBySuffix(suffix).orElseThrow(),
                rows -> lines.forEach(line -> rows.add(
                        line.decision().numbered(),
                        line.bodyName(),
                        LocalDate.ofInstant(line.decidedAt(), Meeting.PARIS),
                        line.decision().terms().words(),
                        line.owner(),
                        line.decision().terms().due().orElse(null),
                        line.decision().state().label(),
                        line.decision().settledOn().orElse(null),
                        line.decision().reason())));
    }

    @GetMapping(DecisionAddresses.DECISION)
    Screen show(@PathVariable UUID decision, @RequestParam(name = DecisionPage.DONE, defaultValue = "") String done) {
        DecisionList.Line line = line(decision);
        return page(line, line.decision().state().slug(), line.decision().reason(), false, done.equals("oui"));
    }

    private DecisionList.Line line(UUID decision) {
        Reader reader = reader();
        DecisionList.Line line = list.find(decision, reader).orElseThrow(UnknownBody::new);
        tellRead(List.of(line), reader);
        return line;
    }

    private Screen.Page page(DecisionList.Line line, String state, String reason, boolean tried, boolean done) {
        boolean mayFollow = line.keeps() || keeping.isOwner(line.decision());
        return Screen.of(
                "governance/decision",
                new DecisionPage(
                        line,
                        keeping.today(),
                        sequels.of(List.of(line)),
                        mayFollow,
                        mayFollow ? trail.list(line.decision().id(), CHANGES_SHOWN) : List.of(),
                        state,
                        reason,
                        tried,
                        done));
    }

    /** By who keeps the body, or by the member who sees to it. */
    @PostMapping(DecisionAddresses.DECISION + DecisionAddresses.STATE)
    @Access(Right.SIGNED_IN)
    Screen follow(@PathVariable UUID decision, @RequestParam MultiValueMap<String, String> asked) {
        DecisionList.Line line = line(decision);
        if (!line.keeps() && !keeping.isOwner(line.decision())) {
            throw new UnknownBody();
        }
        String typed = Asked.first(asked, DecisionPage.STATE);
        String reason = Asked.first(asked, LastDayForm.REASON);
        Optional<DecisionState> state = DecisionState.findBySlug(typed);
        boolean wrong = state.isEmpty()
                || state.get() == DecisionState.GIVEN_UP
                        && !LastDayForm.reasonError(reason).isEmpty();
        if (wrong || keeping.become(decision, state.get(), reason).isPresent()) {
            return page(line, typed, reason, true, false).status(422);
        }
        return done(decision);
    }

    private static Screen done(UUID decision) {
        return Screen.seeOther(DecisionAddresses.decision(decision) + "?" + DecisionPage.DONE + "=oui");
    }

    @GetMapping(MeetingAddresses.MEETING + DecisionAddresses.NEW)
    @Access(Right.KEEP_BODIES)
    Screen add(@PathVariable UUID meeting) {
        Meeting kept = kept(meeting);
        return adding(kept, DecisionForm.empty(members(kept)));
    }

    @PostMapping(MeetingAddresses.MEETING + DecisionAddresses.NEW)
    @Access(Right.KEEP_BODIES)
    Screen add(@PathVariable UUID meeting, @RequestParam MultiValueMap<String, String> asked) {
        Meeting kept = kept(meeting);
        DecisionForm form = DecisionForm.read(asked, members(kept));
        Optional<DecisionTerms> terms = form.terms();
        if (terms.isEmpty()) {
            return adding(kept, form).status(422);
        }
        DecisionKeeping.Outcome outcome = keeping.add(meeting, terms.get());
        return outcome.refusal()
                .<Screen>map(why -> adding(kept, form.refused(why)).status(422))
                .orElseGet(() -> done(outcome.decision().orElseThrow()));
    }

    private Screen.Page adding(Meeting meeting, DecisionForm form) {
        return form(
                meeting,
                t("governance.decision.add"),
                DecisionAddresses.newIn(meeting.id()),
                MeetingAddresses.meeting(meeting.id()),
                form);
    }

    @GetMapping(DecisionAddresses.DECISION + DecisionAddresses.CHANGE)
    @Access(Right.KEEP_BODIES)
    Screen change(@PathVariable UUID decision) {
        Decision known = decisions.find(decision).orElseThrow(UnknownBody::new);
        Meeting kept = kept(known.meeting());
        return changing(known, kept, DecisionForm.of(known.terms(), members(kept)));
    }

    @PostMapping(DecisionAddresses.DECISION + DecisionAddresses.CHANGE)
    @Access(Right.KEEP_BODIES)
    Screen change(@PathVariable UUID decision, @RequestParam MultiValueMap<String, String> asked) {
        Decision known = decisions.find(decision).orElseThrow(UnknownBody::new);
        Meeting kept = kept(known.meeting());
        DecisionForm form = DecisionForm.read(asked, members(kept));
        Optional<DecisionTerms> terms = form.terms();
        if (terms.isEmpty()) {
            return changing(known, kept, form).status(422);
        }
        return keeping.change(decision, terms.get())
                .<Screen>map(why -> changing(known, kept, form.refused(why)).status(422))
                .orElseGet(() -> done(decision));
    }

    private Screen.Page changing(Decision decision, Meeting meeting, DecisionForm form) {
        return form(
                meeting,
                t("governance.decision.title", decision.numbered()),
                DecisionAddresses.change(decision.id()),
                DecisionAddresses.decision(decision.id()),
                form);
    }

    private Screen.Page form(Meeting meeting, String title, String action, String back, DecisionForm form) {
        Body body = bodies.find(meeting.body()).orElseThrow(UnknownBody::new);
        return Screen.of(
                FormPage.TEMPLATE,
                new FormPage(
                        title,
                        MeetingPage.title(body, meeting),
                        BodyController.trailTo(body),
                        action,
                        Button.submit(t("governance.share.send")),
                        back,
                        form.fields()));
    }

    private List<Membership> members(Meeting meeting) {
        List<Membership> members = memberships.listOn(meeting.body(), meeting.day());
        trail.read(Membership.people(members));
        return members;
    }

    private Meeting kept(UUID id) {
        Meeting meeting = meetings.find(id).orElseThrow(UnknownBody::new);
        whoAsks.require(
                Right.KEEP_BODIES,
                bodies.find(meeting.body()).orElseThrow(UnknownBody::new).place());
        return meeting;
    }
}
