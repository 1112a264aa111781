package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.ChangesTable;
import fr.preau.governance.typed.Days;
import fr.preau.people.Trail;
import fr.preau.territory.Place;
import fr.preau.ui.Alert;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A post, with all who held it.
 *
 * @param history the newest first
 * @param mayKeep whether who reads may change it
 * @param changes what became of it, the newest first
 * @param done what was just done
 * @param shareTyped a share of service that could not be read, as it was typed
 */
public record PostPage(
        Post post,
        String placeName,
        List<Appointment> history,
        LocalDate today,
        boolean mayKeep,
        List<Trail.Line> changes,
        Optional<Done> done,
        String shareTyped,
        String shareError) {

    static String wrongShare() {
        return t("governance.share.error");
    }

    public String title() {
        return t("governance.post-in-place", post.name(), placeName);
    }

    public String lead() {
        return post.kind().meaning();
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("governance.list.title"), RelayAddresses.ROOT));
    }

    public Optional<Alert> alert() {
        return done.map(Done::alert);
    }

    private Optional<Appointment> current() {
        return history.stream().filter(term -> term.validity().covers(today)).findFirst();
    }

    private boolean isClosed() {
        return post.validity().isOverOn(today);
    }

    public Badge badge() {
        if (isClosed()) {
            return Badge.of(t("governance.state.closed"));
        }
        if (!post.validity().covers(today)) {
            return Badge.of(t("governance.state.to-come")).tone(Tone.VIOLET);
        }
        return current().isPresent()
                ? Badge.of(t("governance.state.held")).tone(Tone.BOARD)
                : Badge.of(t("governance.state.vacant")).tone(Tone.BRICK);
    }

    public DefinitionList facts() {
        DefinitionList facts = DefinitionList.empty()
                .link(t("governance.place"), placeName, Place.path(post.place()))
                .with(t("governance.share"), RelayWords.share(post.share()))
                .with(t("governance.post.days"), Days.inWords(post.validity()));
        return post.closingReason().isEmpty()
                ? facts
                : facts.with(t("governance.post.closing-reason"), post.closingReason());
    }

    public List<Button> actions() {
        if (!mayKeep || isClosed()) {
            return List.of();
        }
        Button appoint = Button.link(
                t(current().isPresent() ? "governance.term.replace" : "governance.term.appoint"),
                RelayAddresses.appointing(post.id()));
        Button close = Button.link(t("governance.post.close"), RelayAddresses.closing(post.id()))
                .quiet();
        return Stream.of(
                        Stream.of(appoint),
                        current().stream()
                                .flatMap(term -> Stream.of(
                                        Button.link(
                                                        t("governance.term.describe"),
                                                        RelayAddresses.term(post.id(), term.id()))
                                                .second(),
                                        Button.link(t("governance.term.end"), RelayAddresses.end(post.id(), term.id()))
                                                .second())),
                        Stream.of(close))
                .flatMap(buttons -> buttons)
                .toList();
    }

    public boolean asksShare() {
        return mayKeep && !isClosed();
    }

    public String shareAction() {
        return RelayAddresses.share(post.id());
    }

    public Field share() {
        String known = post.share()
                .map(share -> share.value().stripTrailingZeros().toPlainString().replace('.', ','))
                .orElse("");
        return PostForm.shareField(shareError.isEmpty() ? known : shareTyped, shareError);
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(share());
    }

    public Table terms() {
        return Table.of(
                        t("governance.history"),
                        Column.text(t("governance.holder")),
                        Column.text(t("governance.term.from")),
                        Column.text(t("governance.term.until")),
                        Column.text(t("governance.term.end-reason")))
                .captionHidden()
                .rows(history, this::cells)
                .whenEmpty(EmptyState.of(t("governance.history.none"), t("governance.history.none.sentence")));
    }

    private List<Cell> cells(Appointment term) {
        return List.of(
                Cell.link(
                                term.relay().shown(),
                                RelayAddresses.relay(term.relay().id()))
                        .note(term.skills().typed()),
                Cell.text(Formats.shortDate(term.validity().from())),
                term.validity()
                        .end()
                        .map(end -> Cell.text(Formats.shortDate(end)))
                        .orElseGet(() -> Cell.absent(t("governance.no-end"))),
                term.endReason().isEmpty() ? Cell.absent("–") : Cell.text(term.endReason()));
    }

    public boolean hasChanges() {
        return !changes.isEmpty();
    }

    public Table trail() {
        return ChangesTable.of(changes);
    }
}
