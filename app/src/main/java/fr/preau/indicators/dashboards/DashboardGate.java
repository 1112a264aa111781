package fr.preau.indicators.dashboards;

import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a dashboard. It holds no figure that is not public: what is kept from others are the words and the choices of
 * whoever composed it.
 */
@Component
class DashboardGate {

    private final WhoAsks whoAsks;
    private final PlaceTree tree;
    private final Places places;

    DashboardGate(WhoAsks whoAsks, PlaceTree tree, Places places) {
        this.whoAsks = whoAsks;
        this.tree = tree;
        this.places = places;
    }

    /** May who asks compose one of their own? */
    boolean mayCompose() {
        return whoAsks.may(Right.COMPOSE_DASHBOARDS);
    }

    /** Whoever composed it, and for one that others read, whoever publishes those of its place. */
    boolean mayChange(KeptDashboard dashboard) {
        boolean own = mayCompose() && dashboard.owner().equals(owner());
        return own
                || (dashboard.shared() || dashboard.link().isPresent())
                        && whoAsks.may(
                                Right.PUBLISH_DASHBOARDS, dashboard.content().place());
    }

    boolean mayRead(KeptDashboard dashboard) {
        return mayChange(dashboard) || isSharedWithThem(dashboard);
    }

    /** Is it shared, and do they hold a right in its place, in a part of it, or where it lies? */
    boolean isSharedWithThem(KeptDashboard dashboard) {
        PlaceId about = dashboard.content().place();
        return dashboard.shared()
                && (whoAsks.may(Right.COMPOSE_DASHBOARDS, about)
                        || whoAsks.placesOf(Right.COMPOSE_DASHBOARDS).stream()
                                .anyMatch(own -> tree.liesIn(own, about, places.today())));
    }

    /** May who asks let others read it: all who hold a right in its place, or everybody? */
    boolean mayPublish(KeptDashboard dashboard) {
        return mayChange(dashboard)
                && whoAsks.may(Right.PUBLISH_DASHBOARDS, dashboard.content().place());
    }

    /** Under which number one's own are kept; none for the operator. */
    Optional<UUID> owner() {
        return whoAsks.findPerson();
    }
}
