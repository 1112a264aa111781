package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PlaceTree;
import fr.preau.ui.Alert;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.ui.Tone;
import java.util.List;
import java.util.Optional;

/**
 * Inviting many people at once: the list is pasted or sent as a file, checked line by line, then sent.
 *
 * @param text as it was pasted, or read from the file
 * @param refused why the file was not read; empty when it was, or when there was none
 * @param report what was found in it; empty when nothing was checked yet
 */
public record BulkPage(String text, String refused, Optional<BulkReport> report, PlaceTree places) {

    static final String TEXT = "liste";
    static final String FILE = "fichier";
    static final String ACTION = "action";
    static final String INVITE = "inviter";
    private static final int ROWS = 10;

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("people.list.title"), Addresses.PEOPLE), new Link(t("people.invite"), Addresses.INVITE));
    }

    public String action() {
        return Addresses.INVITE_MANY;
    }

    public Field file() {
        return Field.of(FILE, t("people.bulk.file"), Control.file(".csv,.txt,text/csv"))
                .hint(t("people.bulk.file.hint", SentList.LARGEST >> 10))
                .error(refused);
    }

    public Field field() {
        return Field.of(TEXT, t("people.bulk.text"), Control.textArea(text).rows(ROWS))
                .hint(t("people.bulk.hint", BulkInvitations.header(), BulkInvitations.MOST_LINES))
                .error(report.map(BulkReport::unreadable).orElse(""));
    }

    public boolean hasLines() {
        return report.filter(known -> !known.lines().isEmpty()).isPresent();
    }

    public Alert summary() {
        BulkReport known = report.orElseThrow();
        int accepted = known.accepted().size();
        int refused = known.lines().size() - accepted;
        String words = t("people.bulk.summary", accepted, refused);
        return refused == 0 ? Alert.success(words) : Alert.warning(words);
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("people.bulk.report"),
                        Column.text(t("people.bulk.line")),
                        Column.text(t("people.person")),
                        Column.text(t("people.rights")),
                        Column.text(t("people.bulk.verdict")))
                .captionHidden()
                .ofSentences()
                .rows(report.map(BulkReport::lines).orElse(List.of()), line -> cells(frame, line));
    }

    private List<Cell> cells(Frame frame, BulkReport.Line line) {
        return List.of(
                Cell.text(t("people.bulk.number", line.number())),
                Cell.text(line.person().name()).note(line.person().email()),
                line.right().right().isPresent()
                        ? Cell.text(line.right().inWords(places))
                        : Cell.text(line.right().role()).note(line.right().placeWords()),
                line.isAccepted()
                        ? Cell.content(
                                frame.show(Badge.of(t("people.bulk.good")).tone(Tone.BOARD)))
                        : Cell.text(line.errors()));
    }

    public Optional<Button> send() {
        int accepted = report.map(known -> known.accepted().size()).orElse(0);
        return accepted == 0
                ? Optional.empty()
                : Optional.of(Button.submit(t("people.bulk.send", accepted)).sending(ACTION, INVITE));
    }
}
