package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Icon;
import fr.preau.ui.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a dashboard is made of, and the buttons that change it. */
public record ComposerPage(KeptDashboard kept, SettingsForm form, Optional<DashboardDone> done) {

    /** One of its tiles, with what can be done with it. */
    public record Line(int rank, String title, String shape, List<Button> buttons, String address) {}

    public String title() {
        return t("indicators.dashboard.composer", kept.content().title());
    }

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(
                new Link(t("indicators.dashboards.nav"), DashboardAddresses.ROOT),
                new Link(kept.content().title(), back())));
    }

    public Optional<Alert> alert() {
        return done.map(DashboardDone::alert);
    }

    public SoughtPlaces sought() {
        return form.choices().sought();
    }

    public List<Field> fields() {
        return form.fields();
    }

    public ErrorSummary errors() {
        return new ErrorSummary(form.fields(), true);
    }

    public String action() {
        return DashboardAddresses.composer(id());
    }

    public String orderAction() {
        return DashboardAddresses.dashboard(id()) + DashboardAddresses.ORDER;
    }

    public String tileAction() {
        return DashboardAddresses.dashboard(id()) + DashboardAddresses.TILE;
    }

    public String back() {
        return DashboardAddresses.dashboard(id());
    }

    private UUID id() {
        return kept.id();
    }

    public int version() {
        return kept.version();
    }

    public boolean isFull() {
        return kept.content().isFull();
    }

    public int most() {
        return Dashboard.MOST_TILES;
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Tile tile : kept.content().tiles()) {
            int rank = lines.size() + 1;
            String title = titleOf(tile);
            lines.add(new Line(
                    rank, title, tile.shape().label(), buttons(rank, title), DashboardAddresses.tile(id(), rank)));
        }
        return lines;
    }

    private String titleOf(Tile tile) {
        return tile.title().isEmpty()
                ? tile.indicators().stream()
                        .flatMap(code -> form.choices().findIndicator(code.value()).stream())
                        .findFirst()
                        .map(indicator -> indicator.wording().label())
                        .orElse(tile.shape().label())
                : tile.title();
    }

    private List<Button> buttons(int rank, String title) {
        List<Button> buttons = new ArrayList<>();
        if (rank > 1) {
            buttons.add(button(Dashboard.Move.UP, title).icon(Icon.UP));
        }
        if (rank < kept.content().tiles().size()) {
            buttons.add(button(Dashboard.Move.DOWN, title).icon(Icon.DOWN));
        }
        buttons.add(button(Dashboard.Move.AWAY, title));
        return buttons;
    }

    private static Button button(Dashboard.Move move, String title) {
        String label = t("indicators.dashboard.move." + move.slug());
        return Button.submit(label)
                .quiet()
                .sending(DashboardAddresses.ACTION, move.slug())
                .spoken(t("indicators.dashboard.move.spoken", label, title));
    }

    /** The first question about a new tile. */
    public Field shape() {
        return Field.of(
                DashboardAddresses.SHAPE,
                t("indicators.dashboard.tile.shape"),
                Control.select(TileChoices.shapeOptions(), TileShape.FIGURES.slug()));
    }
}
