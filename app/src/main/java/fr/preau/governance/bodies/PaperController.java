package fr.preau.governance.bodies;

import fr.preau.files.FileStore;
import fr.preau.files.SentFile;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Screen;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The papers of a meeting: for its members and who keeps the body, to be saved and never shown by the browser as a page of ours. */
@Controller
class PaperController {

    private final Papers papers;
    private final FileStore files;
    private final Meetings meetings;
    private final Bodies bodies;
    private final MeetingSheets sheets;
    private final MeetingKeeping keeping;
    private final MeetingController page;
    private final WhoAsks whoAsks;

    PaperController(
            Papers papers,
            FileStore files,
            Meetings meetings,
            Bodies bodies,
            MeetingSheets sheets,
            MeetingKeeping keeping,
            MeetingController page,
            WhoAsks whoAsks) {
        this.papers = papers;
        this.files = files;
        this.meetings = meetings;
        this.bodies = bodies;
        this.sheets = sheets;
        this.keeping = keeping;
        this.page = page;
        this.whoAsks = whoAsks;
    }

    @GetMapping(MeetingAddresses.MEETING + MeetingAddresses.PAPER)
    @Access(Right.SIGNED_IN)
    @Limited(Pace.API)
    ResponseEntity<byte[]> take(@PathVariable UUID meeting, @PathVariable UUID paper) {
        sheets.inside(meeting);
        return files.answer(papers.find(meeting, paper).orElseThrow(UnknownBody::new));
    }

    @PostMapping(MeetingAddresses.MEETING + MeetingAddresses.PAPERS)
    @Access(Right.KEEP_BODIES)
    @Limited(Pace.IMPORTS)
    Screen add(
            @PathVariable UUID meeting,
            @RequestParam(name = MeetingPage.FILE, required = false) @Nullable MultipartFile sent) {
        requireKept(meeting);
        Optional<MeetingRefusal> refusal = SentFile.read(sent, Papers.TERMS.largest())
                .map(file -> keeping.addPaper(meeting, file))
                .orElse(Optional.of(MeetingRefusal.PAPER_SIZE));
        return page.answer(meeting, refusal, MeetingDone.PAPER_ADDED);
    }

    @PostMapping(MeetingAddresses.MEETING + MeetingAddresses.PAPER + MeetingAddresses.REMOVAL)
    @Access(Right.KEEP_BODIES)
    Screen remove(@PathVariable UUID meeting, @PathVariable UUID paper) {
        requireKept(meeting);
        keeping.removePaper(meeting, paper);
        return MeetingDone.PAPER_REMOVED.at(meeting);
    }

    private void requireKept(UUID id) {
        Meeting meeting = meetings.find(id).orElseThrow(UnknownBody::new);
        whoAsks.require(
                Right.KEEP_BODIES,
                bodies.find(meeting.body()).orElseThrow(UnknownBody::new).place());
    }
}
