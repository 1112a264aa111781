package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.desk.Notifications.Notification;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.ItemList;
import java.util.List;

/** Notifications as they stand one under another. */
final class NotificationItems {

    private NotificationItems() {}

    static ItemList list(List<Notification> notifications, Frame frame) {
        return ItemList.of(notifications.stream().map(one -> item(one, frame)).toList());
    }

    private static ItemList.Item item(Notification one, Frame frame) {
        String note = t("desk.notification.note", one.kind().label(), Formats.dateTime(one.at()));
        return one.read()
                ? ItemList.Item.link(one.title(), one.address()).note(note)
                : ItemList.Item.content(
                                frame.fragment("desk/open", new Opening(one.title(), DeskPages.opening(one.id()))))
                        .note(t("desk.notification.unread", note))
                        .unread(true);
    }
}
