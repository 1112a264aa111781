package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.ui.Alert;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Icon;
import fr.preau.ui.ItemList;
import fr.preau.ui.Link;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of a place.
 *
 * @param given the answers as they stand in the fields
 * @param faults what is wrong with them
 * @param doubts what is asked about them, by the key of the question
 * @param typedAt when something was last kept
 * @param reader who reads: the number of an account; empty for the operator
 * @param mayReview whether who reads may approve
 */
public record ReturnPage(
        EntryCampaign campaign,
        AskedPlace place,
        TypedForm form,
        List<HardRules.Given> given,
        List<Fault> faults,
        Map<String, List<String>> doubts,
        List<Conversation.Message> messages,
        List<Evidence.Piece> pieces,
        Optional<Instant> typedAt,
        String reader,
        boolean mayReview,
        Told told) {

    static final String SEND = "envoyer";
    static final String APPROVE = "approuver";
    static final String QUESTION = "question";
    static final String WORDS = "message";
    static final String ABOUT = "sujet";
    static final String FILE = "fichier";

    /** Why something was not done. */
    enum Refusal {
        CLOSED,
        BUSY,
        NOT_REVIEWED
    }

    /**
     * What is told of what was just sent.
     *
     * @param tried whether what is wrong is told
     * @param sent whether it was to be sent, so that what is not answered is wrong too
     * @param question as typed, where it was wrong
     * @param words as typed, where they were wrong
     */
    record Told(
            boolean tried,
            boolean sent,
            Optional<CampaignDone> done,
            Optional<Refusal> refusal,
            Optional<String> question,
            Optional<String> words,
            boolean wrongFile) {

        static Told of(boolean tried) {
            return new Told(
                    tried, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        }
    }

    public ReturnPage {
        given = List.copyOf(given);
        faults = List.copyOf(faults);
        doubts = Map.copyOf(doubts);
        messages = List.copyOf(messages);
        pieces = List.copyOf(pieces);
    }

    private ReturnPage with(Told other) {
        return new ReturnPage(
                campaign, place, form, given, faults, doubts, messages, pieces, typedAt, reader, mayReview, other);
    }

    ReturnPage done(Optional<CampaignDone> done) {
        return with(new Told(false, false, done, Optional.empty(), Optional.empty(), Optional.empty(), false));
    }

    ReturnPage refused(Refusal refusal) {
        return with(new Told(
                told.tried(),
                told.sent(),
                Optional.empty(),
                Optional.of(refusal),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    /** What was to be sent, and is not all right. */
    ReturnPage asSent() {
        return with(
                new Told(true, true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false));
    }

    ReturnPage wrongQuestion(String typed) {
        return with(new Told(
                false, false, Optional.empty(), Optional.empty(), Optional.of(typed), Optional.empty(), false));
    }

    ReturnPage wrongWords(String typed) {
        return with(new Told(
                false, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(typed), false));
    }

    ReturnPage wrongFile() {
        return with(
                new Told(false, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true));
    }

    /** May it be sent: all is answered and right, what is asked about is explained, and nobody was overtaken? */
    boolean isReady() {
        return faults.isEmpty()
                && form.overtaken().isEmpty()
                && form.lines().stream().allMatch(line -> isAnswered(line) && isExplained(line));
    }

    private boolean isAnswered(FormLine line) {
        return !line.question().breakdown().isTotal() || form.answer(line).state() != AnswerState.UNSAID;
    }

    private boolean isExplained(FormLine line) {
        return !doubts.containsKey(line.question().key())
                || !form.answer(line).remark().isEmpty();
    }

    public Breadcrumb breadcrumb() {
        Link list = new Link(t("indicators.campaign.list"), CampaignAddresses.ROOT);
        Link all = new Link(t("indicators.nav"), IndicatorPages.ROOT);
        return mayReview
                ? Breadcrumb.of(all, list, new Link(campaign.title(), CampaignAddresses.campaign(campaign.id())))
                : Breadcrumb.of(all, list);
    }

    public String title() {
        return place.name();
    }

    public String lead() {
        return t(
                "indicators.campaign.form.lead",
                campaign.title(),
                campaign.period().label(),
                Formats.date(campaign.due()));
    }

    public boolean hasInstructions() {
        return !campaign.instructions().isEmpty();
    }

    public List<String> instructions() {
        return campaign.instructions().lines().filter(line -> !line.isBlank()).toList();
    }

    public Badge badge() {
        return place.state().badge();
    }

    public Optional<Alert> alert() {
        return told.refusal()
                .map(refusal -> Alert.warning(t("indicators.campaign.refusal."
                        + switch (refusal) {
                            case CLOSED -> "closed";
                            case BUSY -> "busy";
                            case NOT_REVIEWED -> "not-reviewed";
                        })))
                .or(() -> told.done().map(CampaignDone::alert));
    }

    /** Can something be typed? */
    public boolean isFillable() {
        return campaign.state() == CampaignState.OPEN && place.state() != ReturnState.APPROVED;
    }

    public Alert notFillable() {
        return Alert.info(t(
                place.state() == ReturnState.APPROVED
                        ? "indicators.campaign.form.approved"
                        : "indicators.campaign.form.closed"));
    }

    public String path() {
        return CampaignAddresses.asked(campaign.id(), place.place());
    }

    public String answerPath() {
        return CampaignAddresses.answer(campaign.id(), place.place());
    }

    /** What tells this form of this person from others, where the browser keeps what could not be sent; empty where nothing is typed. */
    public String draftsKey() {
        return isFillable() ? "%s/%s/%s".formatted(campaign.id(), place.place(), reader) : "";
    }

    /** The form as a file to fill in elsewhere. */
    public List<Button> sheets() {
        return List.of(
                Button.link(
                                t("indicators.campaign.sheet.ods"),
                                CampaignAddresses.answers(campaign.id(), place.place(), "ods"))
                        .second()
                        .icon(Icon.DOWNLOAD),
                Button.link(
                                t("indicators.campaign.sheet.xlsx"),
                                CampaignAddresses.answers(campaign.id(), place.place(), "xlsx"))
                        .second()
                        .icon(Icon.DOWNLOAD),
                Button.link(t("indicators.campaign.sheet.send-back"), CampaignAddresses.sheet(campaign.id()))
                        .second());
    }

    public List<QuestionView> questions() {
        return form.lines().stream().map(line -> new QuestionView(this, line)).toList();
    }

    List<Fault> faultsToTell() {
        return told.tried() ? faults : List.of();
    }

    /** What is wrong with a field, or missing in it; empty when nothing is. */
    String error(FormLine line, String field) {
        if (form.isOvertaken(line) && field.equals(firstField(line))) {
            return overtaken(line);
        }
        return faultsToTell().stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst()
                .orElseGet(() -> unsaid(line, field));
    }

    private static String firstField(FormLine line) {
        return line.question().field(line.question().columns().getFirst().slug());
    }

    private String overtaken(FormLine line) {
        return t(
                "indicators.campaign.overtaken",
                line.stored().map(stored -> CampaignWords.time(stored.at())).orElse(""));
    }

    private String unsaid(FormLine line, String field) {
        if (!told.sent()) {
            return "";
        }
        if (!isAnswered(line) && field.equals(firstField(line))) {
            return t("indicators.campaign.unsaid");
        }
        return !isExplained(line) && field.equals(line.question().field(DraftAnswer.REMARK))
                ? t("indicators.campaign.explain")
                : "";
    }

    public ErrorSummary errors() {
        return new ErrorSummary(
                questions().stream().flatMap(QuestionView::namedFields).toList(), told.tried());
    }

    /** «enregistré à 12:04»; empty while nothing is. */
    public String saved() {
        return typedAt.map(at -> t("indicators.campaign.saved-at", CampaignWords.time(at)))
                .orElse("");
    }

    /** The answers that could not be kept, are not right or are to be confirmed: told as one types. */
    public List<String> toSee() {
        return form.lines().stream().flatMap(this::toSee).toList();
    }

    private Stream<String> toSee(FormLine line) {
        var view = new QuestionView(this, line);
        if (form.isOvertaken(line)) {
            return Stream.of(t("indicators.campaign.to-see", view.label(), overtaken(line)));
        }
        return Stream.concat(
                view.namedFields()
                        .filter(Field::hasError)
                        .map(field -> t("indicators.campaign.to-see", field.label(), field.error())),
                isExplained(line)
                        ? Stream.empty()
                        : view.doubts().stream()
                                .map(doubt -> t("indicators.campaign.to-confirm", view.label(), doubt)));
    }

    public boolean isRefused() {
        return told.refusal().isPresent();
    }

    // What is said of the answers

    public boolean hasMessages() {
        return !messages.isEmpty();
    }

    public ItemList conversation() {
        return ItemList.of(messages.stream()
                .map(message -> ItemList.Item.content(output -> output.writeUserContent(message.words()))
                        .note(t(
                                message.byReviewer()
                                        ? "indicators.campaign.message.reviewer"
                                        : "indicators.campaign.message.answerer",
                                Formats.dateTime(message.at()),
                                about(message.indicator()))))
                .toList());
    }

    private String about(String code) {
        return code.isEmpty() ? t("indicators.campaign.message.all") : label(code);
    }

    private String label(String code) {
        return form.lines().stream()
                .map(line -> line.question().indicator())
                .filter(indicator -> indicator.code().value().equals(code))
                .map(indicator -> indicator.wording().label())
                .findFirst()
                .orElse(code);
    }

    public String messagesPath() {
        return CampaignAddresses.messages(campaign.id(), place.place());
    }

    public List<Field> messageFields() {
        return List.of(
                about(ABOUT + "-message", t("indicators.campaign.message.all")),
                Field.of(
                                WORDS,
                                t("indicators.campaign.message"),
                                Control.textArea(told.words().orElse("")))
                        .error(
                                told.words().isPresent()
                                        ? t("indicators.campaign.message.error", Conversation.LONGEST)
                                        : "")
                        .mandatory());
    }

    public boolean writesWrong() {
        return told.words().isPresent();
    }

    private Field about(String id, String none) {
        List<Control.Option> options = Stream.concat(
                        Stream.of(new Control.Option("", none)),
                        form.lines().stream()
                                .map(FormLine::question)
                                .filter(question -> question.breakdown().isTotal())
                                .map(question -> new Control.Option(
                                        question.indicator().code().value(),
                                        question.indicator().wording().label())))
                .toList();
        return Field.of(ABOUT, t("indicators.campaign.message.about"), Control.select(options, ""))
                .id(id);
    }

    // Proofs

    public boolean hasPieces() {
        return !pieces.isEmpty();
    }

    public List<PieceView> pieceViews() {
        return pieces.stream()
                .map(piece -> new PieceView(
                        t(
                                "indicators.campaign.piece",
                                piece.file().name(),
                                Formats.fileSize(piece.file().size()),
                                label(piece.indicator())),
                        CampaignAddresses.piece(
                                campaign.id(), place.place(), piece.file().id()),
                        CampaignAddresses.removal(
                                campaign.id(), place.place(), piece.file().id()),
                        t("indicators.campaign.piece.remove-one", piece.file().name())))
                .toList();
    }

    /**
     * A file that proves an answer.
     *
     * @param spoken what a screen reader says of the button that removes it
     */
    public record PieceView(String label, String address, String removal, String spoken) {}

    public String evidencePath() {
        return CampaignAddresses.evidence(campaign.id(), place.place());
    }

    public List<Field> evidenceFields() {
        return List.of(
                about(ABOUT + "-piece", t("indicators.campaign.choose")),
                Field.of(FILE, t("indicators.campaign.piece.file"), Control.file(Evidence.TERMS.accept()))
                        .hint(t("indicators.campaign.piece.hint", Evidence.TERMS.most()))
                        .error(told.wrongFile() ? t("indicators.campaign.piece.error") : "")
                        .mandatory());
    }

    public boolean joinsWrong() {
        return told.wrongFile();
    }

    // Reviewing

    public boolean mayBeReviewed() {
        return mayReview
                && campaign.state() != CampaignState.LOCKED
                && (place.state() == ReturnState.SENT || place.state() == ReturnState.APPROVED);
    }

    public boolean mayBeApproved() {
        return place.state() == ReturnState.SENT;
    }

    public String reviewPath() {
        return CampaignAddresses.review(campaign.id(), place.place());
    }

    public String approveName() {
        return APPROVE;
    }

    public String sendName() {
        return SEND;
    }

    public Field question() {
        return Field.of(
                        QUESTION,
                        t("indicators.campaign.question"),
                        Control.textArea(told.question().orElse("")))
                .hint(t("indicators.campaign.question.hint"))
                .error(told.question().isPresent() ? t("indicators.campaign.message.error", Conversation.LONGEST) : "");
    }
}
