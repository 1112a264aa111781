package fr.preau.indicators.catalogue;

import fr.preau.imports.CellType;
import fr.preau.imports.Column;
import fr.preau.indicators.Direction;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Nature;
import fr.preau.indicators.Periodicity;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.Theme;
import fr.preau.indicators.Unit;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceKind;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a file that describes indicators, one a line. */
final class DescriptionColumns {

    /** Between the values of a cell that holds several. */
    static final String SEPARATOR = "|";

    static final Column<IndicatorCode> CODE = Column.of(
                    "code", new CellType<>(Texts.t("indicators.expected.indicator-code"), IndicatorCode::new))
            .key()
            .meaning(Texts.t("indicators.described.code"));

    static final Column<String> LABEL = text("libelle").filled();
    static final Column<String> SHORT_LABEL = text("libelle_court").filled();
    static final Column<Theme> THEME = words("theme", FileWords.THEME);
    static final Column<String> DEFINITION = text("definition").filled();
    static final Column<String> FORMULA = text("calcul").filled();
    static final Column<String> NOTES = text("remarques");
    static final Column<Unit> UNIT = words("unite", FileWords.UNIT);

    static final Column<Unit> BASE = Column.of(
                    "unite_base", new CellType<>(oneOf(FileWords.UNIT.list().stream()), FileWords.UNIT::parse))
            .meaning(Texts.t("indicators.described.unite_base"));

    static final Column<Nature> NATURE = words("nature", FileWords.NATURE);
    static final Column<SpatialAggregation> AGGREGATION = words("agregation", FileWords.AGGREGATION);
    static final Column<Direction> BETTER = words("sens", FileWords.DIRECTION);
    static final Column<Periodicity> PERIODICITY = words("periodicite", FileWords.PERIODICITY);

    static final Column<Set<PlaceKind>> OBSERVED = several(
                    "observe_dans",
                    PlaceKind::ofSlug,
                    Arrays.stream(PlaceKind.values()).map(PlaceKind::slug))
            .filled();

    static final Column<Set<SchoolKind>> SCHOOLS = several(
            "etablissements",
            slug -> SchoolKind.findBySlug(slug)
                    .orElseThrow(() -> new IllegalArgumentException("No kind of school: " + slug)),
            Arrays.stream(SchoolKind.values()).map(SchoolKind::slug));

    static final Column<String> OWNER = text("responsable").filled();
    static final Column<String> PRODUCER = text("producteur").filled();
    static final Column<String> DATASET = text("jeu_de_donnees").filled();

    static final Column<URI> URL = Column.of(
                    "adresse", new CellType<>(Texts.t("indicators.expected.web-address"), DescriptionColumns::address))
            .meaning(Texts.t("indicators.described.adresse"));

    static final Column<Integer> THRESHOLD =
            Column.integer("seuil_secret").meaning(Texts.t("indicators.described.seuil_secret"));

    static final List<Column<?>> ALL = List.of(
            CODE,
            LABEL,
            SHORT_LABEL,
            THEME,
            DEFINITION,
            FORMULA,
            NOTES,
            UNIT,
            BASE,
            NATURE,
            AGGREGATION,
            BETTER,
            PERIODICITY,
            OBSERVED,
            SCHOOLS,
            OWNER,
            PRODUCER,
            DATASET,
            URL,
            THRESHOLD);

    private DescriptionColumns() {}

    private static Column<String> text(String name) {
        return Column.text(name).meaning(Texts.t("indicators.described." + name));
    }

    private static <E extends Enum<E>> Column<E> words(String name, FileWords<E> words) {
        return Column.of(name, new CellType<>(oneOf(words.list().stream()), words::parse))
                .filled()
                .meaning(Texts.t("indicators.described." + name));
    }

    private static <T> Column<Set<T>> several(String name, Function<String, T> read, Stream<String> words) {
        return Column.of(
                        name,
                        new CellType<Set<T>>(
                                Texts.t("indicators.expected.several", SEPARATOR, oneOf(words)),
                                text -> Arrays.stream(text.split(Pattern.quote(SEPARATOR)))
                                        .map(String::strip)
                                        .map(read)
                                        .collect(Collectors.toUnmodifiableSet())))
                .meaning(Texts.t("indicators.described." + name));
    }

    private static String oneOf(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    /** Pages link to it: only addresses of the web are taken. */
    private static URI address(String text) {
        URI address = URI.create(text);
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null) {
            throw new IllegalArgumentException("Not an address of the web: " + text);
        }
        return address;
    }
}
