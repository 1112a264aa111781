package fr.preau.indicators.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.indicators.Aggregation;
import fr.preau.indicators.Applicability;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Direction;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Nature;
import fr.preau.indicators.Origin;
import fr.preau.indicators.Periodicity;
import fr.preau.indicators.Safeguards;
import fr.preau.indicators.SecrecyRule;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.TemporalAggregation;
import fr.preau.indicators.Theme;
import fr.preau.indicators.Unit;
import fr.preau.indicators.Wording;
import fr.preau.indicators.catalogue.Derivations;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lies found on public dashboards, each with what is drawn instead. */
class CandourTest {

    private static final String TOTAL = "connexions";
    private static final String MONTHLY = "connexions-du-mois";
    private static final String INDEX = "ips";
    private static final String RATE = "reussite";
    private static final String PEOPLE = "participants";
    private static final String SHARE = "part-enseignants";
    private static final String UNKNOWN = "profil-inconnu";

    private final Catalogue catalogue = new Catalogue(List.of(
            indicator(TOTAL, Unit.ITEMS, Nature.CUMULATIVE, null),
            indicator(MONTHLY, Unit.ITEMS, Nature.FLOW, null),
            indicator(INDEX, Unit.POINTS, Nature.INDEX, null),
            indicator(RATE, Unit.PERCENT, Nature.RATIO, null),
            indicator(PEOPLE, Unit.PERSONS, Nature.STOCK, null),
            indicator(
                    SHARE,
                    Unit.PERCENT,
                    Nature.RATIO,
                    "participants[profil=enseignants] / (participants[profil=enseignants] + participants[profil=cadres])"),
            indicator(UNKNOWN, Unit.PERCENT, Nature.RATIO, "participants[profil=inconnu] / participants")));

    private final Candour candour = new Candour(catalogue, Derivations.of(catalogue));

