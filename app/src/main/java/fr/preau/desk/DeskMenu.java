package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.people.StartPage;
import fr.preau.people.WhoAsks;
import fr.preau.ui.AccountMenu;
import fr.preau.ui.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to one's desk, with what was not read there; the first of the menu, and where one begins after signing in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeskMenu implements AccountMenu, StartPage {

    private final WhoAsks whoAsks;
    private final Notifications notifications;

    DeskMenu(WhoAsks whoAsks, Notifications notifications) {
        this.whoAsks = whoAsks;
        this.notifications = notifications;
    }

    @Override
    public List<Link> linksFor(HttpServletRequest request) {
        return whoAsks.findPerson()
                .map(person ->
                        List.of(new Link(t("desk.week"), DeskPages.WEEK).waiting(notifications.countUnread(person))))
                .orElse(List.of());
    }

    @Override
    public String path() {
        return DeskPages.WEEK;
    }
}
