package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.desk.Notifications.Notification;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Frame;
import fr.preau.ui.ItemList;
import fr.preau.ui.Link;
import fr.preau.ui.Pagination;
import java.util.List;

/**
 * A page of what one was told.
 *
 * @param number the page shown, from 1
 */
public record NotificationsPage(List<Notification> shown, int unread, int number) {

    static final int SIZE = 25;

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("desk.week"), DeskPages.WEEK));
    }

    public String readAll() {
        return DeskPages.READ_ALL;
    }

    public Button preferences() {
        return Button.link(t("desk.preferences"), DeskPages.PREFERENCES).second();
    }

    public ItemList list(Frame frame) {
        return NotificationItems.list(shown, frame)
                .whenEmpty(EmptyState.of(t("desk.notifications.none"), t("desk.notifications.none.sentence"))
                        .action(Button.link(t("desk.week"), DeskPages.WEEK).second()));
    }

    public Pagination pagination(Frame frame) {
        long total = shown.isEmpty() ? 0 : shown.getFirst().total();
        return Pagination.ofPage(number, SIZE, total, page -> frame.addressWith("page", page));
    }
}
