package fr.preau.governance.bodies;

import fr.preau.governance.typed.Asked;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.ui.Alert;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The minutes of a meeting: anybody reads what is published, members read the draft, some of them write it together. */
@Controller
@Access(Right.SIGNED_IN)
class MinutesController {

    private static final String PAGE = "governance/minutes";
    private static final String CHANGES = "governance/minutes-since";

    private final MinutesBook book;
    private final MinutesWriting writing;
    private final MinutesKeeping keeping;
    private final MeetingSheets sheets;
    private final Meetings meetings;
    private final Agenda agenda;
    private final DecisionList decisions;
    private final Trail trail;

    MinutesController(
            MinutesBook book,
            MinutesWriting writing,
            MinutesKeeping keeping,
            MeetingSheets sheets,
            Meetings meetings,
            Agenda agenda,
            DecisionList decisions,
            Trail trail) {
        this.book = book;
        this.writing = writing;
        this.keeping = keeping;
        this.sheets = sheets;
        this.meetings = meetings;
        this.agenda = agenda;
        this.decisions = decisions;
        this.trail = trail;
    }

    /** The whole page; or, when the page itself asks what others wrote meanwhile, only the points in which something changed. */
    @GetMapping(MeetingAddresses.MINUTES)
    @Access(Right.PUBLIC)
    Screen show(
            @PathVariable UUID meeting,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestHeader(name = "HX-Request", defaultValue = "") String htmx) {
        String since = Asked.first(asked, MinutesPage.SINCE);
        if (htmx.equals("true") && since.matches("[0-9]{1,18}")) {
            return changes(meeting, Long.parseLong(since));
        }
        return page(
                meeting,
                form(meeting, asked),
                MinutesDone.find(Asked.first(asked, MinutesDone.PARAMETER)).map(MinutesDone::alert).stream()
                        .toList());
    }

    private LineForm form(UUID meeting, MultiValueMap<String, String> asked) {
        return line(meeting, asked, LineForm.LINE)
                .map(LineForm::of)
                .or(() -> line(meeting, asked, LineForm.AFTER).map(LineForm::after))
                .orElseGet(() -> LineForm.at(Asked.first(asked, LineForm.POINT)));
    }

    private Optional<MinutesLine> line(UUID meeting, MultiValueMap<String, String> asked, String name) {
        return LineForm.numbered(asked, name).flatMap(number -> book.findLine(meeting, number));
    }

    private Screen changes(UUID id, long since) {
        MeetingSheets.Known known = sheets.known(id);
        Minutes minutes = minutes(known, id);
        boolean changed = minutes.revision() > since;
        List<MinutesLine> lines = changed ? book.listOf(id) : List.of();
        trail.read(besides(lines.stream().filter(line -> line.revision() > since)));
        return Screen.of(
                CHANGES,
                new MinutesPage(
                        known,
                        meetings.find(id).orElseThrow(UnknownBody::new),
                        minutes,
                        changed ? agenda.listOf(id) : List.of(),
                        lines,
                        List.of(),
                        List.of(),
                        List.of(),
                        known.reader().today(),
                        LineForm.closed(),
                        "",
                        false,
                        since,
                        List.of()));
    }

    /** Those who wrote what stands beside a line: they are named there. */
    private static List<UUID> besides(Stream<MinutesLine> lines) {
        return lines.filter(line -> line.beside().isPresent())
                .flatMap(line -> line.writer().stream())
                .distinct()
                .toList();
    }

    /** Of members and who keeps the body, what is written so far; of others, what is published, or nothing. */
    private Minutes minutes(MeetingSheets.Known known, UUID meeting) {
        return book.find(meeting, known.inside())
                .or(() -> known.inside() ? Optional.of(Minutes.none(meeting)) : Optional.empty())
                .orElseThrow(UnknownBody::new);
    }

    private Screen.Page page(UUID id, LineForm form, List<Alert> alerts) {
        return page(id, form, "", false, alerts);
    }

