package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Directory;
import fr.preau.people.Directory.EndingRight;
import fr.preau.people.PeoplePages;
import fr.preau.ui.Formats;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells, two weeks ahead, that a right ends: whoever holds it, and whoever gave it. */
@Component
class Reminders {

    static final int DAYS = 14;

    private final Directory directory;
    private final Notifications notifications;
    private final Clock clock;

    Reminders(Directory directory, Notifications notifications, Clock clock) {
        this.directory = directory;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** May be called again: nobody is told twice of one day. */
    void tell() {
        directory.listEnding(DAYS).forEach(this::tell);
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
