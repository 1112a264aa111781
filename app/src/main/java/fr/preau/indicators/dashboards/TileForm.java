package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.territory.Place;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.TypedText;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/**
 * A tile as it is typed.
 *
 * @param chosen codes of indicators, as many as there are fields
 * @param places codes of places, as many as there are fields
 * @param tried whether it was sent
 */
record TileForm(
        TileShape shape,
        TileChoices choices,
        Function<String, Optional<Place>> known,
        String title,
        List<String> chosen,
        List<String> places,
        String kind,
        String period,
        String words,
        String dimension,
        boolean tried) {

    static final String TITLE = "titre";
    static final String INDICATOR = "indicateur";
    static final String PLACE = "lieu";
    static final String KIND = "par";
    static final String PERIOD = "periode";
    static final String WORDS = "texte";
    static final String DIMENSION = "selon";

    TileForm {
        chosen = List.copyOf(chosen);
        places = List.copyOf(places);
    }

    static TileForm empty(TileShape shape, TileChoices choices, Function<String, Optional<Place>> known) {
        return new TileForm(
                shape,
                choices,
                known,
                "",
                blanks(shape.mostIndicators()),
                blanks(shape.mostPlaces()),
                PlaceKind.DEPARTMENT.slug(),
                "",
                "",
                "",
                false);
    }

    static TileForm of(Tile tile, TileChoices choices, Function<String, Optional<Place>> known) {
        return new TileForm(
                tile.shape(),
                choices,
                known,
                tile.title(),
                filled(
                        tile.indicators().stream().map(IndicatorCode::value).toList(),
                        tile.shape().mostIndicators()),
                filled(
                        tile.places().stream().map(PlaceId::toString).toList(),
                        tile.shape().mostPlaces()),
                tile.kind().orElse(PlaceKind.DEPARTMENT).slug(),
                tile.period().map(Period::code).orElse(""),
                tile.words(),
                tile.dimension().orElse(""),
                false);
    }

    static TileForm read(
            TileShape shape,
            TileChoices choices,
            Function<String, Optional<Place>> known,
            MultiValueMap<String, String> asked) {
        return new TileForm(
                shape,
                choices,
                known,
                TypedText.line(asked, TITLE),
                numbered(asked, INDICATOR, shape.mostIndicators()),
                numbered(asked, PLACE, shape.mostPlaces()),
                TypedText.line(asked, KIND),
                TypedText.line(asked, PERIOD),
                TypedText.text(asked, WORDS),
                TypedText.line(asked, DIMENSION),
                true);
    }

    private static List<String> numbered(MultiValueMap<String, String> asked, String name, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> TypedText.line(asked, name + number))
                .toList();
    }

    private static List<String> blanks(int number) {
        return filled(List.of(), number);
    }

    private static List<String> filled(List<String> given, int number) {
        return IntStream.range(0, number)
                .mapToObj(rank -> rank < given.size() ? given.get(rank) : "")
                .toList();
    }

    /** Is a place looked for, rather than the form sent to be kept? Nothing of it is found wrong meanwhile. */
    boolean isSeeking() {
        return choices.sought().isNew();
    }

    /** The tile, when all of it is right; whether it lies is another question. */
    Optional<Tile> tile() {
        if (fields().stream().anyMatch(Field::hasError)) {
            return Optional.empty();
        }
        return Optional.of(new Tile(
                shape,
                title,
                indicators().stream().map(Indicator::code).toList(),
                placesShown(),
                shape.isOverKind() ? choices.findKind(kind) : Optional.empty(),
                shape.isOfOnePeriod() ? choices.findPeriod(period) : Optional.empty(),
                words,
                Optional.of(dimension).filter(name -> shape.isOfParts() && !name.isEmpty())));
    }

    /** The place of the dashboard, which is offered first, stands for an empty first field where another place is named. */
    private List<PlaceId> placesShown() {
        if (places.stream().allMatch(String::isEmpty)) {
            return List.of();
        }
        return IntStream.range(0, places.size())
                .boxed()
                .flatMap(rank -> rank == 0 && places.getFirst().isEmpty()
                        ? choices.places().stream().limit(1)
                        : known.apply(places.get(rank)).stream())
                .map(Place::id)
                .distinct()
                .toList();
    }

    private List<Indicator> indicators() {
        return chosen.stream()
                .flatMap(code -> choices.findIndicator(code).stream())
                .distinct()
                .toList();
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(
                        TITLE,
                        t("indicators.dashboard.tile.title"),
                        Control.text(title).autocomplete("off"))
                .hint(t("indicators.dashboard.tile.title.hint"))
                .error(wrong(
                        title.length() > Tile.LONGEST_TITLE,
                        t("indicators.dashboard.title.long", Tile.LONGEST_TITLE))));
        for (int number = 1; number <= shape.mostIndicators(); number++) {
            fields.add(indicatorField(number));
        }
        if (shape.isOverKind()) {
            fields.add(kindField());
        }
        for (int number = 1; number <= shape.mostPlaces(); number++) {
            fields.add(placeField(number));
        }
        if (shape.isOfParts()) {
            fields.add(dimensionField());
        }
        if (shape.isOfOnePeriod()) {
            fields.add(periodField());
        }
        fields.add(wordsField());
        return fields;
    }

    private Field indicatorField(int number) {
        boolean first = number == 1;
        String code = chosen.get(number - 1);
        boolean none = first
                ? indicators().isEmpty()
                : !code.isEmpty() && choices.findIndicator(code).isEmpty();
        String label = shape.mostIndicators() == 1
                ? t("indicators.dashboard.tile.indicator")
                : t("indicators.dashboard.tile.indicator.n", number);
        Field field = Field.of(INDICATOR + number, label, Control.select(choices.indicatorOptions(first), code))
                .error(wrong(none, t("indicators.dashboard.tile.indicator.error")));
        return first ? field.mandatory() : field;
    }

    private Field kindField() {
        Optional<PlaceKind> found = choices.findKind(kind);
        String error = found.isEmpty()
                ? t("indicators.dashboard.tile.kind.error")
                : indicators().stream()
                        .filter(indicator -> !indicator.existsFor(found.get()))
                        .findFirst()
                        .map(indicator -> t(
                                "indicators.dashboard.tile.kind.none",
                                indicator.wording().label()))
                        .orElse("");
        return Field.of(KIND, t("indicators.dashboard.tile.kind"), Control.select(TileChoices.kindOptions(), kind))
                .error(wrong(!error.isEmpty(), error))
                .mandatory();
    }

    private Field placeField(int number) {
        String code = places.get(number - 1);
        Optional<Place> place = code.isEmpty() ? Optional.empty() : known.apply(code);
        String label = shape.isOverKind()
                ? t("indicators.dashboard.tile.within")
                : shape.mostPlaces() == 1
                        ? t("indicators.dashboard.tile.place")
                        : t("indicators.dashboard.tile.place.n", number);
        String none = number == 1 ? t("indicators.dashboard.tile.place.own") : t("indicators.dashboard.none");
        return Field.of(PLACE + number, label, Control.select(choices.placeOptions(place, none), code))
                .error(wrong(!code.isEmpty() && place.isEmpty(), t("indicators.dashboard.tile.place.error")));
    }

    private Field periodField() {
        Optional<Period> found = choices.findPeriod(period);
        Optional<Indicator> without = found.flatMap(one -> indicators().stream()
                .filter(indicator -> !choices.isLoaded(indicator.code(), one))
                .findFirst());
        String error = !period.isEmpty() && found.isEmpty()
                ? t("indicators.dashboard.tile.period.error")
                : without.map(indicator -> t(
                                "indicators.dashboard.tile.period.none",
                                indicator.wording().label(),
                                found.orElseThrow().label()))
                        .orElse("");
        return Field.of(PERIOD, t("indicators.dashboard.tile.period"), Control.select(choices.periodOptions(), period))
                .error(wrong(!error.isEmpty(), error));
    }

    private Field dimensionField() {
        String error = indicators().stream()
                .filter(indicator -> !dimension.isEmpty() && !choices.isCut(indicator.code(), dimension))
                .findFirst()
                .map(indicator -> t(
                        "indicators.dashboard.tile.dimension.none",
                        indicator.wording().label()))
                .orElse("");
        return Field.of(
                        DIMENSION,
                        t("indicators.dashboard.tile.dimension"),
                        Control.select(choices.dimensionOptions(), dimension))
                .error(wrong(!error.isEmpty(), error));
    }

    private Field wordsField() {
        String error = words.length() > Tile.LONGEST_WORDS
                ? t("indicators.dashboard.tile.words.long", Tile.LONGEST_WORDS)
                : shape.isText() && words.isEmpty() ? t("indicators.dashboard.tile.words.none") : "";
        Field field = Field.of(
                        WORDS,
                        shape.isText() ? t("indicators.dashboard.tile.text") : t("indicators.dashboard.tile.words"),
                        Control.textArea(words).rows(shape.isText() ? 8 : 3))
                .hint(shape.isText() ? "" : t("indicators.dashboard.tile.words.hint"))
                .error(wrong(!error.isEmpty(), error));
        return shape.isText() ? field.mandatory() : field;
    }

    private String wrong(boolean is, String error) {
        return tried && is && !isSeeking() ? error : "";
    }
}
