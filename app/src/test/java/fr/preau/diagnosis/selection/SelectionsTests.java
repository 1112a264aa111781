package fr.preau.diagnosis.selection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.diagnosis.Classing;
import fr.preau.diagnosis.Criterion;
import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Diagnoses;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Method;
import fr.preau.diagnosis.Need;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.UnitKind;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.methods.planning.Price;
import fr.preau.methods.planning.Sense;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seven collèges, worked by hand. Their indices are 100, 89, 78, 67, 45, 12 and 1: from 1 to 100 by low position index.
 *
 * <pre>
 * A 100 Cher          private
 * B  89 Cher          public
 * C  78 Cher          public
 * D  67 Eure-et-Loir  public
 * E  45 Cher          private
 * F  12 Eure-et-Loir  private
 * G   1 Haute-Garonne public
 * </pre>
 */
@PreauTest
@Import(SmallCountry.class)
@Transactional
class SelectionsTests {

    private static final String NAMES = "ABCDEFG";
    private static final int[] IPS = {50, 60, 70, 80, 100, 130, 140};

    @Autowired
    SmallCountry country;

    @Autowired
    Imports imports;

    @Autowired
    Diagnoses diagnoses;

    @Autowired
    Selections selections;

    @Autowired
    UnitGroups groups;

    @BeforeEach
    void draw() {
        country.build("""
                %s COLLEGE PRIVATE_UNDER_CONTRACT | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-18015 departement-18
                %s COLLEGE PUBLIC | commune-28085 departement-28
                %s COLLEGE PRIVATE_UNDER_CONTRACT | commune-18015 departement-18
                %s COLLEGE PRIVATE_UNDER_CONTRACT | commune-28085 departement-28
                %s COLLEGE PUBLIC | commune-31555 departement-31
                """.formatted(
                        (Object[]) NAMES.chars().mapToObj(SelectionsTests::uai).toArray()));
        new TerritoryFiles(imports, Scope.FRANCE)
                .write(
                        "observations",
                        LocalDate.of(2026, 8, 17),
                        "indicateur;lieu;periode;valeur\n"
                                + IntStream.range(0, IPS.length)
                                        .mapToObj(unit -> "ips-college;etablissement-%s;2024-2025;%d"
                                                .formatted(uai(NAMES.charAt(unit)), IPS[unit]))
                                        .collect(Collectors.joining("\n"))
                                + "\n");
    }

    @Test
    void withoutConditionTheFirstAreChosen() {
        SelectionResult result = chosen(3);

        assertThat(names(result.chosen())).isEqualTo("ABC");
        assertThat(result.value()).isEqualTo(result.plainValue()).isEqualTo(267_000);
        assertThat(result.isProven()).isTrue();
    }

    @Test
    void aRuleIsObeyedAtTheLeastCostAndItsPriceIsTold() {
        SelectionResult result = chosen(3, rule(Sense.AT_LEAST, "1", "departement-28"));

        assertThat(names(result.chosen())).isEqualTo("ABD");
        SelectionResult.Priced priced = result.conditions().getFirst();
        SelectionResult.Cost cost = priced.cost().orElseThrow();
        assertThat(cost.price()).isEqualTo(new Price(11_000, 11_000));
        assertThat(names(cost.without())).isEqualTo("C");
        assertThat(names(cost.with())).isEqualTo("D");
        assertThat(names(result.beyondPlain())).isEqualTo("D");
        assertThat(names(result.leftOut())).isEqualTo("C");
    }

    @Test
    void aRuleMayHoldForEachGroup() {
        SelectionResult result = chosen(3, rule(Sense.AT_LEAST, "1", "chaque-departement"));

        assertThat(names(result.chosen())).isEqualTo("ADG");
        assertThat(result.conditions().getFirst().demands())
                .extracting(demand -> demand.group().id().toString())
                .containsExactly("departement-18", "departement-28", "departement-31");
    }

    @Test
    void aRuleThatHoldsOfItselfCostsNothing() {
        SelectionResult result =
                chosen(3, rule(Sense.AT_LEAST, "1", "departement-18"), rule(Sense.AT_LEAST, "1", "departement-28"));

        assertThat(result.conditions())
                .extracting(priced -> priced.cost().orElseThrow().price().most())
                .containsExactly(0L, 11_000L);
    }

    @Test
    void sharesAreOfWhatIsChosen() {
        SelectionResult result = chosen(3, rule(Sense.AT_MOST, "34 %", "departement-18"));

        assertThat(names(result.chosen())).isEqualTo("ADF");
    }

    @Test
    void placesStayEmptyWhereRulesLeaveNobody() {
        SelectionResult result =
                chosen(5, rule(Sense.AT_MOST, "1", "departement-18"), rule(Sense.AT_MOST, "0", "departement-31"));

        assertThat(names(result.chosen())).isEqualTo("ADF");
    }

