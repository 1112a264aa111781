package fr.preau.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.methods.composite.RankInterval;
import fr.preau.methods.composite.RankSensitivity;
import fr.preau.methods.composite.Source;
import fr.preau.territory.Place;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/**
 * Three collèges, worked by hand. From 1 for the least need to 100 for the most: the index is worth 100, 50.5 and 1 by low position
 * index, and 1, 100 and 50.5 by high number of pupils.
 */
@PreauTest
@Import(SmallCountry.class)
@Transactional
class DiagnosesTests {

    private static final String POOR = SmallCountry.uai(180001);
    private static final String CROWDED = SmallCountry.uai(180002);
    private static final String RICH = SmallCountry.uai(180003);
    private static final Offset<Double> EXACT = offset(1e-9);

    @Autowired
    SmallCountry country;

    @Autowired
    Imports imports;

    @Autowired
    Diagnoses diagnoses;

    @Autowired
    Robustness robustness;

    @BeforeEach
    void draw() {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-18015 departement-18
                """.formatted(POOR, CROWDED, RICH));
        observe("ips-college", 80, 100, 120);
        observe("eleves-college", 100, 300, 200);
    }

    @Test
    void anIndexIsTheWeighedMeanOfNeedsMadeComparable() {
        Diagnosis diagnosis = diagnoses.make(design(ips(30), pupils(10)));

        assertThat(diagnosis.ranking())
                .extracting(ranked -> ranked.unit().id().code())
                .containsExactly(POOR, CROWDED, RICH);
        assertThat(diagnosis.ranking()).extracting(Ranked::rank).containsExactly(1, 2, 3);
        assertThat(scores(diagnosis)).containsExactly(new double[] {75.25, 62.875, 13.375}, EXACT);
        assertThat(diagnosis.contributions(diagnosis.ranking().getFirst()))
                .containsExactly(new double[] {75, 0.25}, EXACT);
    }

    @Test
    void otherWeightsMakeAnotherRanking() {
        diagnoses.make(design(ips(30), pupils(10)));
        Diagnosis diagnosis = diagnoses.make(design(ips(10), pupils(30)));

        assertThat(scores(diagnosis)).containsExactly(new double[] {87.625, 38.125, 25.75}, EXACT);
        assertThat(diagnosis.ranking().getFirst().unit().id().code()).isEqualTo(CROWDED);
    }

    @Test
    void aCriterionThatWeighsNothingIsLeftOut() {
        Diagnosis diagnosis = diagnoses.make(design(ips(30), pupils(0)));

        assertThat(diagnosis.counted()).hasSize(1);
        assertThat(scores(diagnosis)).containsExactly(new double[] {100, 50.5, 1}, EXACT);
    }

    @Test
    void aCriterionOfWhichNothingIsKnownIsToldAndNeverTakenForZero() {
        var computers = Criterion.latest(new IndicatorCode("ordinateurs-par-eleve"), Need.LOW, 50);
        Diagnosis diagnosis = diagnoses.make(design(ips(30), computers));

        assertThat(diagnosis.evidence()).extracting(Evidence::known).containsExactly(3L, 0L);
        assertThat(diagnosis.counted()).hasSize(1);
        assertThat(scores(diagnosis)).containsExactly(new double[] {100, 50.5, 1}, EXACT);
    }

    @Test
    void aUnitIsJudgedByWhatIsKnownOrNotRankedAsOneChooses() {
        String unknown = SmallCountry.uai(180004);
        country.build("%s COLLEGE PUBLIC | commune-18015 departement-18".formatted(unknown));
        observe("ips-college", unknown, 110);

        Diagnosis judged = diagnoses.make(design(ips(30), pupils(10)));
        Diagnosis left = diagnoses.make(new Design(
                UnitKind.COLLEGES,
                scope(),
                List.of(ips(30), pupils(10)),
                new Method(SmallNumbers.KEEP, Extremes.KEEP, Gaps.UNRANKED, Scaling.RANGE, Mean.ARITHMETIC),
                Classing.USUAL));

        assertThat(judged.find(id(unknown)))
                .hasValueSatisfying(ranked -> assertThat(ranked.score()).isCloseTo(25.75, EXACT));
        assertThat(left.find(id(unknown))).isEmpty();
        assertThat(left.unranked()).extracting(Place::id).containsExactly(id(unknown));
    }

    @Test
    void unitsWithLessThanHalfOfTheCriteriaAreNotRanked() {
        String unknown = SmallCountry.uai(180004);
        country.build("%s COLLEGE PUBLIC | commune-18015 departement-18".formatted(unknown));
        observe("ips-college", unknown, 110);
        observe("ecart-type-ips-college", 30, 31, 32);

        Diagnosis diagnosis = diagnoses.make(design(
                ips(30), pupils(10), Criterion.latest(new IndicatorCode("ecart-type-ips-college"), Need.HIGH, 10)));

        assertThat(diagnosis.unranked()).extracting(Place::id).containsExactly(id(unknown));
    }

    @Test
    void aCorrectionChangesTheDiagnosis() {
        assertThat(scores(diagnoses.make(design(ips(30))))).containsExactly(new double[] {100, 50.5, 1}, EXACT);

        observe("ips-college", POOR, 140);

        assertThat(first(diagnoses.make(design(ips(30))))).isEqualTo(CROWDED);
    }

    @Test
    void thePeriodOfACriterionIsTheLatestOrTheOneThatIsAskedFor() {
        observe("ips-college", POOR, 90, "2023-2024");
        observe("ips-college", CROWDED, 70, "2023-2024");
        Diagnosis latest = diagnoses.make(design(ips(30)));
        Diagnosis earlier = diagnoses.make(design(
                new Criterion(new IndicatorCode("ips-college"), Need.LOW, Optional.of(new SchoolYear(2023)), 30)));

        assertThat(first(latest)).isEqualTo(POOR);
        assertThat(first(earlier)).isEqualTo(CROWDED);
        assertThat(earlier.unranked()).extracting(Place::id).containsExactly(id(RICH));
        assertThat(earlier.evidence().getFirst().periods()).containsExactly(new SchoolYear(2024), new SchoolYear(2023));
    }

    @Test
    void theFirstValueOfANewPeriodDoesNotTakeTheOthersAway() {
        observe("ips-college", RICH, 70, "2026-2027");
        assertThat(diagnoses.make(design(ips(30))).evidence().getFirst().period())
                .contains(new SchoolYear(2024));

        observe("ips-college", POOR, 90, "2026-2027");
        assertThat(diagnoses.make(design(ips(30))).evidence().getFirst().period())
                .contains(new SchoolYear(2026));
    }

    @Test
    void whereFewUnitsHaveAValueItIsThatOfTheLatestPeriodWithOne() {
        observe("ecart-type-ips-college", RICH, 30, "2022-2023");
        Criterion deviation = Criterion.latest(new IndicatorCode("ecart-type-ips-college"), Need.HIGH, 10);

        assertThat(diagnoses
                        .make(design(ips(30), deviation))
                        .evidence()
                        .getLast()
                        .period())
                .contains(new SchoolYear(2022));
    }

    @Test
    void aPeriodWithoutValuesCountsForNothing() {
        Diagnosis diagnosis = diagnoses.make(design(
                pupils(10),
                new Criterion(new IndicatorCode("ips-college"), Need.LOW, Optional.of(new SchoolYear(2001)), 30)));

        assertThat(diagnosis.counted()).hasSize(1);
        assertThat(diagnosis.evidence().getLast().known()).isZero();
    }

    /** By the rates alone the collège of which the one candidate failed comes first. */
    @Test
    void aRateOfFewPeopleIsDrawnToTheRateOfAllUnlessItIsToBeKept() {
        new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")))
                .write("observations", LocalDate.of(2026, 8, 17), """
                        indicateur;lieu;periode;numerateur;denominateur
                        reussite-dnb;etablissement-%s;session-2024;50;100
                        reussite-dnb;etablissement-%s;session-2024;95;100
                        reussite-dnb;etablissement-%s;session-2024;0;1
                        """.formatted(POOR, CROWDED, RICH));
        Design drawn = design(Criterion.latest(new IndicatorCode("reussite-dnb"), Need.LOW, 10));
        Design kept = new Design(
                drawn.units(),
                drawn.scope(),
                drawn.criteria(),
                new Method(SmallNumbers.KEEP, Extremes.TAME, Gaps.REWEIGHT, Scaling.RANGE, Mean.ARITHMETIC),
                drawn.classing());

        assertThat(first(diagnoses.make(kept))).isEqualTo(RICH);
        assertThat(first(diagnoses.make(drawn))).isEqualTo(POOR);
    }

    /** Three units of which one alone has more than chance gives: they are equal, and nobody comes before another. */
    @Test
    void whereRatesDifferByChanceAloneAllUnitsAreEqual() {
        new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")))
                .write("observations", LocalDate.of(2026, 8, 17), """
                        indicateur;lieu;periode;numerateur;denominateur
                        reussite-dnb;etablissement-%s;session-2024;1;2
                        reussite-dnb;etablissement-%s;session-2024;2;2
                        reussite-dnb;etablissement-%s;session-2024;2;4
                        """.formatted(POOR, CROWDED, RICH));
        Diagnosis diagnosis = diagnoses.make(design(Criterion.latest(new IndicatorCode("reussite-dnb"), Need.LOW, 10)));

        assertThat(diagnosis.ranking()).extracting(Ranked::rank).containsExactly(1, 1, 1);
    }

    private static String first(Diagnosis diagnosis) {
        return diagnosis.ranking().getFirst().unit().id().code();
    }

    @Test
    void equalUnitsHaveTheFirstOfTheirRanks() {
        observe("ips-college", CROWDED, 80);

        assertThat(diagnoses.make(design(ips(30))).ranking())
                .extracting(Ranked::rank)
                .containsExactly(1, 1, 3);
    }

    @Test
    void whereThereIsNoRankingOneIsToldWhy() {
        assertThat(diagnoses.make(design(ips(0))).whyNone()).contains(NoIndex.NO_WEIGHT);
        assertThat(diagnoses
                        .make(design(Criterion.latest(new IndicatorCode("reussite-dnb"), Need.LOW, 10)))
                        .whyNone())
                .contains(NoIndex.NO_VALUE);
        assertThat(diagnoses
                        .make(new Design(UnitKind.LYCEES, scope(), List.of(ips(10)), Method.USUAL, Classing.USUAL))
                        .whyNone())
                .contains(NoIndex.NO_UNIT);
    }

    @Test
    void possibleRanksSurroundWhatNoReasonableChoiceMoves() {
        Diagnosis diagnosis = diagnoses.make(design(ips(30)));

        assertThat(known(diagnosis).values())
                .allSatisfy(interval -> assertThat(interval.low()).isEqualTo(interval.high()))
                .extracting(interval -> interval.low())
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void possibleRanksAreWideWhereCriteriaDisagree() {
        Diagnosis diagnosis = diagnoses.make(design(ips(11), pupils(10)));

        assertThat(known(diagnosis).get(0))
                .satisfies(interval -> assertThat(interval.low()).isLessThan(interval.high()));
    }

    @Test
    void theChoicesThatMoveRanksAreTold() {
        List<RankSensitivity.Effect> effects =
                answer(diagnoses.make(design(ips(11), pupils(10)))).effects();

        assertThat(effects)
                .extracting(RankSensitivity.Effect::source)
                .containsExactly(Source.OUTLIERS, Source.NORMALISATION, Source.WEIGHTS, Source.AGGREGATION);
        assertThat(effects)
                .filteredOn(effect -> effect.source() == Source.WEIGHTS)
                .allSatisfy(effect -> assertThat(effect.total()).isPositive());
        assertThat(effects)
                .filteredOn(effect -> effect.source() == Source.OUTLIERS) // three units have none
                .allSatisfy(effect -> assertThat(effect.total()).isZero());
    }

    @Test
    void nothingIsToldOfChoicesWhereNoRankMoves() {
        assertThat(answer(diagnoses.make(design(ips(30)))).effects()).isEmpty();
    }

    private Map<Integer, RankInterval> known(Diagnosis diagnosis) {
        return answer(diagnosis).intervals();
    }

    private PossibleRanks.Known answer(Diagnosis diagnosis) {
        PossibleRanks answer = robustness.possibleRanks(diagnosis);
        while (answer instanceof PossibleRanks.Computing) {
            answer = robustness.possibleRanks(diagnosis);
        }
        return (PossibleRanks.Known) answer;
    }

    private static Design design(Criterion... criteria) {
        return new Design(UnitKind.COLLEGES, scope(), List.of(criteria), Method.USUAL, Classing.USUAL);
    }

    private static PlaceId scope() {
        return PlaceId.parse("departement-18");
    }

    private static Criterion ips(int weight) {
        return Criterion.latest(new IndicatorCode("ips-college"), Need.LOW, weight);
    }

    private static Criterion pupils(int weight) {
        return Criterion.latest(new IndicatorCode("eleves-college"), Need.HIGH, weight);
    }

    private static PlaceId id(String uai) {
        return PlaceId.parse("etablissement-" + uai);
    }

    private static double[] scores(Diagnosis diagnosis) {
        return diagnosis.ranking().stream().mapToDouble(Ranked::score).toArray();
    }

    private void observe(String indicator, int poor, int crowded, int rich) {
        observe(indicator, POOR, poor);
        observe(indicator, CROWDED, crowded);
        observe(indicator, RICH, rich);
    }

    private void observe(String indicator, String uai, int value) {
        observe(indicator, uai, value, "2024-2025");
    }

    private void observe(String indicator, String uai, int value, String period) {
        new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")))
                .write("observations", LocalDate.of(2026, 8, 17), """
                        indicateur;lieu;periode;valeur
                        %s;etablissement-%s;%s;%d
                        """.formatted(indicator, uai, period, value));
    }
}
