package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.Attachment;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.OneTimeToken;
import fr.preau.people.Pace;
import fr.preau.people.PublicAddress;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Screen;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings in the calendars of people: those of a public body for anybody, one's own at a secret address that can be taken back. */
@Controller
@Access(Right.SIGNED_IN)
class CalendarController {

    private final MeetingFeed feed;
    private final PersonalCalendars calendars;
    private final Bodies bodies;
    private final PublicAddress address;
    private final WhoAsks whoAsks;
    private final Clock clock;

    CalendarController(
            MeetingFeed feed,
            PersonalCalendars calendars,
            Bodies bodies,
            PublicAddress address,
            WhoAsks whoAsks,
            Clock clock) {
        this.feed = feed;
        this.calendars = calendars;
        this.bodies = bodies;
        this.address = address;
        this.whoAsks = whoAsks;
        this.clock = clock;
    }

    /** Programs do not sign in: of a body that is not public there is nothing, whoever asks. */
    @GetMapping(BodyAddresses.BODY + BodyAddresses.CALENDAR)
    @Access(Right.PUBLIC)
    @Limited(Pace.API)
    ResponseEntity<byte[]> body(@PathVariable UUID body) {
        Body known = bodies.find(body).filter(one -> one.terms().isPublic()).orElseThrow(UnknownBody::new);
        return file(known.name(), feed.listOfPublic(body, today()));
    }

    /** For whoever shows the secret. */
    @GetMapping(BodyAddresses.OWN_CALENDAR)
    @Access(Right.PUBLIC)
    @Limited(Pace.API)
    ResponseEntity<byte[]> own(@RequestParam(name = OneTimeToken.PARAMETER, defaultValue = "") String shown) {
        UUID person = calendars.findPerson(new OneTimeToken(shown)).orElseThrow(UnknownBody::new);
        return file(t("governance.calendar.own"), feed.listOf(person, today()));
    }

    private ResponseEntity<byte[]> file(String name, List<CalendarFile.Entry> entries) {
        return Attachment.named("seances.ics", CalendarFile.MEDIA_TYPE)
                .body(CalendarFile.of(name, entries, address.base()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(BodyAddresses.OWN)
    Screen show() {
        return page("");
    }

    /** The secret is on this page alone: it is answered, and not led to by a redirection. */
    @PostMapping(BodyAddresses.OWN + BodyAddresses.ADDRESS)
    Screen issue() {
        return page(calendars.issue(person()).linkUnder(address.base(), BodyAddresses.OWN_CALENDAR));
    }

    @PostMapping(BodyAddresses.OWN + MeetingAddresses.REMOVAL)
    Screen revoke() {
        calendars.revoke(person());
        return Screen.seeOther(BodyAddresses.OWN);
    }

    private Screen page(String secret) {
        UUID person = person();
        LocalDate today = today();
        return Screen.of(
                "governance/calendar",
                new CalendarPage(
                        feed.listOf(person, today).stream()
                                .filter(entry -> !entry.meeting().day().isBefore(today))
                                .toList(),
                        calendars.findDay(person),
                        secret));
    }

    private UUID person() {
        return whoAsks.findPerson().orElseThrow(UnknownBody::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
