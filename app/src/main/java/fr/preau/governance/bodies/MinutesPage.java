package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Icon;
import fr.preau.ui.ItemList;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting, point by point: to read, to write, to approve and to publish.
 *
 * @param lines those that have words and those that were taken away
 * @param later the meetings that may have approved them
 * @param form the line that is being written
 * @param correction as it is being written; empty for none
 * @param correctionTried whether it was sent and refused
 * @param since the revision that the reader has already; negative for none
 * @param alerts what was just done, or refused
 */
public record MinutesPage(
        MeetingSheets.Known known,
        Meeting meeting,
        Minutes minutes,
        List<AgendaItem> agenda,
        List<MinutesLine> lines,
        List<MinutesBook.Correction> corrections,
        List<DecisionList.Line> decisions,
        List<Meeting> later,
        LocalDate today,
        LineForm form,
        String correction,
        boolean correctionTried,
        long since,
        List<Alert> alerts) {

    static final String SINCE = "depuis";
    static final String APPROVING = "seance";
    static final String OPENLY = "publique";

    private static final ZoneId PARIS = Meeting.PARIS;

    private UUID id() {
        return meeting.id();
    }

    public String title() {
        return t("governance.minutes.of", known.body().name());
    }

    public String lead() {
        return Formats.dateTime(meeting.plan().startsAt());
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("governance.bodies.title"), BodyAddresses.ROOT),
                new Link(known.body().name(), BodyAddresses.body(known.body().id())),
                new Link(Formats.date(meeting.day()), MeetingAddresses.meeting(id())));
    }

    public Badge badge() {
        return minutes.state().badge();
    }

    public DefinitionList facts() {
        DefinitionList facts = DefinitionList.empty()
                .with(
                        t("governance.body.who-reads"),
                        t(readers(minutes, known.body().terms().isPublic())));
        if (minutes.approvedAt().isEmpty()) {
            return facts;
        }
        LocalDate day = LocalDate.ofInstant(minutes.approvedAt().get(), PARIS);
        return minutes.approvedIn()
                .map(one -> facts.link(
                        t("governance.minutes.approved"), approved(day, dayOf(one)), MeetingAddresses.meeting(one)))
                .orElseGet(() -> facts.with(t("governance.minutes.approved"), approved(day, Optional.empty())));
    }

    /** The key of the words for who reads them. */
    static String readers(Minutes minutes, boolean isPublic) {
        if (minutes.state() != MinutesState.PUBLISHED) {
            return "governance.meeting.is-private";
        }
        return isPublic ? "governance.minutes.for-all" : "governance.body.private";
    }

    /** When and by whom they were approved. */
    static String approved(LocalDate day, Optional<LocalDate> later) {
        return later.map(meeting -> t("governance.minutes.approved.later", Formats.date(day), Formats.date(meeting)))
                .orElseGet(() -> t("governance.minutes.approved.chair", Formats.date(day)));
    }

    private Optional<LocalDate> dayOf(UUID approving) {
        return later.stream()
                .filter(one -> one.id().equals(approving))
                .findFirst()
                .map(Meeting::day);
    }

    /** The files of what stands on the page. */
    public List<Button> documents() {
        return minutes.revision() == 0
                ? List.of()
                : Stream.of("odt", "pdf")
                        .map(suffix -> Button.link(
                                        t("governance.minutes.document." + suffix),
                                        MeetingAddresses.document(id(), suffix))
                                .quiet())
                        .toList();
    }

    public boolean mayWrite() {
        return known.writes()
                && minutes.isDraft()
                && meeting.state() != MeetingState.CANCELLED
                && meeting.hasComeBy(today);
    }

    /** Who reads a draft sees what others write in it. */
    public boolean follows() {
        return known.inside() && minutes.isDraft();
    }

    /** Where what changed since is asked for. */
    public String sinceAddress() {
        return MeetingAddresses.minutes(id()) + "?" + SINCE + "=" + minutes.revision();
    }

    /** The points of the agenda, and what belongs to none of them. */
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        agenda.forEach(item -> points.add(new Point(item.id().toString(), item.numbered())));
        boolean elsewhere =
                lines.stream().anyMatch(line -> !line.isRemoved() && line.item().isEmpty());
        if (elsewhere || follows()) {
            points.add(new Point(LineForm.ELSEWHERE, t("governance.minutes.elsewhere")));
        }
        return points;
    }

    /** The lines of a point, as they stand on the page. */
    public Lines linesOf(Point point) {
        return lines(point, null);
    }

    /** The lines of the points in which something changed, each to take the place of those that stand there. */
    public List<Lines> changed() {
        if (since < 0) {
            return List.of();
        }
        boolean all = minutes.regrouped() > since;
        return points().stream()
                .filter(point -> all
                        || lines.stream()
                                .anyMatch(line -> line.revision() > since
                                        && LineForm.point(line).equals(point.key())))
                .map(point -> lines(point, "true"))
                .toList();
    }

    private Lines lines(Point point, @Nullable String swap) {
        List<MinutesLine> here = lines.stream()
                .filter(line -> !line.isRemoved())
                .filter(line -> LineForm.point(line).equals(point.key()))
                .toList();
        List<MinutesLine> moving =
                here.stream().filter(line -> line.beside().isEmpty()).toList();
        List<Said> said = new ArrayList<>();
        int at = -1;
        for (MinutesLine line : here) {
            boolean moves = line.beside().isEmpty();
            at += moves ? 1 : 0;
            said.add(new Said(
                    id(),
                    line,
                    versionBeside(line),
                    moves && at > 0 ? Optional.of(moving.get(at - 1)) : Optional.empty(),
                    moves && at + 1 < moving.size() ? Optional.of(moving.get(at + 1)) : Optional.empty(),
                    mayWrite()));
        }
        return new Lines("lignes-" + point.key(), said, swap);
    }

    /** Where a line stands on the page. */
    static String place(UUID line) {
        return "ligne-" + line;
    }

    private int versionBeside(MinutesLine line) {
        return line.beside()
                .flatMap(root ->
                        lines.stream().filter(one -> one.id().equals(root)).findFirst())
                .map(MinutesLine::version)
                .orElse(0);
    }

    public boolean isWritten(Point point) {
        return point.key().equals(form.point());
    }

    /** Opens the form below a point. */
    public Button write(Point point) {
        return Button.link(
                        t("governance.minutes.line.add"),
                        MeetingAddresses.minutes(id()) + "?" + LineForm.POINT + "=" + point.key() + "#"
                                + point.anchor())
                .second()
                .spoken(t("governance.item.spoken", t("governance.minutes.line.add"), point.title()));
    }

    /** Where the line that is being written is sent. */
    public String formAction() {
        return form.line().map(line -> MeetingAddresses.line(id(), line)).orElseGet(() -> MeetingAddresses.lines(id()));
    }

    public Field formField() {
        return form.field(form.after()
                .flatMap(after ->
                        lines.stream().filter(line -> line.id().equals(after)).findFirst())
                .map(MinutesLine::brief)
                .orElse(""));
    }

    /** What goes with it unseen. */
    public List<Hidden> formHidden() {
        if (form.line().isPresent()) {
            return List.of(new Hidden(LineForm.VERSION, String.valueOf(form.version())));
        }
        var point = new Hidden(LineForm.POINT, form.point());
        return form.after()
                .map(after -> List.of(point, new Hidden(LineForm.AFTER, after.toString())))
                .orElse(List.of(point));
    }

    /** The line that is changed, when it can go to another point: not one that stands beside another. */
    private Optional<MinutesLine> regrouped() {
        return form.line()
                .flatMap(id -> lines.stream()
                        .filter(line -> line.id().equals(id)
                                && !line.isRemoved()
                                && line.beside().isEmpty())
                        .findFirst());
    }

    /** To which point the line that is changed goes; empty where there is no other. */
    public Optional<Field> regrouping() {
        List<Control.Option> others = new ArrayList<>();
        others.add(new Control.Option("", t("governance.minutes.regroup.choose")));
        regrouped()
                .ifPresent(line -> Stream.concat(
                                agenda.stream().map(item -> new Point(item.id().toString(), item.numbered())),
                                Stream.of(new Point(LineForm.ELSEWHERE, t("governance.minutes.elsewhere"))))
                        .filter(point -> !point.key().equals(LineForm.point(line)))
                        .forEach(point -> others.add(new Control.Option(point.key(), point.title()))));
        return others.size() == 1
                ? Optional.empty()
                : Optional.of(Field.of(LineForm.TO, t("governance.minutes.regroup"), Control.select(others, ""))
                        .hint(t("governance.minutes.regroup.hint")));
    }

    public String regroupAction() {
        return MeetingAddresses.place(id(), form.line().orElseThrow());
    }

    public List<Hidden> regroupHidden() {
        return List.of(new Hidden(LineForm.FROM, form.point()));
    }

    public boolean isFormWrong() {
        return form.tried() && !form.isRight();
    }

    public ErrorSummary formErrors() {
        return ErrorSummary.of(formField());
    }

    /** Back to the page without the form. */
    public Button giveUp() {
        return Button.link(t("governance.back"), MeetingAddresses.minutes(id())).quiet();
    }

    /** What was typed and can no longer be written there: to be copied, not lost. */
    public boolean isRefused() {
        return form.tried() && !form.words().isEmpty() && !mayWrite();
    }

    /** Decided in the meeting; for who may read it. */
    public boolean hasDecisions() {
        return !decisions.isEmpty();
    }

    public Table decisions(Frame frame) {
        return DecisionTable.of(
                t("governance.decisions.of-meeting"),
                decisions,
                today,
                EmptyState.of(
                        t("governance.decisions.of-meeting.none"), t("governance.decisions.of-meeting.none.sentence")),
                frame);
    }

    public boolean hasCorrections() {
        return !corrections.isEmpty();
    }

    public ItemList correctionList() {
        return ItemList.of(corrections.stream()
                .map(one -> ItemList.Item.content(output -> output.writeUserContent(one.words()))
                        .note(Formats.date(LocalDate.ofInstant(one.addedAt(), PARIS))))
                .toList());
    }

    /** Members and who keeps the body are told who writes and who approves, as long as nothing is approved. */
    public boolean saysWhoApproves() {
        return known.inside() && minutes.state().isOpen() && meeting.state() == MeetingState.HELD;
    }

    public boolean maySubmit() {
        return saysWhoApproves() && known.writes() && minutes.isDraft();
    }

    public String submission() {
        return MeetingAddresses.submission(id());
    }

    public boolean mayTakeBack() {
        return saysWhoApproves() && known.writes() && !minutes.isDraft();
    }

    public String takingBack() {
        return MeetingAddresses.takingBack(id());
    }

    public boolean mayApprove() {
        return saysWhoApproves() && known.chairs();
    }

    public String approval() {
        return MeetingAddresses.approval(id());
    }

    public Field approving() {
        List<Control.Option> options =
                new ArrayList<>(List.of(new Control.Option("", t("governance.minutes.approve.chair"))));
        later.forEach(one -> options.add(new Control.Option(
                one.id().toString(), t("governance.minutes.approve.later", Formats.date(one.day())))));
        return Field.of(APPROVING, t("governance.minutes.approve.who"), Control.select(options, ""))
                .hint(t("governance.minutes.approve.hint"));
    }

    public boolean mayPublish() {
        return known.chairs() && !publishing().isEmpty();
    }

    public String publication() {
        return MeetingAddresses.publication(id());
    }

    /** What may become of minutes that are approved. */
    public List<Button> publishing() {
        List<Button> buttons = new ArrayList<>();
        if (minutes.state().mayBecome(MinutesState.PUBLISHED) && !meeting.plan().isPrivate()) {
            buttons.add(Button.submit(t("governance.minutes.publish")).sending(OPENLY, "oui"));
        }
        if (minutes.state().mayBecome(MinutesState.PRIVATE)) {
            buttons.add(Button.submit(t("governance.minutes.keep")).second().sending(OPENLY, "non"));
        }
        return buttons;
    }

    public boolean mayCorrect() {
        return known.chairs() && minutes.isApproved();
    }

    public boolean isCorrectionWrong() {
        return correctionTried;
    }

    public String correcting() {
        return MeetingAddresses.corrections(id());
    }

    public Field correctionField() {
        return Field.of(LineForm.WORDS, t("governance.minutes.correction"), Control.textArea(correction))
                .hint(t("governance.minutes.correction.hint"))
                .error(correctionTried ? t("governance.text.missing", MinutesBook.Correction.LONGEST) : "")
                .mandatory();
    }

    /**
     * A point of the agenda, or what belongs to none.
     *
     * @param key its number, or the word for what belongs to none
     */
    public record Point(String key, String title) {

        /** Where it stands on the page. */
        public String anchor() {
            return "point-" + key;
        }

        /** Where its title stands. */
        public String heading() {
            return "titre-" + key;
        }
    }

    /**
     * The lines of a point.
     *
     * @param anchor where they stand on the page
     * @param swap what htmx is told to do with them: nothing on a whole page, else to put them where those before stood
     */
    public record Lines(
            String anchor, List<Said> said, @Nullable String swap) {}

    /** What goes with a form unseen. */
    public record Hidden(String name, String value) {}

    /**
     * A line as it stands on the page.
     *
     * @param versionBeside the version of the line it stands beside; 0 for none
     * @param before the line above it in its point, with which it may change places
     * @param after the line below it
     */
    public record Said(
            UUID meeting,
            MinutesLine line,
            int versionBeside,
            Optional<MinutesLine> before,
            Optional<MinutesLine> after,
            boolean writable) {

        /** Where it stands on the page. */
        public String anchor() {
            return place(line.id());
        }

        public String words() {
            return line.words();
        }

        /** Is it another version of a line? */
        public boolean isBeside() {
            return line.beside().isPresent();
        }

        public String besideSaid() {
            return line.writerName().isEmpty()
                    ? t("governance.minutes.other-version")
                    : t("governance.minutes.version-of", line.writerName());
        }

        /** Opens the form with its words. */
        public Button change() {
            return Button.link(
                            t("governance.body.change"),
                            MeetingAddresses.minutes(meeting) + "?" + LineForm.LINE + "=" + line.id() + "#point-"
                                    + LineForm.point(line))
                    .quiet()
                    .spoken(t("governance.item.spoken", t("governance.body.change"), brief()));
        }

        /** Opens the form for a line after it. */
        public Button follow() {
            return Button.link(
                            t("governance.minutes.line.after"),
                            MeetingAddresses.minutes(meeting) + "?" + LineForm.AFTER + "=" + line.id() + "#point-"
                                    + LineForm.point(line))
                    .quiet()
                    .spoken(t("governance.item.spoken", t("governance.minutes.line.after"), brief()));
        }

        /** Where it is sent to be moved. */
        public String moving() {
            return MeetingAddresses.place(meeting, line.id());
        }

        /** One step up, one step down, as far as there are lines; each says which line it was read next to. */
        public List<Button> moves() {
            return Stream.concat(
                            before.stream()
                                    .map(one -> move("governance.item.up", LineForm.BEFORE, one)
                                            .icon(Icon.UP)),
                            after.stream()
                                    .map(one -> move("governance.item.down", LineForm.AFTER, one)
                                            .icon(Icon.DOWN)))
                    .toList();
        }

        private Button move(String key, String side, MinutesLine neighbour) {
            return Button.submit(t(key))
                    .quiet()
                    .sending(side, neighbour.id().toString())
                    .spoken(t("governance.item.spoken", t(key), brief()));
        }

        /** Where it is taken away. */
        public String removal() {
            return MeetingAddresses.lineRemoval(meeting, line.id());
        }

        public Button remove() {
            return Button.submit(t("governance.item.remove"))
                    .quiet()
                    .spoken(t("governance.item.spoken", t("governance.item.remove"), brief()));
        }

        /** Where it is chosen. */
        public String settling() {
            return MeetingAddresses.settling(meeting, line.id());
        }

        public Button choose() {
            return Button.submit(t("governance.minutes.choose"))
                    .second()
                    .spoken(t("governance.item.spoken", t("governance.minutes.choose"), brief()));
        }

        public List<Hidden> removing() {
            return List.of(new Hidden(LineForm.VERSION, String.valueOf(line.version())));
        }

        public List<Hidden> choosing() {
            return List.of(
                    new Hidden(LineForm.VERSION, String.valueOf(line.version())),
                    new Hidden(LineForm.REPLACED, String.valueOf(versionBeside)));
        }

        private String brief() {
            return line.brief();
        }
    }
}
