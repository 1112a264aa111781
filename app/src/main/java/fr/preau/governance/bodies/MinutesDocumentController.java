package fr.preau.governance.bodies;

import fr.preau.exports.TextDocument;
import fr.preau.exports.TextFormat;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.PublicAddress;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Minutes as files, for who may read their page. */
@Controller
@Access(Right.PUBLIC)
class MinutesDocumentController {

    private final MeetingSheets sheets;
    private final Meetings meetings;
    private final MinutesBook book;
    private final Trail trail;
    private final PublicAddress address;
    private final Clock clock;

    MinutesDocumentController(
            MeetingSheets sheets,
            Meetings meetings,
            MinutesBook book,
            Trail trail,
            PublicAddress address,
            Clock clock) {
        this.sheets = sheets;
        this.meetings = meetings;
        this.book = book;
        this.trail = trail;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping(MeetingAddresses.MINUTES + MeetingAddresses.DOCUMENT)
    @Limited(Pace.API)
    ResponseEntity<StreamingResponseBody> take(@PathVariable UUID meeting, @PathVariable String suffix) {
        MinutesDocument document = document(meeting);
        TextDocument text = document.text();
        TextFormat format = TextFormat.findBySuffix(suffix).orElseThrow(UnknownBody::new);
        return format.attachment(document.fileName()).body(output -> format.write(text, output));
    }

    private MinutesDocument document(UUID id) {
        MeetingSheets.Known known = sheets.known(id);
        Meeting meeting = meetings.find(id).orElseThrow(UnknownBody::new);
        MeetingSheet sheet = sheets.of(known, meeting);
        Minutes minutes = sheet.minutes().orElseThrow(UnknownBody::new);
        if (sheet.isInside()) {
            trail.read(Membership.people(sheet.members()));
        }
        if (known.reader().signedIn()) {
            trail.read(DecisionList.Line.people(sheet.decisions()));
        }
        List<MinutesLine> lines =
                book.listOf(id).stream().filter(line -> !line.isRemoved()).toList();
        Optional<LocalDate> approving =
                minutes.approvedIn().flatMap(meetings::find).map(Meeting::day);
        return new MinutesDocument(
                sheet,
                minutes,
                lines,
                book.listCorrections(id),
                approving,
                URI.create(address.base() + MeetingAddresses.minutes(id)),
                clock.instant());
    }
}
