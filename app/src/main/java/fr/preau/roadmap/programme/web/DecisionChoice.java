package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.NamedDecisions.Followed;
import fr.preau.governance.NamedDecisions.Named;
import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.LinkRefusal;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.util.List;
import java.util.Optional;

/**
 * Which decisions of bodies an action carries out: those that are said, and those that are found by words.
 *
 * @param carriedOut as far as who asks may read them
 * @param words that were searched; empty for none
 * @param found those that hold them and are not said yet
 * @param chosen what was sent
 * @param refusal why that was not done
 */
public record DecisionChoice(
        ProgrammeConvention convention,
        Action action,
        List<Followed> carriedOut,
        String words,
        List<Named> found,
        String chosen,
        Optional<LinkRefusal> refusal) {

    static final String WORDS = "mots";

    /** More words than the longest decision holds find nothing. */
    static final int LONGEST_WORDS = 200;

    /** Whoever finds more adds a word. */
    static final int MOST = 20;

    static Table table(List<Followed> decisions, Frame frame) {
        return Table.of(
                        t("programme.decisions"),
                        Column.text(t("programme.decision")),
                        Column.text(t("programme.decision.day")),
                        Column.text(t("programme.decision.owner")),
                        Column.text(t("programme.decision.due")),
                        Column.text(t("programme.decision.state")))
                .captionHidden()
                .ofSentences()
                .rows(
                        decisions,
                        one -> List.of(
                                Cell.link(one.named().words(), one.named().address())
                                        .note(t(
                                                "programme.decision.by",
                                                one.named().number(),
                                                one.named().body())),
                                Cell.text(Formats.shortDate(one.named().decidedOn())),
                                one.owner().isEmpty() ? Cell.absent("–") : Cell.text(one.owner()),
                                one.due()
                                        .map(due -> Cell.text(Formats.shortDate(due)))
                                        .orElseGet(() -> Cell.absent("–")),
                                Cell.content(frame.show(one.state()))));
    }

    public Table table(Frame frame) {
        return table(carriedOut, frame);
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("programme.list.title"), ProgrammePages.ROOT),
                new Link(convention.title(), ProgrammePages.convention(convention.code())),
                new Link(action.title(), back()));
    }

    public String back() {
        return ProgrammePages.action(convention.code(), action.code());
    }

    public String path() {
        return ProgrammePages.actionDecisions(convention.code(), action.code());
    }

    /** As they are told apart: «2026-3, Équiper les collèges». */
    public static String spoken(Named named) {
        return t("programme.decision.in-words", named.number(), named.words());
    }

    public Field search() {
        return Field.of(
                        WORDS,
                        t("programme.decision.words"),
                        Control.text(words).type("search").autocomplete("off"))
                .hint(t("programme.decision.words.hint"));
    }

    public boolean hasSearched() {
        return !words.isEmpty();
    }

    public boolean isCut() {
        return found.size() == MOST;
    }

    public Field choice() {
        List<Control.Option> options = found.stream()
                .map(one -> new Control.Option(
                        one.decision().toString(),
                        t(
                                "programme.decision.option",
                                one.number(),
                                one.body(),
                                Formats.date(one.decidedOn()),
                                one.words())))
                .toList();
        return Field.of(ProgrammeAddresses.DECISION, t("programme.decision.choose"), Control.radios(options, chosen))
                .error(error());
    }

    /** Why nothing was done, where the choice stands; or at the search, when nothing was found to choose from. */
    public String error() {
        return refusal.map(why -> t("programme.decision.refused."
                        + switch (why) {
                            case CLOSED -> "closed";
                            case UNKNOWN, NO_ACTION -> "unknown";
                            case ELSEWHERE -> "elsewhere";
                            case TWICE -> "twice";
                        }))
                .orElse("");
    }

    public ErrorSummary errors() {
        return found.isEmpty() ? ErrorSummary.of(search().error(error())) : ErrorSummary.of(choice());
    }
}
