package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.Verdict;
import fr.preau.roadmap.reviews.ProgressReview;
import fr.preau.roadmap.reviews.ReviewFiles;
import fr.preau.roadmap.reviews.ReviewFiles.Piece;
import fr.preau.roadmap.reviews.ReviewLine;
import fr.preau.roadmap.reviews.ReviewedField;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One review: read by those who may read its roadmap once it is frozen; prepared, commented and frozen by those who may change it.
 *
 * @param others frozen reviews of the roadmap with which it can be set side by side
 * @param form what was typed; what is kept when nothing was
 * @param files what proves it
 * @param wrongFile why a file that was sent is not joined; empty when none was sent, or it is
 */
public record ReviewPage(
        Roadmap roadmap,
        ProgressReview review,
        List<ProgressReview> others,
        boolean mayChange,
        ReviewForm form,
        List<Piece> files,
        String wrongFile) {

    static final String FILE = "fichier";

    private static final int DIGITS_TOGETHER = 8;

    public ReviewPage {
        others = List.copyOf(others);
        files = List.copyOf(files);
    }

    public String title() {
        return review.title();
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("roadmap.list.title"), RoadmapPages.ROOT),
                new Link(roadmap.title(), RoadmapPages.roadmap(roadmap.code())),
                new Link(t("roadmap.reviews"), RoadmapPages.reviews(roadmap.code())));
    }

    public String lead() {
        return t("roadmap.review.lead", roadmap.title(), Formats.date(review.day()));
    }

    public Badge state() {
        return ReviewListPage.state(review);
    }

    public String counts() {
        return counts(review);
    }

    static String counts(ProgressReview review) {
        Map<Verdict, Long> counts = review.verdicts();
        long all = review.lines().count();
        return counts.isEmpty()
                ? t("roadmap.no-objective")
                : t(
                        "roadmap.counts",
                        Formats.number(all),
                        all,
                        counts.entrySet().stream()
                                .map(each -> t("roadmap.count." + each.getKey().slug(), each.getValue()))
                                .collect(Collectors.joining(", ")));
    }

    /** May what is said of it still change, by whoever asks? */
    public boolean isOpen() {
        return mayChange && !review.isFrozen();
    }

    public String action() {
        return RoadmapPages.review(roadmap.code(), review.id());
    }

    public String freeze() {
        return action() + "/figer";
    }

    public String giveUp() {
        return action() + "/retrait";
    }

    public List<Button> slides() {
        return Stream.of("odp", "pptx", "pdf")
                .map(suffix -> Button.link(t("roadmap.review.slides." + suffix), action() + "/presentation." + suffix)
                        .quiet())
                .toList();
    }

    public List<Link> comparisons() {
        return others.stream()
                .map(other -> new Link(
                        t("roadmap.review.compare", other.title(), Formats.date(other.day())),
                        action() + "/comparaison?avec=" + other.id()))
                .toList();
    }

    public Field summary() {
        return form.summaryField();
    }

    public Field stateOf(ReviewedField field) {
        return form.stateField(field);
    }

    public Field commentOn(ReviewedField field) {
        return form.commentField(field);
    }

    public ErrorSummary errors() {
        return new ErrorSummary(
                Stream.concat(
                                Stream.of(summary()),
                                review.fields().stream().flatMap(field -> Stream.of(stateOf(field), commentOn(field))))
                        .toList(),
                !form.isRight());
    }

    public boolean hasFiles() {
        return !files.isEmpty();
    }

    public Table fileTable(Frame frame) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(t("roadmap.review.file")), Column.number(t("roadmap.review.file.bytes"))));
        if (isOpen()) {
            columns.add(Column.text(t("roadmap.review.file.tools")));
        }
        return Table.of(t("roadmap.review.files"), columns.toArray(Column[]::new))
                .captionHidden()
                .ofSentences()
                .rows(files, piece -> fileCells(frame, piece));
    }

    private List<Cell> fileCells(Frame frame, Piece piece) {
        String address = filesAddress() + "/" + piece.file().id();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.link(piece.file().name(), address)
                        .note(piece.sha256()
                                .map(sha256 -> t("roadmap.review.file.sha256", inGroups(sha256)))
                                .orElse("")),
                Cell.text(Formats.fileSize(piece.file().size()))));
        if (isOpen()) {
            cells.add(Cell.content(frame.fragment(
                    "roadmap/review-file-tools",
                    new FileTools(address + "/retrait", piece.file().name()))));
        }
        return cells;
    }

    /** So that they can be read, and broken over lines on a phone. */
    private static String inGroups(String digits) {
        return digits.replaceAll("(.{" + DIGITS_TOGETHER + "})(?=.)", "$1 ");
    }

    public String filesAddress() {
        return action() + "/pieces";
    }

    public Field fileField() {
        return Field.of(FILE, t("roadmap.review.file.choose"), Control.file(ReviewFiles.TERMS.accept()))
                .hint(t(
                        "roadmap.review.file.hint",
                        Formats.fileSize(ReviewFiles.TERMS.largest()),
                        ReviewFiles.TERMS.most()))
                .error(wrongFile)
                .mandatory();
    }

    public boolean hasWrongFile() {
        return !wrongFile.isEmpty();
    }

    public ErrorSummary fileErrors() {
        return new ErrorSummary(List.of(fileField()), hasWrongFile());
    }

    /** What may be done to a file. */
    public record FileTools(String action, String name) {

        public Button remove() {
            return Button.submit(t("roadmap.review.file.remove"))
                    .quiet()
                    .spoken(t("roadmap.review.file.remove.spoken", name));
        }
    }

    public String anchor(ReviewedField field) {
        return "champ-" + field.number().replace('.', '-');
    }

    public String heading(ReviewedField field) {
        return t("roadmap.field.title", field.number(), field.title());
    }

    public String stateInWords(ReviewedField field) {
        return t("roadmap.review.state-of", t("roadmap.state." + field.state().slug()));
    }

    public Table table(Frame frame, ReviewedField field) {
        return Table.of(
                        t("roadmap.field.caption", field.number()),
                        Column.text(t("roadmap.indicator")),
                        Column.text(t("roadmap.objective")),
                        Column.text(t("roadmap.reading")),
                        Column.text(t("roadmap.verdict")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("roadmap.no-objective"), t("roadmap.review.nothing-aimed-at")))
                .rows(field.lines(), line -> cells(frame, line));
    }

    private List<Cell> cells(Frame frame, ReviewLine line) {
        return List.of(
                Cell.link(line.label(), IndicatorPages.address(line.indicator())),
                Cell.text(line.aim()).note(RoadmapWords.joined(line.due().label(), line.placeName())),
                reading(line),
                Cell.content(frame.show(RoadmapWords.badge(line.verdict()))));
    }

    static Cell reading(ReviewLine line) {
        return line.reading().isEmpty()
                ? Cell.absent(t("roadmap.no-reading"))
                : Cell.text(line.reading()).note(line.conditions());
    }
}
