package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.files.StoredFile;
import fr.preau.territory.Panel;
import fr.preau.ui.Alert;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Icon;
import fr.preau.ui.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A meeting: when, about what, with which papers, who came.
 *
 * @param sequels what other modules say came of its decisions
 * @param item the point of the agenda that is being written
 * @param attendance who came, as it is being noted
 * @param alerts what was just done, or refused
 */
public record MeetingPage(
        MeetingSheet sheet,
        LocalDate today,
        List<Panel> sequels,
        ItemForm item,
        AttendanceForm attendance,
        List<Alert> alerts) {

    static final String FILE = "fichier";

    private Meeting meeting() {
        return sheet.meeting();
    }

    private UUID id() {
        return meeting().id();
    }

    static String title(Body body, Meeting meeting) {
        return t("governance.meeting.title", body.name(), Formats.date(meeting.day()));
    }

    public String title() {
        return title(sheet.body(), meeting());
    }

    public String lead() {
        return Formats.dateTime(meeting().plan().startsAt());
    }

    public Breadcrumb breadcrumb() {
        return BodyController.trailTo(sheet.body());
    }

    public Badge badge() {
        return meeting().state().badge();
    }

    public DefinitionList facts() {
        MeetingPlan plan = meeting().plan();
        DefinitionList facts = DefinitionList.empty()
                .with(t("governance.meeting.starts"), Formats.dateTime(plan.startsAt()))
                .with(t("governance.meeting.minutes"), t("governance.minutes", plan.minutes()));
        if (!plan.venue().isEmpty()) {
            facts = facts.with(t("governance.meeting.venue"), plan.venue());
        }
        if (!plan.link().isEmpty() && sheet.isInside()) {
            facts = facts.link(t("governance.meeting.link"), plan.link(), plan.link());
        }
        facts = facts.with(
                t("governance.body.who-reads"), t(plan.isPrivate() ? "governance.meeting.is-private" : visibility()));
        if (!meeting().reason().isEmpty()) {
            facts = facts.with(t("governance.reason"), meeting().reason());
        }
        MeetingLetters.Sent letters = sheet.letters();
        return sheet.mayKeep() && letters.sent() + letters.missed() > 0
                ? facts.with(
                        t("governance.meeting.letters"),
                        t("governance.meeting.letters.said", letters.sent(), letters.missed()))
                : facts;
    }

    private String visibility() {
        return sheet.body().terms().isPublic() ? "governance.body.public" : "governance.body.private";
    }

    private boolean isOpen() {
        return meeting().state().isOpen();
    }

    public List<Button> actions() {
        if (!sheet.mayKeep() || !isOpen()) {
            return List.of();
        }
        return List.of(
                Button.link(t("governance.body.change"), MeetingAddresses.change(id()))
                        .second(),
                Button.link(t("governance.meeting.cancel"), MeetingAddresses.cancelling(id()))
                        .quiet());
    }

    public boolean mayConvene() {
        return sheet.mayKeep()
                && isOpen()
                && !meeting().hasComeBy(today.minusDays(1))
                && !sheet.agenda().isEmpty();
    }

    public String convening() {
        return MeetingAddresses.convening(id());
    }

    public String conveningSaid() {
        long reachable = sheet.members().stream().filter(Membership::reachable).count();
        return t("governance.meeting.convene.said", sheet.members().size(), reachable);
    }

    public String conveneLabel() {
        return t(
                meeting().state() == MeetingState.CONVENED
                        ? "governance.meeting.convene-again"
                        : "governance.meeting.convene");
    }

    public boolean mayHold() {
        return sheet.mayKeep() && isOpen() && meeting().hasComeBy(today);
    }

    public String holding() {
        return MeetingAddresses.holding(id());
    }

    public Table agenda(Frame frame) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(t("governance.item.title")),
                Column.number(t("governance.item.minutes")),
                Column.text(t("governance.item.presenter"))));
        if (mayArrange()) {
            columns.add(Column.text(t("governance.item.arrange")));
        }
        return Table.of(t("governance.agenda"), columns.toArray(Column[]::new))
                .captionHidden()
                .rows(sheet.agenda(), one -> {
                    List<Cell> cells = new ArrayList<>(List.of(
                            Cell.text(one.numbered()),
                            one.minutes().isPresent()
                                    ? Cell.text(t(
                                            "governance.minutes", one.minutes().getAsInt()))
                                    : Cell.absent("–"),
                            one.presenter().isEmpty() ? Cell.absent("–") : Cell.text(one.presenter())));
                    if (mayArrange()) {
                        cells.add(Cell.content(frame.fragment("governance/item-tools", new ItemTools(id(), one))));
                    }
                    return cells;
                })
                .whenEmpty(EmptyState.of(t("governance.agenda.none"), t("governance.agenda.none.sentence")));
    }

    public boolean mayArrange() {
        return sheet.mayKeep() && isOpen();
    }

    public String agendaAction() {
        return MeetingAddresses.agenda(id());
    }

    public List<Field> itemFields() {
        return item.fields();
    }

    public ErrorSummary itemErrors() {
        return new ErrorSummary(item.fields(), true);
    }

    public boolean itemIsWrong() {
        return item.tried() && !item.isRight();
    }

    public boolean isInside() {
        return sheet.isInside();
    }

    public boolean mayKeep() {
        return sheet.mayKeep();
    }

    public Table papers(Frame frame) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.text(t("governance.paper")), Column.number(t("governance.paper.size"))));
        if (sheet.mayKeep()) {
            columns.add(Column.text(t("governance.item.arrange")));
        }
        return Table.of(t("governance.papers"), columns.toArray(Column[]::new))
                .captionHidden()
                .rows(sheet.papers(), one -> {
                    List<Cell> cells = new ArrayList<>(List.of(
                            Cell.link(one.name(), MeetingAddresses.paper(id(), one.id())),
                            Cell.text(Formats.fileSize(one.size()))));
                    if (sheet.mayKeep()) {
                        cells.add(Cell.content(frame.fragment("governance/paper-tools", tools(one))));
                    }
                    return cells;
                })
                .whenEmpty(EmptyState.of(t("governance.papers.none"), t("governance.papers.none.sentence")));
    }

    private PaperTools tools(StoredFile paper) {
        return new PaperTools(MeetingAddresses.removal(id(), paper.id()), paper.name());
    }

    public String papersAction() {
        return MeetingAddresses.papers(id());
    }

    public Field file() {
        return Field.of(FILE, t("governance.paper.file"), Control.file(Papers.TERMS.accept()))
                .hint(t("governance.paper.file.hint", Formats.fileSize(Papers.TERMS.largest())))
                .mandatory();
    }

    public Table decisions(Frame frame) {
        return DecisionTable.of(
                t("governance.decisions.of-meeting"),
                sheet.decisions(),
                today,
                EmptyState.of(
                        t("governance.decisions.of-meeting.none"), t("governance.decisions.of-meeting.none.sentence")),
                frame);
    }

    public boolean hasLeftOpen() {
        return !sheet.leftOpen().isEmpty();
    }

    public Table leftOpen(Frame frame) {
        return DecisionTable.of(
                t("governance.decisions.left"),
                sheet.leftOpen(),
                today,
                EmptyState.of(t("governance.decisions.none"), t("governance.decisions.none.sentence")),
                frame);
    }

    public boolean showsDecisions() {
        return meeting().state() != MeetingState.CANCELLED && meeting().hasComeBy(today);
    }

    /** Shown once something is written that who reads may read, and to who writes, from its day on. */
    public boolean showsMinutes() {
        return sheet.minutes().isPresent() || sheet.mayWrite() && showsDecisions();
    }

    public Badge minutesBadge() {
        return sheet.minutes().orElseGet(() -> Minutes.none(id())).state().badge();
    }

    public Button minutes() {
        return Button.link(
                        t(
                                sheet.minutes().filter(one -> !one.isDraft()).isEmpty() && sheet.mayWrite()
                                        ? "governance.minutes.write"
                                        : "governance.minutes.read"),
                        MeetingAddresses.minutes(id()))
                .second();
    }

    public Button decide() {
        return Button.link(t("governance.decision.add"), DecisionAddresses.newIn(id()))
                .second();
    }

    /** Said from its day on, once something is noted. */
    public Optional<Alert> quorum() {
        if (!sheet.isAttendanceNoted()) {
            return Optional.empty();
        }
        String said = sheet.quorum().inWords();
        return Optional.of(sheet.quorum().isReached() ? Alert.success(said) : Alert.warning(said));
    }

    public boolean mayNote() {
        return sheet.mayKeep()
                && meeting().state() != MeetingState.CANCELLED
                && meeting().hasComeBy(today);
    }

    public boolean showsAttendance() {
        return sheet.isInside() && (mayNote() || sheet.isAttendanceNoted());
    }

    public String attendanceAction() {
        return MeetingAddresses.attendance(id());
    }

    public Table attendanceTable(Frame frame) {
        Map<UUID, Attendance> noted =
                sheet.attendances().stream().collect(Collectors.toMap(Attendance::member, Function.identity()));
        return Table.of(
                        t("governance.attendance"),
                        Column.text(t("governance.name")),
                        Column.text(t("governance.member.voting")),
                        Column.text(t("governance.presence")),
                        Column.text(t("governance.presence.proxy")))
                .captionHidden()
                .rows(
                        sheet.members(),
                        member -> List.of(
                                Cell.text(member.name().isEmpty() ? member.shown() : member.name())
                                        .note(
                                                member.name().isEmpty()
                                                        ? member.role().label()
                                                        : member.organisation()),
                                Cell.text(t(
                                        member.voting() ? "governance.presence.votes" : "governance.presence.no-vote")),
                                mayNote()
                                        ? Cell.content(frame.show(attendance.presence(member)))
                                        : said(Optional.ofNullable(noted.get(member.id()))
                                                .map(one -> one.presence().label())),
                                mayNote()
                                        ? Cell.content(frame.show(attendance.proxyOf(member)))
                                        : said(Optional.ofNullable(noted.get(member.id()))
                                                .flatMap(Attendance::proxy)
                                                .flatMap(this::nameOf))))
                .whenEmpty(EmptyState.of(t("governance.members.none"), t("governance.members.none.sentence")));
    }

    private Optional<String> nameOf(UUID member) {
        return sheet.members().stream()
                .filter(one -> one.id().equals(member))
                .map(Membership::shown)
                .findFirst();
    }

    private static Cell said(Optional<String> words) {
        return words.map(Cell::text).orElseGet(() -> Cell.absent("–"));
    }

    /** What may be done to a point of the agenda. */
    public record ItemTools(UUID meeting, AgendaItem item) {

        static final String ACTION = "action";
        static final String UP = "monter";
        static final String DOWN = "descendre";
        static final String REMOVE = "retirer";

        /** Where the buttons are sent. */
        public String action() {
            return MeetingAddresses.item(meeting, item.id());
        }

        /** One step up, one step down, away. */
        public List<Button> buttons() {
            return List.of(
                    button("governance.item.up", UP).icon(Icon.UP),
                    button("governance.item.down", DOWN).icon(Icon.DOWN),
                    button("governance.item.remove", REMOVE));
        }

        private Button button(String key, String value) {
            return Button.submit(t(key))
                    .quiet()
                    .sending(ACTION, value)
                    .spoken(t("governance.item.spoken", t(key), item.title()));
        }
    }

    /** What may be done to a paper. */
    public record PaperTools(String action, String name) {

        /** Takes it away. */
        public Button remove() {
            return Button.submit(t("governance.item.remove"))
                    .quiet()
                    .spoken(t("governance.item.spoken", t("governance.item.remove"), name));
        }
    }
}
