package fr.preau.methods.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.methods.secrecy.ProtectionLevel.Side;
import org.junit.jupiter.api.Test;

class SecrecyRuleTest {

    private static final SecrecyRule TAX_DATA = SecrecyRule.atLeast(11);
    private static final SecrecyRule ENTERPRISES = SecrecyRule.atLeast(3).withDominanceUpTo(0.85);

    @Test
    void forbidsACellOfTooFewPeople() {
        assertThat(TAX_DATA.findReason(Cell.ofPeople(10))).contains(new Reason.TooFew(10, 11));
        assertThat(TAX_DATA.findReason(Cell.ofPeople(11))).isEmpty();
    }

    @Test
    void doesNotMindACellWhereThereIsNobody() {
        assertThat(TAX_DATA.findReason(Cell.ofPeople(0))).isEmpty();
    }

    @Test
    void doesNotMindWhatReadersKnowAnyway() {
        assertThat(TAX_DATA.findReason(Cell.ofPeople(3).knownToAll())).isEmpty();
    }

    @Test
    void forbidsACellThatOneContributorDominates() {
        assertThat(ENTERPRISES.findReason(Cell.ofAmount(1_000, new Contributors(20, 851))))
                .contains(new Reason.Dominated(0.851, 0.85));
        assertThat(ENTERPRISES.findReason(Cell.ofAmount(1_000, new Contributors(20, 850))))
                .isEmpty();
    }

    @Test
    void asksThatACellOfTooFewPeopleCannotBeRecomputed() {
        assertThat(TAX_DATA.levelsFor(7, Cell.ofPeople(3))).containsExactly(new ProtectionLevel(7, Side.SLIDING, 1));
        assertThat(TAX_DATA.leavingUncertaintyOf(5).levelsFor(7, Cell.ofPeople(3)))
                .containsExactly(new ProtectionLevel(7, Side.SLIDING, 5));
    }

    /** 900 is 85 % of 1,059. */
    @Test
    void asksForAnIntervalThatReachesWhereNobodyDominates() {
        assertThat(ENTERPRISES.levelsFor(7, Cell.ofAmount(1_000, new Contributors(20, 900))))
                .containsExactly(
                        new ProtectionLevel(7, Side.SLIDING, 1),
                        new ProtectionLevel(7, Side.UPPER, 59),
                        new ProtectionLevel(7, Side.LOWER, 59));
    }

    @Test
    void asksForAShareOfTheValue() {
        SecrecyRule rule = SecrecyRule.atLeast(3).leavingMarginOf(0.1);
        assertThat(rule.levelsFor(7, Cell.ofAmount(999, new Contributors(2, 600))))
                .contains(new ProtectionLevel(7, Side.UPPER, 100), new ProtectionLevel(7, Side.LOWER, 100));
    }

    @Test
    void neverAsksThatACellSeemNegative() {
        SecrecyRule rule = SecrecyRule.atLeast(3).leavingMarginOf(2);
        assertThat(rule.levelsFor(7, Cell.ofAmount(10, new Contributors(2, 6))))
                .contains(new ProtectionLevel(7, Side.UPPER, 20), new ProtectionLevel(7, Side.LOWER, 10));
    }

    @Test
    void refusesParametersOutOfTheirRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecrecyRule.atLeast(0))
                .withMessage("The minimum and the uncertainty are 1 or more, received 0 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAX_DATA.withDominanceUpTo(85))
                .withMessage("A dominance is a share above 0 and up to 1, received 85.0");
        assertThatIllegalArgumentException().isThrownBy(() -> TAX_DATA.withDominanceUpTo(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> TAX_DATA.leavingMarginOf(-0.1));
    }
}