    @Test
    void unitsAreFixedForAReasonAndThatHasAPriceToo() {
        var always = new FixedUnit(id('G'), FixedUnit.Fate.ALWAYS, "engagement pris");
        var never = new FixedUnit(id('A'), FixedUnit.Fate.NEVER, "fermeture");

        SelectionResult result = chosen(3, always, never);

        assertThat(names(result.chosen())).isEqualTo("BCG");
        assertThat(result.conditions())
                .extracting(priced -> names(priced.cost().orElseThrow().without()))
                .containsExactly("A", "D");
    }

    @Test
    void rulesThatContradictEachOtherAreNamed() {
        SelectionAnswer plainly = answer(3, rule(Sense.AT_LEAST, "3", "departement-28"));
        SelectionAnswer together = answer(
                3,
                rule(Sense.AT_LEAST, "2", "departement-28"),
                rule(Sense.AT_LEAST, "2", "departement-18"),
                rule(Sense.AT_LEAST, "1", "secteur-public"));

        assertThat(targets(plainly)).containsExactly("departement-28");
        assertThat(targets(together)).containsExactly("departement-18", "departement-28");
        assertThat(targets(answer(
                        1,
                        new FixedUnit(id('G'), FixedUnit.Fate.ALWAYS, "engagement pris"),
                        new FixedUnit(id('F'), FixedUnit.Fate.ALWAYS, "engagement pris"))))
                .isEmpty();
    }

    @Test
    void noOtherSelectionIsBetter() {
        var half = rule(Sense.AT_LEAST, "50 %", "secteur-private-under-contract");
        var towns = rule(Sense.AT_MOST, "1", "chaque-commune");

        assertThat(names(chosen(3, half, towns).chosen())).isEqualTo(best(3));
    }

    /** Among all: half private or more, one in a commune at most. */
    private static String best(int places) {
        List<String> communes = List.of("ab", "ab", "cd", "ef", "cd", "ef", "g");
        String found = "";
        for (int set = 0; set < 1 << NAMES.length(); set++) {
            int mask = set;
            List<Integer> units = IntStream.range(0, NAMES.length())
                    .filter(unit -> (mask >> unit & 1) == 1)
                    .boxed()
                    .toList();
            boolean obeys = units.size() <= places
                    && 2
                                    * units.stream()
                                            .filter(unit -> "AEF".indexOf(NAMES.charAt(unit)) >= 0)
                                            .count()
                            >= units.size()
                    && units.stream().map(communes::get).distinct().count() == units.size();
            String named =
                    units.stream().map(unit -> NAMES.substring(unit, unit + 1)).collect(Collectors.joining());
            if (obeys && worth(named) > worth(found)) {
                found = named;
            }
        }
        return found;
    }

    private static int worth(String names) {
        return names.chars()
                .map(name -> 100 - 11 * (IPS[NAMES.indexOf(name)] - 50) / 10)
                .sum();
    }

    @Test
    void onlyFamiliesThatTellUnitsApartAreOffered() {
        assertThat(groups.of(diagnosis()).list())
                .extracting(Grouping::family)
                .containsExactly(
                        GroupFamily.REGION,
                        GroupFamily.ACADEMY,
                        GroupFamily.DEPARTMENT,
                        GroupFamily.COMMUNE,
                        GroupFamily.SECTOR);
    }

    private SelectionResult chosen(int places, Condition... conditions) {
        return (SelectionResult) answer(places, conditions);
    }

    private SelectionAnswer answer(int places, Condition... conditions) {
        var terms = new SelectionTerms(places, only(EquityRule.class, conditions), only(FixedUnit.class, conditions));
        SelectionAnswer answer = selections.choose(diagnosis(), terms);
        while (answer == SelectionAnswer.Unknown.COMPUTING) {
            answer = selections.choose(diagnosis(), terms);
        }
        return answer;
    }

    private static <T> List<T> only(Class<T> kind, Condition... conditions) {
        return Arrays.stream(conditions)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private Diagnosis diagnosis() {
        return diagnoses.make(new Design(
                UnitKind.COLLEGES,
                PlaceId.FRANCE,
                List.of(Criterion.latest(new IndicatorCode("ips-college"), Need.LOW, 10)),
                Method.USUAL,
                Classing.USUAL));
    }

    private static List<String> targets(SelectionAnswer answer) {
        return ((SelectionAnswer.Contradictory) answer)
                .rules().stream().map(demand -> demand.rule().target()).toList();
    }

    private static EquityRule rule(Sense sense, String bound, String target) {
        return EquityRule.find(sense, Bound.find(bound).orElseThrow(), target).orElseThrow();
    }

    private static String uai(int name) {
        return SmallCountry.uai(180001 + NAMES.indexOf(name));
    }

    private static PlaceId id(char name) {
        return PlaceId.parse("etablissement-" + uai(name));
    }

    private static String names(List<Ranked> units) {
        return units.stream()
                .flatMap(unit -> NAMES.chars()
                        .filter(name -> id((char) name).equals(unit.unit().id()))
                        .mapToObj(Character::toString))
                .sorted()
                .collect(Collectors.joining());
    }
}
