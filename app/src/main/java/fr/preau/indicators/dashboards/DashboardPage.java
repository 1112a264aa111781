package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Place;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dashboard as it is read.
 *
 * @param base the address of this installation, without a slash at its end
 * @param address where it is, in it
 * @param place that it is about
 * @param kept how it is kept; absent for one that ships with the product, and for who reads it at its public address
 * @param model its code, when it ships with the product
 * @param may what who asks may do with it
 */
public record DashboardPage(
        String base,
        String address,
        Dashboard dashboard,
        Place place,
        List<TileView> tiles,
        Optional<KeptDashboard> kept,
        Optional<String> model,
        May may,
        Optional<DashboardDone> done) {

    static final String FOLLOW = "suivre";
    static final String LEAVE = "laisser";

    public DashboardPage {
        tiles = List.copyOf(tiles);
    }

    /**
     * What who asks may do with a dashboard.
     *
     * @param follows whether they follow it; absent for who cannot
     */
    record May(boolean compose, boolean change, boolean publish, Optional<Boolean> follows) {

        static final May READ = new May(false, false, false, Optional.empty());
    }

    public String title() {
        return dashboard.title();
    }

    public String lead() {
        return dashboard.lead();
    }

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(new Link(t("indicators.dashboards.nav"), DashboardAddresses.ROOT)));
    }

    public Link about() {
        return new Link(place.name(), place.path());
    }

    public Optional<Alert> alert() {
        return done.map(DashboardDone::alert);
    }

    /** Where its place in a frame of another site is; the page says how. */
    public boolean isPublic() {
        return kept.isEmpty();
    }

    public Optional<EmptyState> empty() {
        if (!tiles.isEmpty()) {
            return Optional.empty();
        }
        var empty = EmptyState.of(t("indicators.dashboard.empty"), t("indicators.dashboard.empty.sentence"));
        return Optional.of(
                may.change()
                        ? empty.action(
                                Button.link(t("indicators.dashboard.compose"), address + DashboardAddresses.COMPOSER))
                        : empty);
    }

    /** What can be done with it, as links. */
    public List<Button> links() {
        List<Button> links = new ArrayList<>();
        if (may.change()) {
            links.add(Button.link(t("indicators.dashboard.compose"), address + DashboardAddresses.COMPOSER));
        }
        if (may.compose()) {
            links.add(Button.link(t("indicators.dashboard.as-file"), withoutPlace() + DashboardAddresses.AS_FILE)
                    .second());
        }
        return links;
    }

    /** Follows it, or no longer; absent for who cannot. */
    public Optional<Button> follow() {
        return may.follows()
                .map(is -> Button.submit(is ? t("indicators.dashboard.leave") : t("indicators.dashboard.follow"))
                        .second()
                        .sending(DashboardAddresses.ACTION, is ? LEAVE : FOLLOW));
    }

    public String followAction() {
        return withoutPlace() + DashboardAddresses.FOLLOWING;
    }

    /** A copy and what one follows are about the territory of the installation. */
    private String withoutPlace() {
        return address.replaceFirst("[?].*", "");
    }

    /** Where a copy of one's own is made; empty for who may not, and for what is changed itself. */
    public Optional<String> copyAddress() {
        return model.filter(_ -> may.compose()).map(code -> withoutPlace() + DashboardAddresses.COPY);
    }

    /** The frame in which another site shows it. */
    public String frameCode() {
        return "<iframe src=\"%s%s\" title=\"%s\" width=\"100%%\" height=\"900\" loading=\"lazy\"></iframe>"
                .formatted(
                        base,
                        DashboardAddresses.under(address, DashboardAddresses.EMBEDDED),
                        title().replace("&", "&amp;").replace("\"", "&quot;"));
    }

    public Sharing sharing() {
        return new Sharing(kept, may, address);
    }

    /** Who reads it, and the buttons that change it. */
    public record Sharing(Optional<KeptDashboard> kept, May may, String address) {

        public boolean isShown() {
            return kept.isPresent() && may.change();
        }

        public String action() {
            return address + DashboardAddresses.SHARING;
        }

        public String removal() {
            return address + DashboardAddresses.REMOVAL;
        }

        public String words() {
            KeptDashboard one = kept.orElseThrow();
            return one.shared() ? t("indicators.dashboard.shared") : t("indicators.dashboard.private");
        }

        public Optional<String> publicAddress() {
            return kept.flatMap(KeptDashboard::link).map(DashboardAddresses::linked);
        }

        public List<Button> buttons() {
            KeptDashboard one = kept.orElseThrow();
            if (!may.publish()) {
                return List.of();
            }
            return List.of(
                    one.shared()
                            ? button(SharingAction.KEEP).second()
                            : button(SharingAction.SHARE).second(),
                    one.link().isPresent()
                            ? button(SharingAction.REVOKE).danger()
                            : button(SharingAction.PUBLISH).second());
        }

        private static Button button(SharingAction action) {
            return Button.submit(action.label()).sending(DashboardAddresses.ACTION, action.slug());
        }
    }
}
