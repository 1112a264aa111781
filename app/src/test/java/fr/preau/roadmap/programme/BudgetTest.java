package fr.preau.roadmap.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.values.Euros;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of a budget of which not everything is known. */
class BudgetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Budget budget = budget("""
            formation            2026 fonctionnement | 100.10 | 80.00 | ?
            formation            2027 fonctionnement | 200.20 | ?     | ?
            projets-innovants    2026 investissement | ?      | 50.00 | 10
            projets-innovants    2026 fonctionnement | 0      | 0     | 0
            """);

    @Test
    void aTotalSaysOfHowManyLinesItIs() {
        assertThat(budget.total(Stage.PLANNED)).isEqualTo(new Total(Euros.of("300.30"), 3, 4));
        assertThat(budget.total(Stage.PLANNED).isComplete()).isFalse();
        assertThat(budget.total(Stage.PLANNED, key -> key.axis() == Axis.TRAINING))
                .isEqualTo(new Total(Euros.of("300.30"), 2, 2));
    }

    @Test
    void zeroIsKnownAndNothingIsNot() {
        Total zero =
                budget.total(Stage.SPENT, key -> key.nature() == Nature.OPERATION && key.axis() == Axis.INNOVATION);
        assertThat(zero.isComplete()).isTrue();
        assertThat(zero.sum()).isEqualTo(Euros.ZERO);
        assertThat(budget.total(Stage.SPENT, key -> key.axis() == Axis.TRAINING).isUnknown())
                .isTrue();
    }

    /** 0.10 added ten times is 1.00, which it is not in binary floating point. */
    @Test
    void amountsAreExactToTheCent() {
        List<Optional<Euros>> dimes =
                Stream.generate(() -> Optional.of(Euros.of("0.10"))).limit(10).toList();
        assertThat(Total.of(dimes).sum()).isEqualTo(Euros.of("1.00"));
    }

    /** 80 of 100.10 on the line where both are known, and 0 of 0 beside it. */
    @Test
    void aRateStandsOnTheLinesWhereBothAreKnown() {
        Rate rate = budget.rate(Stage.COMMITTED, _ -> true);
        assertThat(rate.percent()).contains(new BigDecimal("79.9"));
        assertThat(rate.known()).isEqualTo(2);
        assertThat(rate.lines()).isEqualTo(4);
        assertThat(rate.planned()).isEqualTo(Euros.of("100.10"));
        assertThat(budget.rate(Stage.SPENT, key -> key.axis() == Axis.INNOVATION && key.nature() == Nature.OPERATION)
                        .percent())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"300.30, 0", "300.00, 0.30", "301.00, -0.70"})
    void theAmountSignedIsSetBesideTheLines(String signed, String excess) {
        Balance balance = convention(Optional.of(Euros.of(signed))).balances().getFirst();
        assertThat(balance.excess()).contains(Euros.of(excess));
        assertThat(balance.isComplete()).isFalse();
    }

    @Test
    void whatIsNotKnownAtAllMakesNoDifference() {
        List<Balance> balances = convention(Optional.empty()).balances();
        assertThat(balances).extracting(Balance::excess).containsOnly(Optional.empty());
    }

    @Test
    void staffIsNoMoney() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commitment(
                        CommitmentKind.STAFF, Optional.of(Euros.ZERO), Optional.empty(), "", "", Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commitment(
                        CommitmentKind.MONEY, Optional.of(new Euros(-1)), Optional.empty(), "", "", Optional.empty()));
    }

    @Test
    void aBudgetHasOneLineForEachAxisYearAndNature() {
        BudgetLine line = budget.lines().getFirst();
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(List.of(line, line)));
        assertThat(budget.with(BudgetLine.of(line.key())).lines()).hasSize(4);
        assertThat(budget.without(line.key()).lines()).hasSize(3);
    }

    private ProgrammeConvention convention(Optional<Euros> signed) {
        return new ProgrammeConvention(
                new ConventionCode("essai"),
                "Essai",
                PlaceId.parse("departement-18"),
                DAY,
                DAY.plusYears(1),
                ConventionState.SIGNED,
                signed,
                "",
                "",
                false,
                List.of(),
                budget,
                List.of());
    }

    private static Budget budget(String table) {
        return new Budget(table.lines().map(BudgetTest::line).toList());
    }

    private static BudgetLine line(String row) {
        String[] cells = row.split("\\|");
        String[] key = cells[0].strip().split("\\s+");
        BudgetLine line =
                BudgetLine.of(new BudgetLine.Key(Axis.ofSlug(key[0]), Integer.parseInt(key[1]), Nature.ofSlug(key[2])));
        for (Stage stage : Stage.values()) {
            String cell = cells[stage.ordinal() + 1].strip();
            line = cell.equals("?") ? line : line.with(stage, new Amount(Euros.of(cell), "essai", DAY));
        }
        return line;
    }
}