    @Test
    void twoUnitsInOneDrawingBecomeTwoDrawings() {
        assertThat(refusal(tile(TileShape.LINE, "", INDEX, RATE)))
                .isEqualTo(new Objection(Lie.TWO_SCALES, Optional.of(tile(TileShape.MULTIPLES, "", INDEX, RATE))));
        assertThat(candour.objections(tile(TileShape.MULTIPLES, "", INDEX, RATE)))
                .isEmpty();
        assertThat(candour.objections(tile(TileShape.LINE, "", TOTAL, MONTHLY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connexions par mois",
                "Connexions mensuelles",
                "Le trafic du mois",
                "Fréquentation de l’année",
                "Chaque semaine",
                "Nombre annuel"
            })
    void aRunningTotalIsNoMonth(String title) {
        assertThat(refusal(tile(TileShape.LINE, title, TOTAL)))
                .isEqualTo(new Objection(Lie.RUNNING_TOTAL_AS_FLOW, Optional.of(tile(TileShape.GAINS, title, TOTAL))));
        assertThat(candour.objections(tile(TileShape.GAINS, title, TOTAL))).isEmpty();
        assertThat(candour.objections(tile(TileShape.LINE, title, MONTHLY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connexions", "Cumul depuis 2023", "Départements", "Le moisson"})
    void aRunningTotalThatSaysSoIsDrawn(String title) {
        assertThat(candour.objections(tile(TileShape.LINE, title, TOTAL))).isEmpty();
    }

    @Test
    void whatIsNoRunningTotalGainsNothing() {
        assertThat(refusal(tile(TileShape.GAINS, "", PEOPLE)))
                .isEqualTo(new Objection(Lie.GAIN_OF_NO_TOTAL, Optional.of(tile(TileShape.LINE, "", PEOPLE))));
    }

    @Test
    void aShareOfTheKnownStandsBesideTheUnknown() {
        assertThat(refusal(tile(TileShape.FIGURES, "", SHARE)))
                .isEqualTo(new Objection(Lie.UNKNOWN_BASE, Optional.of(tile(TileShape.FIGURES, "", SHARE, UNKNOWN))));
        assertThat(candour.objections(tile(TileShape.FIGURES, "", SHARE, UNKNOWN)))
                .isEmpty();
    }

    @Test
    void whereThereIsNoRoomForTheUnknownATileThatHasSomeIsProposed() {
        Objection refused = refusal(overKind(TileShape.BARS, SHARE));

        assertThat(refused.lie()).isEqualTo(Lie.UNKNOWN_BASE);
        assertThat(refused.instead()).hasValueSatisfying(instead -> {
            assertThat(instead.shape()).isEqualTo(TileShape.TABLE);
            assertThat(candour.objections(instead)).isEmpty();
        });
    }

    @Test
    void aMapColoursNoCount() {
        assertThat(refusal(overKind(TileShape.MAP, PEOPLE)))
                .isEqualTo(new Objection(Lie.SIZE_AS_INTENSITY, Optional.of(overKind(TileShape.BARS, PEOPLE))));
        assertThat(candour.objections(overKind(TileShape.MAP, RATE))).isEmpty();
    }

    @Test
    void anIndexHasNoLength() {
        assertThat(refusal(overKind(TileShape.BARS, INDEX)))
                .isEqualTo(new Objection(Lie.LENGTH_WITHOUT_ZERO, Optional.of(overKind(TileShape.DOTS, INDEX))));
        assertThat(candour.objections(overKind(TileShape.BARS, RATE))).isEmpty();
    }

    @Test
    void aRateHasNoParts() {
        assertThat(refusal(tile(TileShape.STACKED, "", RATE)).lie()).isEqualTo(Lie.PARTS_OF_NOTHING);
        assertThat(refusal(tile(TileShape.PYRAMID, "", INDEX)).instead()).contains(tile(TileShape.LINE, "", INDEX));
    }

    @Test
    void whatIsProposedNeverLies() {
        for (TileShape shape : TileShape.values()) {
            for (String code : List.of(TOTAL, MONTHLY, INDEX, RATE, PEOPLE, SHARE, UNKNOWN)) {
                if (!shape.isText()) {
                    Tile asked = shape.isOverKind() ? overKind(shape, code) : tile(shape, "Par mois", code);
                    candour.objections(asked).stream()
                            .flatMap(objection -> objection.instead().stream())
                            .forEach(instead -> assertThat(settled(instead))
                                    .as("%s of %s", shape, code)
                                    .isTrue());
                }
            }
        }
    }

    /** A proposal may need another step, never more than two. */
    private boolean settled(Tile tile) {
        Tile next = tile;
        for (int step = 0; step < 2 && !candour.objections(next).isEmpty(); step++) {
            next = candour.objections(next).getFirst().instead().orElseThrow();
        }
        return candour.objections(next).isEmpty();
    }

    private Objection refusal(Tile tile) {
        List<Objection> objections = candour.objections(tile);
        assertThat(objections).hasSize(1);
        return objections.getFirst();
    }

    private static Tile tile(TileShape shape, String title, String... indicators) {
        return new Tile(shape, title, codes(indicators), List.of(), Optional.empty(), Optional.empty(), "");
    }

    private static Tile overKind(TileShape shape, String... indicators) {
        return new Tile(
                shape, "", codes(indicators), List.of(), Optional.of(PlaceKind.DEPARTMENT), Optional.empty(), "");
    }

    private static List<IndicatorCode> codes(String... indicators) {
        return Stream.of(indicators).map(IndicatorCode::new).toList();
    }

    private static Indicator indicator(String code, Unit unit, Nature nature, @Nullable String formula) {
        return new Indicator(
                new IndicatorCode(code),
                new Wording(code, code, Theme.DIGITAL, code, code, ""),
                unit,
                Unit.PERSONS,
                nature,
                new Aggregation(space(nature, formula), TemporalAggregation.NONE, Optional.empty()),
                Direction.NEITHER,
                Periodicity.MONTH,
                new Applicability(Set.of(PlaceKind.DEPARTMENT), Set.of(), Set.of()),
                new Safeguards(new SecrecyRule.AsPublished(), BigDecimal.ZERO, Optional.empty()),
                Optional.ofNullable(formula),
                new Origin("DEPP", "DEPP", code, null));
    }

    private static SpatialAggregation space(Nature nature, @Nullable String formula) {
        return switch (nature) {
            case STOCK, FLOW, CUMULATIVE -> SpatialAggregation.SUM;
            case RATIO -> formula == null ? SpatialAggregation.NONE : SpatialAggregation.RATIO_OF_SUMS;
            case INDEX, RATING -> SpatialAggregation.NONE;
        };
    }
}