    private Screen.Page page(UUID id, LineForm form, String correction, boolean correctionTried, List<Alert> alerts) {
        MeetingSheets.Known known = sheets.known(id);
        Minutes minutes = minutes(known, id);
        Meeting meeting = meetings.find(id).orElseThrow(UnknownBody::new);
        List<MinutesLine> lines = book.listOf(id);
        List<DecisionList.Line> decided = decisions.listOf(id, known.reader());
        trail.read(besides(lines.stream()));
        if (known.reader().signedIn()) {
            trail.read(DecisionList.Line.people(decided));
        }
        return Screen.of(
                PAGE,
                new MinutesPage(
                        known,
                        meeting,
                        minutes,
                        agenda.listOf(id),
                        lines,
                        book.listCorrections(id),
                        decided,
                        meetings.listHeldAfter(meeting),
                        known.reader().today(),
                        form,
                        correction,
                        correctionTried,
                        -1,
                        alerts));
    }

    @PostMapping(MeetingAddresses.MINUTES + MeetingAddresses.LINES)
    Screen add(@PathVariable UUID meeting, @RequestParam MultiValueMap<String, String> asked) {
        requireWriter(meeting);
        LineForm form = LineForm.read(line(meeting, asked, LineForm.AFTER), asked);
        if (!form.isRight()) {
            return page(meeting, form, List.of()).status(422);
        }
        if (form.after().isPresent()) {
            return answer(
                    meeting,
                    form,
                    writing.addAfter(meeting, form.after().get(), form.words()),
                    "#" + MinutesPage.place(form.after().get()));
        }
        String point = form.item().map(UUID::toString).orElse(LineForm.ELSEWHERE);
        return answer(
                meeting,
                form,
                writing.add(meeting, form.item(), form.words()),
                LineForm.POINT + "=" + point + "#point-" + point);
    }

    @PostMapping(MeetingAddresses.MINUTES + MeetingAddresses.LINE)
    Screen save(
            @PathVariable UUID meeting, @PathVariable UUID passage, @RequestParam MultiValueMap<String, String> asked) {
        requireWriter(meeting);
        LineForm form = LineForm.read(book.findLine(meeting, passage).orElseThrow(UnknownBody::new), asked);
        if (!form.isRight()) {
            return page(meeting, form, List.of()).status(422);
        }
        return answer(
                meeting, form, writing.save(meeting, passage, form.version(), form.words()), "#point-" + form.point());
    }

    @PostMapping(MeetingAddresses.MINUTES + MeetingAddresses.LINE + MeetingAddresses.REMOVAL)
    Screen remove(
            @PathVariable UUID meeting, @PathVariable UUID passage, @RequestParam MultiValueMap<String, String> asked) {
        requireWriter(meeting);
        return answer(
                meeting,
                LineForm.closed(),
                writing.remove(meeting, passage, LineForm.number(asked, LineForm.VERSION)),
                "#point-" + point(meeting, passage));
    }

    @PostMapping(MeetingAddresses.MINUTES + MeetingAddresses.LINE + MeetingAddresses.SETTLING)
    Screen choose(
            @PathVariable UUID meeting, @PathVariable UUID passage, @RequestParam MultiValueMap<String, String> asked) {
        requireWriter(meeting);
        return answer(
                meeting,
                LineForm.closed(),
                writing.choose(
                        meeting,
                        passage,
                        LineForm.number(asked, LineForm.VERSION),
                        LineForm.number(asked, LineForm.REPLACED)),
                "#point-" + point(meeting, passage));
    }

    @PostMapping(MeetingAddresses.MINUTES + MeetingAddresses.LINE + MeetingAddresses.PLACE)
    Screen move(
            @PathVariable UUID meeting, @PathVariable UUID passage, @RequestParam MultiValueMap<String, String> asked) {
        requireWriter(meeting);
        if (asked.containsKey(LineForm.TO)) {
            return moveTo(meeting, passage, asked);
        }
        MinutesDone done = LineForm.numbered(asked, LineForm.BEFORE)
                .map(before -> writing.moveUp(meeting, passage, before))
                .or(() -> LineForm.numbered(asked, LineForm.AFTER)
                        .map(after -> writing.moveDown(meeting, passage, after)))
                .orElse(MinutesDone.MOVED_MEANWHILE);
        return answer(meeting, LineForm.closed(), done, "#" + MinutesPage.place(passage));
    }

