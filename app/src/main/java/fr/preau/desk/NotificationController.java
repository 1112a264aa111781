package fr.preau.desk;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one was told. */
@Controller
@Access(Right.SIGNED_IN)
class NotificationController {

    private static final int MOST_PAGES = 1_000;

    private final Owner owner;
    private final Notifications notifications;

    NotificationController(Owner owner, Notifications notifications) {
        this.owner = owner;
        this.notifications = notifications;
    }

    @GetMapping(DeskPages.NOTIFICATIONS)
    Screen list(@RequestParam(name = "page", defaultValue = "1") String page) {
        return owner.answer(person -> {
            int number = numberOf(page);
            var shown = notifications.list(person, NotificationsPage.SIZE, (number - 1) * NotificationsPage.SIZE);
            return Screen.of(
                    "desk/notifications", new NotificationsPage(shown, notifications.countUnread(person), number));
        });
    }

    /** Goes where a notification leads, which is then read. */
    @PostMapping(DeskPages.ONE_NOTIFICATION)
    Screen read(@PathVariable UUID id) {
        return owner.answer(
                person -> Screen.seeOther(notifications.read(person, id).orElseThrow(NothingThere::new)));
    }

    @PostMapping(DeskPages.READ_ALL)
    Screen readAll() {
        return owner.answer(person -> {
            notifications.readAll(person);
            return Screen.seeOther(DeskPages.NOTIFICATIONS);
        });
    }

    private static int numberOf(String page) {
        try {
            return Math.clamp(Integer.parseInt(page), 1, MOST_PAGES);
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
