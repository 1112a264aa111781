package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.DecisionDates;
import fr.preau.indicators.DashboardNews;
import fr.preau.indicators.EntryReminders;
import fr.preau.indicators.EntryReminders.Owed;
import fr.preau.people.Directory;
import fr.preau.people.Directory.EndingRight;
import fr.preau.people.PeoplePages;
import fr.preau.people.Right;
import fr.preau.roadmap.ProgrammeDates;
import fr.preau.ui.Formats;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells, two weeks ahead, that a right ends: whoever holds it, and whoever gave it; what comes in the programmes that one keeps; a week ahead
 * and on the last day, that a campaign of entry awaits an answer; that what a body decided is due, or late, to the member who sees to it;
 * and that a dashboard which one follows shows other figures.
 */
@Component
class Reminders {

    static final int DAYS = 14;

    /** Letters of a title that are told. */
    private static final int TOLD = 200;

    private final DashboardNews dashboards;
    private final Directory directory;
    private final EntryReminders entries;
    private final Notifications notifications;
    private final ProgrammeDates programmes;
    private final DecisionDates decisions;
    private final Clock clock;

    Reminders(
            DashboardNews dashboards,
            Directory directory,
            EntryReminders entries,
            Notifications notifications,
            ProgrammeDates programmes,
            DecisionDates decisions,
            Clock clock) {
        this.dashboards = dashboards;
        this.directory = directory;
        this.entries = entries;
        this.notifications = notifications;
        this.programmes = programmes;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** May be called again: nobody is told twice of one day. */
    void tell() {
        directory.listEnding(DAYS).forEach(this::tell);
        directory.listHoldersOf(Right.KEEP_PROGRAMMES).forEach(this::tellOfProgrammes);
        entries.listOwed().forEach(this::tell);
        dashboards.takeChanged().forEach(this::tell);
        decisions.listDue().forEach(this::tell);
    }

    private void tell(DecisionDates.Due due) {
        String title = t(
                due.isLate() ? "desk.news.task.late" : "desk.news.task.due",
                shortened(due.words()),
                Formats.date(due.day()));
        notifications.tell(
                List.of(due.owner()), new News(Kind.TASKS, due.key(), title, due.address(), clock.instant()));
    }

    private static String shortened(String title) {
        return title.length() > TOLD ? title.substring(0, TOLD) + "…" : title;
    }

    private void tell(DashboardNews.Changed changed) {
        notifications.tell(
                changed.followers(),
                new News(
                        Kind.CHANGES,
                        "dashboard-" + changed.digest(),
                        t("desk.news.dashboard", changed.title()),
                        changed.address(),
                        clock.instant()));
    }

    private void tellOfProgrammes(UUID keeper) {
        for (ProgrammeDates.Due due : programmes.listDue(keeper)) {
            String title = shortened(due.title());
            notifications.tell(
                    List.of(keeper),
                    new News(
                            Kind.PROGRAMMES,
                            due.key(),
                            t(
                                    "desk.news.programme." + due.sort().name().toLowerCase(Locale.ROOT),
                                    title,
                                    Formats.date(due.day())),
                            due.address(),
                            clock.instant()));
        }
    }

    private void tell(Owed owed) {
        String title = t(
                owed.isLastDay() ? "desk.news.campaign.last-day" : "desk.news.campaign.week",
                owed.title(),
                owed.placeName(),
                Formats.date(owed.due()));
        String page = EntryReminders.address(owed.campaign(), owed.place());
        notifications.tell(
                entries.listAnswering(owed), new News(Kind.CAMPAIGNS, owed.key(), title, page, clock.instant()));
    }

    private void tell(EndingRight ending) {
        String what = directory.inWords(ending.right());
        String day = Formats.date(ending.lastDay());
        String key = "right-ending-" + ending.id() + "-" + ending.lastDay();
        notifications.tell(
                List.of(ending.holder()),
                new News(Kind.RIGHTS, key, t("desk.news.ending", what, day), PeoplePages.OWN, clock.instant()));
        if (ending.giver() != null && !ending.giver().equals(ending.holder())) {
            String title = t("desk.news.ending.given", ending.holderName(), what, day);
            String page = ending.delegated() ? PeoplePages.OWN : PeoplePages.person(ending.holder());
            notifications.tell(List.of(ending.giver()), new News(Kind.RIGHTS, key, title, page, clock.instant()));
        }
    }
}