    private Screen moveTo(UUID meeting, UUID passage, MultiValueMap<String, String> asked) {
        String to = Asked.first(asked, LineForm.TO);
        MinutesDone done = to.equals(LineForm.ELSEWHERE) || to.matches(BodyAddresses.NUMBER)
                ? writing.moveTo(
                        meeting,
                        passage,
                        LineForm.numbered(asked, LineForm.FROM),
                        LineForm.numbered(asked, LineForm.TO))
                : MinutesDone.NO_POINT;
        return answer(meeting, LineForm.closed(), done, "#" + MinutesPage.place(passage));
    }

    private String point(UUID meeting, UUID line) {
        return book.findLine(meeting, line).map(LineForm::point).orElseThrow(UnknownBody::new);
    }

    @PostMapping(MeetingAddresses.MINUTES + MeetingAddresses.SUBMISSION)
    Screen submit(@PathVariable UUID meeting) {
        requireWriter(meeting);
        return answer(meeting, LineForm.closed(), keeping.submit(meeting), "");
    }

    @PostMapping(MeetingAddresses.MINUTES + MeetingAddresses.TAKING_BACK)
    Screen takeBack(@PathVariable UUID meeting) {
        requireWriter(meeting);
        return answer(meeting, LineForm.closed(), keeping.takeBack(meeting), "");
    }

    @PostMapping(MeetingAddresses.MINUTES + MeetingAddresses.APPROVAL)
    Screen approve(@PathVariable UUID meeting, @RequestParam MultiValueMap<String, String> asked) {
        requireChair(meeting);
        String later = Asked.first(asked, MinutesPage.APPROVING);
        if (!later.isEmpty() && !later.matches(BodyAddresses.NUMBER)) {
            return refused(meeting, LineForm.closed(), MinutesDone.NOT_LATER);
        }
        return answer(
                meeting,
                LineForm.closed(),
                keeping.approve(meeting, later.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(later))),
                "");
    }

    @PostMapping(MeetingAddresses.MINUTES + MeetingAddresses.PUBLICATION)
    Screen publish(@PathVariable UUID meeting, @RequestParam MultiValueMap<String, String> asked) {
        requireChair(meeting);
        return answer(
                meeting,
                LineForm.closed(),
                switch (Asked.first(asked, MinutesPage.OPENLY)) {
                    case "oui" -> keeping.publish(meeting, true);
                    case "non" -> keeping.publish(meeting, false);
                    default -> MinutesDone.NOT_NOW;
                },
                "");
    }

    @PostMapping(MeetingAddresses.MINUTES + MeetingAddresses.CORRECTIONS)
    Screen correct(@PathVariable UUID meeting, @RequestParam MultiValueMap<String, String> asked) {
        requireChair(meeting);
        String words = Asked.first(asked, LineForm.WORDS).replace("\r\n", "\n");
        if (words.isEmpty() || words.length() > MinutesBook.Correction.LONGEST) {
            return page(meeting, LineForm.closed(), words, true, List.of()).status(422);
        }
        return answer(meeting, LineForm.closed(), keeping.correct(meeting, words), "#corrections");
    }

    /** What was written is on the page; only what is not as one expects is told. */
    private Screen answer(UUID meeting, LineForm form, MinutesDone done, String where) {
        if (!done.isDone()) {
            return refused(meeting, form, done);
        }
        String said = done == MinutesDone.SAVED ? "" : MinutesDone.PARAMETER + "=" + done.slug();
        String query = where.startsWith("#") || where.isEmpty() || said.isEmpty() ? said : said + "&";
        return Screen.seeOther(MeetingAddresses.minutes(meeting) + (query + where).replaceFirst("^(?=[^#])", "?"));
    }

    private Screen refused(UUID meeting, LineForm form, MinutesDone why) {
        return page(meeting, form, List.of(why.alert())).status(422);
    }

    private void requireWriter(UUID meeting) {
        if (!sheets.known(meeting).writes()) {
            throw new UnknownBody();
        }
    }

    private void requireChair(UUID meeting) {
        if (!sheets.known(meeting).chairs()) {
            throw new UnknownBody();
        }
    }
}
