package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.dashboards.DashboardReading.Part;
import fr.preau.territory.Place;
import fr.preau.ui.TypedText;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes dashboards of files: each is checked whole by the rules of the screens, and nothing of one that is wrong is taken. */
@Component
class DashboardFiles {

    /** Bytes; a full dashboard of the longest words is smaller. */
    static final int LARGEST = 500_000;

    private final Catalogue catalogue;
    private final Figures figures;
    private final Choosing choosing;
    private final Candour candour;

    DashboardFiles(Catalogue catalogue, Figures figures, Choosing choosing, Candour candour) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.choosing = choosing;
        this.candour = candour;
    }

    /**
     * What a file holds.
     *
     * @param dashboard absent when something is wrong
     * @param faults in the order of the file
     */
    record Held(Optional<Dashboard> dashboard, List<FileFault> faults) {

        Held {
            faults = List.copyOf(faults);
        }
    }

    Held read(byte[] content) {
        var reading = new DashboardReading();
        Optional<Dashboard> read = reading.dashboard(content).flatMap(part -> dashboard(reading, part));
        return new Held(read.filter(_ -> reading.faults().isEmpty()), reading.faults());
    }

    private Optional<Dashboard> dashboard(DashboardReading reading, Part part) {
        String title = TypedText.line(reading.text(part, DashboardText.TITLE));
        if (title.isEmpty() || title.length() > Dashboard.LONGEST_TITLE) {
            reading.tell(part, DashboardText.TITLE, t("indicators.dashboard.title.error", Dashboard.LONGEST_TITLE));
        }
        String lead = TypedText.text(reading.text(part, DashboardText.LEAD));
        if (lead.length() > Dashboard.LONGEST_LEAD) {
            reading.tell(part, DashboardText.LEAD, t("indicators.dashboard.lead.error", Dashboard.LONGEST_LEAD));
        }
        Optional<PlaceId> place = place(reading, part, DashboardText.PLACE, reading.text(part, DashboardText.PLACE));
        List<Tile> tiles = reading.tiles(part).stream()
                .flatMap(tile -> new TileReading(reading, tile).tile().stream())
                .toList();
        return reading.faults().isEmpty()
                ? place.map(about -> new Dashboard(title, lead, about, tiles))
                : Optional.empty();
    }

    private Optional<PlaceId> place(DashboardReading reading, Part part, String key, String code) {
        Optional<PlaceId> place = choosing.find(code).map(Place::id);
        if (place.isEmpty()) {
            reading.tell(part, key, t("indicators.dashboard.file.place", DashboardReading.shortened(code)));
        }
        return place;
    }

    /** One tile of a file. */
    private final class TileReading {

        private final DashboardReading reading;
        private final Part part;

        TileReading(DashboardReading reading, Part part) {
            this.reading = reading;
            this.part = part;
        }

        /** Empty when something is wrong with it. */
        Optional<Tile> tile() {
            int before = reading.faults().size();
            String slug = reading.text(part, DashboardText.SHAPE);
            Optional<TileShape> shape = TileShape.find(slug);
            if (shape.isEmpty()) {
                tell(DashboardText.SHAPE, t("indicators.dashboard.file.shape", DashboardReading.shortened(slug)));
                return Optional.empty();
            }
            Optional<Tile> tile = tile(shape.get(), before);
            tile.ifPresent(this::tellLies);
            return tile.filter(_ -> reading.faults().size() == before);
        }

        private Optional<Tile> tile(TileShape shape, int before) {
            String title = TypedText.line(reading.text(part, DashboardText.TITLE));
            if (title.length() > Tile.LONGEST_TITLE) {
                tell(DashboardText.TITLE, t("indicators.dashboard.title.long", Tile.LONGEST_TITLE));
            }
            List<Indicator> indicators = indicators(shape);
            List<PlaceId> places = places(shape);
            Optional<PlaceKind> kind = kind(shape, indicators);
            Optional<Period> period = period(shape, indicators);
            Optional<String> dimension = dimension(shape, indicators);
            String words = words(shape);
            return reading.faults().size() > before
                    ? Optional.empty()
                    : Optional.of(new Tile(
                            shape,
                            title,
                            indicators.stream().map(Indicator::code).toList(),
                            places,
                            kind,
                            period,
                            words,
                            dimension));
        }

        private List<Indicator> indicators(TileShape shape) {
            List<String> codes = reading.list(part, DashboardText.INDICATORS, shape.mostIndicators());
            List<Indicator> found = new ArrayList<>();
            var seen = new HashSet<String>();
            for (String code : codes) {
                Optional<Indicator> indicator = IndicatorCode.find(code).flatMap(catalogue::find);
                indicator.ifPresent(found::add);
                if (indicator.isEmpty()) {
                    tell(
                            DashboardText.INDICATORS,
                            t("indicators.dashboard.file.indicator", DashboardReading.shortened(code)));
                } else if (!seen.add(code)) {
                    tell(DashboardText.INDICATORS, t("indicators.dashboard.file.twice", code));
                }
            }
            if (codes.isEmpty() && !shape.isText() && !isTold(DashboardText.INDICATORS)) {
                tell(DashboardText.INDICATORS, t("indicators.dashboard.file.none", shape.mostIndicators()));
            }
            return found;
        }

        private List<PlaceId> places(TileShape shape) {
            return reading.list(part, DashboardText.PLACES, shape.mostPlaces()).stream()
                    .flatMap(code -> place(reading, part, DashboardText.PLACES, code).stream())
                    .distinct()
                    .toList();
        }

        private Optional<PlaceKind> kind(TileShape shape, List<Indicator> indicators) {
            String slug = reading.text(part, DashboardText.KIND);
            if (!shape.isOverKind()) {
                refuse(DashboardText.KIND, slug, shape);
                return Optional.empty();
            }
            Optional<PlaceKind> kind = TileChoices.findKindOf(slug);
            if (kind.isEmpty()) {
                tell(DashboardText.KIND, t("indicators.dashboard.file.kind", DashboardReading.shortened(slug)));
                return kind;
            }
            indicators.stream()
                    .filter(indicator -> !indicator.existsFor(kind.get()))
                    .forEach(indicator -> tell(
                            DashboardText.KIND,
                            t(
                                    "indicators.dashboard.tile.kind.none",
                                    indicator.wording().label())));
            return kind;
        }

        /** Of which figures may still be to come: it is not asked that they are loaded. */
        private Optional<Period> period(TileShape shape, List<Indicator> indicators) {
            String code = reading.text(part, DashboardText.PERIOD);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            if (!shape.isOfOnePeriod()) {
                refuse(DashboardText.PERIOD, code, shape);
                return Optional.empty();
            }
            Optional<Period> period = Period.find(code);
            if (period.isEmpty()) {
                tell(DashboardText.PERIOD, t("indicators.dashboard.file.period", DashboardReading.shortened(code)));
            }
            period.ifPresent(one -> indicators.stream()
                    .filter(indicator -> !indicator.periodicity().accepts(one))
                    .forEach(indicator -> tell(
                            DashboardText.PERIOD,
                            t(
                                    "indicators.dashboard.file.period.other",
                                    indicator.wording().label(),
                                    one.label()))));
            return period;
        }

        private Optional<String> dimension(TileShape shape, List<Indicator> indicators) {
            String name = TypedText.line(reading.text(part, DashboardText.DIMENSION));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            if (!shape.isOfParts()) {
                refuse(DashboardText.DIMENSION, name, shape);
                return Optional.empty();
            }
            indicators.stream()
                    .filter(indicator -> !figures.dimensions()
                            .getOrDefault(indicator.code(), List.of())
                            .contains(name))
                    .forEach(indicator -> tell(
                            DashboardText.DIMENSION,
                            t(
                                    "indicators.dashboard.tile.dimension.none",
                                    indicator.wording().label())));
            return Optional.of(name);
        }

        private String words(TileShape shape) {
            String words = TypedText.text(reading.text(part, DashboardText.WORDS));
            if (words.length() > Tile.LONGEST_WORDS) {
                tell(DashboardText.WORDS, t("indicators.dashboard.tile.words.long", Tile.LONGEST_WORDS));
            }
            if (shape.isText() && words.isEmpty()) {
                tell(DashboardText.WORDS, t("indicators.dashboard.tile.words.none"));
            }
            return words;
        }

        private void tellLies(Tile tile) {
            for (Objection objection : candour.objections(tile)) {
                String why = objection.lie().why();
                tell(
                        DashboardText.SHAPE,
                        objection
                                .instead()
                                .map(other -> t(
                                        "indicators.dashboard.file.lie.instead",
                                        why,
                                        other.shape().slug()))
                                .orElseGet(() -> t("indicators.dashboard.file.lie", why)));
            }
        }

        private void refuse(String key, String value, TileShape shape) {
            if (!value.isEmpty()) {
                tell(key, t("indicators.dashboard.file.no-room", shape.slug()));
            }
        }

        private boolean isTold(String key) {
            return reading.faults().stream().anyMatch(fault -> fault.where().equals(part.where(key)));
        }

        private void tell(String key, String words) {
            reading.tell(part, key, words);
        }
    }
}
