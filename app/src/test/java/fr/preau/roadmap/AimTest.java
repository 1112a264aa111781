package fr.preau.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.values.CivilYear;
import fr.preau.values.Period;
import java.math.BigDecimal;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What meets an aim, and how one is written. */
class AimTest {

    private static final Period START = new CivilYear(2020);

    @Test
    void boundsBelongToWhatIsAimedAt() {
        assertThat(meets(new Aim.AtLeast(number("80")), "80")).isTrue();
        assertThat(meets(new Aim.AtLeast(number("80")), "79.99")).isFalse();
        assertThat(meets(new Aim.AtMost(number("3")), "3.0")).isTrue();
        assertThat(meets(new Aim.AtMost(number("3")), "4")).isFalse();
        var between = new Aim.Between(number("7"), number("10"));
        assertThat(meets(between, "7")).isTrue();
        assertThat(meets(between, "10")).isTrue();
        assertThat(meets(between, "11")).isFalse();
        assertThat(meets(between, "6")).isFalse();
    }

    @Test
    void doublingStartsFromWhatItWas() {
        var doubling = new Aim.MultiplyBy(number("2"), START);
        assertThat(bounds(doubling, "2.1").low()).contains(number("4.2"));
        assertThat(bounds(doubling, "2.1").high()).isEmpty();
        var halving = new Aim.MultiplyBy(number("0.5"), START);
        assertThat(bounds(halving, "3").high()).contains(number("1.5"));
        assertThat(bounds(halving, "3").low()).isEmpty();
    }

    @Test
    void aRiseOfAFifthAndAFall() {
        assertThat(bounds(new Aim.IncreaseBy(number("20"), START), "50").low()).contains(number("60.00"));
        assertThat(bounds(new Aim.IncreaseBy(number("-10"), START), "50").high())
                .contains(number("45.00"));
    }

    @Test
    void withoutItsStartNothingIsKnown() {
        assertThat(new Aim.MultiplyBy(number("2"), START).bounds(_ -> Optional.empty()))
                .isEmpty();
        assertThat(new Aim.AtLeast(number("2")).bounds(_ -> Optional.empty())).isPresent();
    }

    @Test
    void whatCannotBeAimedAtIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Aim.Between(number("2"), number("2")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Aim.MultiplyBy(number("0"), START));
        assertThatIllegalArgumentException().isThrownBy(() -> new Aim.IncreaseBy(number("-101"), START));
    }

    @Test
    void termsSayTheSameBothWays() {
        Aim[] aims = {
            new Aim.AtLeast(number("1")),
            new Aim.AtMost(number("1")),
            new Aim.Between(number("1"), number("2")),
            new Aim.MultiplyBy(number("2"), START),
            new Aim.IncreaseBy(number("20"), START)
        };
        assertThat(aims).allSatisfy(aim -> assertThat(AimTerms.of(aim).read()).isEqualTo(aim));
    }

    @Test
    void termsThatLackSomethingMakeNoAim() {
        var without = new AimTerms(AimTerms.Condition.BETWEEN, number("1"), Optional.empty(), Optional.empty());
        Assertions.assertThatThrownBy(without::read).isInstanceOf(NoSuchElementException.class);
        var noStart = new AimTerms(AimTerms.Condition.INCREASE, number("1"), Optional.empty(), Optional.empty());
        Assertions.assertThatThrownBy(noStart::read).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theGapIsToTheBoundThatIsNotKept() {
        Aim.Bounds between = bounds(new Aim.Between(number("10"), number("20")), "0");
        assertThat(between.gap(number("7"))).isEqualByComparingTo("-3");
        assertThat(between.gap(number("15"))).isEqualByComparingTo("0");
        assertThat(between.gap(number("22"))).isEqualByComparingTo("2");
        assertThat(bounds(new Aim.AtLeast(number("10")), "0").gap(number("12"))).isEqualByComparingTo("2");
        assertThat(bounds(new Aim.AtMost(number("10")), "0").gap(number("7"))).isEqualByComparingTo("-3");
    }

    private static boolean meets(Aim aim, String value) {
        return aim.bounds(_ -> Optional.empty()).orElseThrow().contain(number(value));
    }

    private static Aim.Bounds bounds(Aim aim, String start) {
        return aim.bounds(period -> period.equals(START) ? Optional.of(number(start)) : Optional.empty())
                .orElseThrow();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
