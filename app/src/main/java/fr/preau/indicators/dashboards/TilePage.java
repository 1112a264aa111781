package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.IndicatorCode;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The form of a tile, what is wrong with it, and how it looks.
 *
 * @param rank of the tile, from 1; 0 for a new one
 * @param preview how it looks; absent before one asks
 */
public record TilePage(
        KeptDashboard kept, int rank, TileForm form, List<Objection> objections, Optional<TileView> preview) {

    /** The button that shows and keeps nothing. */
    static final String LOOK = "voir";

    public TilePage {
        objections = List.copyOf(objections);
    }

    /** Something that the tile would make one believe, and the form of what says the same without it. */
    public record Refusal(String why, Optional<Instead> instead) {}

    /** Another tile, as the values of its form. */
    public record Instead(String words, List<Hidden> values) {}

    /** A value sent with a form, and not shown. */
    public record Hidden(String name, String value) {}

    public String title() {
        return rank == 0 ? t("indicators.dashboard.tile.new") : t("indicators.dashboard.tile.change");
    }

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(
                new Link(t("indicators.dashboards.nav"), DashboardAddresses.ROOT),
                new Link(kept.content().title(), DashboardAddresses.dashboard(kept.id())),
                new Link(t("indicators.dashboard.compose"), back())));
    }

    public String back() {
        return DashboardAddresses.composer(kept.id());
    }

    public String action() {
        return DashboardAddresses.dashboard(kept.id()) + DashboardAddresses.TILE;
    }

    public int version() {
        return kept.version();
    }

    public String shapeSlug() {
        return form.shape().slug();
    }

    public String purpose() {
        return form.shape().purpose();
    }

    /** Does it show no place? */
    public boolean isText() {
        return form.shape().isText();
    }

    public boolean isFull() {
        return rank == 0 && kept.content().isFull();
    }

    public int most() {
        return Dashboard.MOST_TILES;
    }

    /** What it can be drawn as otherwise: the question before the others. */
    public Field shape() {
        return Field.of(
                DashboardAddresses.SHAPE,
                t("indicators.dashboard.tile.shape"),
                Control.select(TileChoices.shapeOptions(), shapeSlug()));
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

    public Button look() {
        return Button.submit(t("indicators.dashboard.tile.look")).second().sending(DashboardAddresses.ACTION, LOOK);
    }

    public List<Refusal> refusals() {
        return objections.stream()
                .map(objection ->
                        new Refusal(objection.lie().why(), objection.instead().map(this::instead)))
                .toList();
    }

    private Instead instead(Tile tile) {
        List<Hidden> values = new ArrayList<>();
        values.add(new Hidden(DashboardAddresses.SHAPE, tile.shape().slug()));
        values.add(new Hidden(TileForm.TITLE, tile.title()));
        values.add(new Hidden(TileForm.WORDS, tile.words()));
        numbered(
                values,
                TileForm.INDICATOR,
                tile.indicators().stream().map(IndicatorCode::value).toList());
        numbered(
                values,
                TileForm.PLACE,
                tile.places().stream().map(PlaceId::toString).toList());
        tile.kind().map(PlaceKind::slug).ifPresent(kind -> values.add(new Hidden(TileForm.KIND, kind)));
        tile.period().map(Period::code).ifPresent(code -> values.add(new Hidden(TileForm.PERIOD, code)));
        tile.dimension().ifPresent(name -> values.add(new Hidden(TileForm.DIMENSION, name)));
        return new Instead(t("indicators.dashboard.instead", tile.shape().label()), values);
    }

    private static void numbered(List<Hidden> values, String name, List<String> given) {
        for (int i = 0; i < given.size(); i++) {
            values.add(new Hidden(name + (i + 1), given.get(i)));
        }
    }
}
