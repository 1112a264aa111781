package fr.preau.diagnosis.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.diagnosis.Design.Parameter;
import fr.preau.methods.planning.Sense;
import fr.preau.values.PlaceId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms are said in one way, whoever typed them. */
class SelectionTermsTests {

    private static final EquityRule CHER = rule(Sense.AT_LEAST, "2", "departement-18");
    private static final EquityRule EACH = rule(Sense.AT_MOST, "30 %", "chaque-departement");

    @Test
    void theOrderOfConditionsIsNotThatOfTyping() {
        var never = fixed("etablissement-0180002E", FixedUnit.Fate.NEVER);
        var always = fixed("etablissement-0180005H", FixedUnit.Fate.ALWAYS);

        assertThat(new SelectionTerms(5, List.of(CHER, EACH), List.of(always, never)))
                .isEqualTo(new SelectionTerms(5, List.of(EACH, CHER), List.of(never, always)));
    }

    @Test
    void theAddressSaysEverything() {
        var terms = new SelectionTerms(5, List.of(CHER, EACH), List.of(fixed("commune-18033", FixedUnit.Fate.NEVER)));

        assertThat(terms.parameters())
                .extracting(Parameter::name, Parameter::value)
                .map(pair -> pair.toList().getFirst() + "=" + pair.toList().getLast())
                .containsExactly(
                        "places=5",
                        "groupe=chaque-departement",
                        "borne=plus",
                        "nombre=30%",
                        "groupe=departement-18",
                        "borne=moins",
                        "nombre=2",
                        "fixe=commune-18033",
                        "sort=jamais",
                        "motif=travaux");
    }

    @Test
    void nothingIsSaidTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SelectionTerms(5, List.of(CHER, rule(Sense.AT_LEAST, "3", "departement-18")), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelectionTerms(
                        5,
                        List.of(),
                        List.of(
                                fixed("commune-18033", FixedUnit.Fate.NEVER),
                                fixed("commune-18033", FixedUnit.Fate.ALWAYS))));
        assertThat(CHER.repeats(rule(Sense.AT_MOST, "3", "departement-18"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5,5", "' 12 ',12", "30%,30%", "30 %,30%", "'30\u202F%',30%", "0,0", "100%,100%"})
    void aBoundIsReadAsPeopleWriteIt(String written, String read) {
        assertThat(Bound.find(written)).map(Bound::toString).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "deux", "101%", "2,5", "5 5", "999999", "%", "99999999999"})
    void whatIsNoBoundIsNotTakenForOne(String written) {
        assertThat(Bound.find(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"departement-18", "chaque-epci", "education-prioritaire-oui", "taille-petits"})
    void aGroupIsReadAsItIsWritten(String target) {
        assertThat(rule(Sense.AT_LEAST, "1", target).target()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chaque-", "chaque-lune", "departement-", "departement-1/8", "lune-3", "departement"})
    void whatIsNoGroupIsNotTakenForOne(String target) {
        assertThat(EquityRule.find(Sense.AT_LEAST, new Bound.Units(1), target)).isEmpty();
    }

    private static EquityRule rule(Sense sense, String bound, String target) {
        return EquityRule.find(sense, Bound.find(bound).orElseThrow(), target).orElseThrow();
    }

    private static FixedUnit fixed(String unit, FixedUnit.Fate fate) {
        return new FixedUnit(PlaceId.parse(unit), fate, " travaux ");
    }
}
