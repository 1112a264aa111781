package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.Plan;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The actions of a convention along time: drawn, then in a table, with what blocks what. */
public record CalendarPage(ProgrammeConvention convention, LocalDate today) {

    public String title() {
        return t("programme.calendar");
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("programme.list.title"), ProgrammePages.ROOT),
                new Link(convention.title(), ProgrammePages.convention(convention.code())));
    }

    public boolean hasNotice() {
        return !convention.notice().isEmpty();
    }

    public Optional<Gantt> gantt() {
        return Gantt.of(convention.actions(), today);
    }

    public String todayWords() {
        return Gantt.todayWords(today);
    }

    private Plan plan() {
        return new Plan(convention.actions(), today);
    }

    /** Actions that wait for what is late or given up. */
    private List<Action> blocked() {
        Plan plan = plan();
        return convention.actions().stream()
                .filter(action -> !plan.blockers(action).isEmpty())
                .toList();
    }

    public Table blockedTable(Frame frame) {
        Plan plan = plan();
        return Table.of(
                        t("programme.blocked"),
                        Column.text(t("programme.action")),
                        Column.text(t("programme.blocked.by")),
                        Column.text(t("programme.earliest")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("programme.blocked.none"), t("programme.blocked.none.sentence")))
                .rows(
                        blocked(),
                        action -> List.of(
                                link(action),
                                Cell.text(plan.blockers(action).stream()
                                        .map(blocker -> t(
                                                "programme.blocker",
                                                blocker.title(),
                                                ProgrammeWords.badge(blocker.schedule(), today)
                                                        .label()))
                                        .collect(Collectors.joining("\u202f; "))),
                                earliest(plan, action)));
    }

    private static Cell earliest(Plan plan, Action action) {
        return plan.earliestStart(action)
                .map(day ->
                        Cell.text(Formats.date(day)).note(plan.isMoved(action) ? t("programme.earliest.moved") : ""))
                .orElseGet(() -> Cell.absent(t("programme.earliest.none")));
    }

    /** The same as the drawing, in words: by first day, those without one last. */
    public Table table(Frame frame) {
        Plan plan = plan();
        List<Action> ordered = convention.actions().stream()
                .sorted(Comparator.comparing(
                        action -> action.schedule().begins().orElse(LocalDate.MAX)))
                .toList();
        return Table.of(
                        t("programme.calendar"),
                        Column.text(t("programme.action")),
                        Column.text(t("programme.dates")),
                        Column.text(t("programme.action.state")),
                        Column.text(t("programme.action.after")),
                        Column.text(t("programme.earliest")))
                .captionHidden()
                .ofSentences()
                .whenEmpty(EmptyState.of(t("programme.actions.none"), t("programme.actions.none.sentence")))
                .rows(
                        ordered,
                        action -> List.of(
                                link(action),
                                Cell.text(ProgrammeWords.dates(action.schedule())),
                                Cell.content(frame.show(ProgrammeWords.badge(action.schedule(), today))),
                                after(action),
                                earliest(plan, action)));
    }

    private Cell link(Action action) {
        return Cell.link(action.title(), ProgrammePages.action(convention.code(), action.code()));
    }

    private Cell after(Action action) {
        String words = action.schedule().after().stream()
                .flatMap(before -> convention.findAction(before).stream())
                .map(Action::title)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Cell.absent("—") : Cell.text(words);
    }
}
