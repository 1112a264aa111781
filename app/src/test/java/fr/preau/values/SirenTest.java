package fr.preau.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The identifiers of the register SIRENE: organisations and their sites. */
class SirenTest {

    @ParameterizedTest
    @ValueSource(strings = {"200000172", "241800507", "356000000", "110043015"})
    void acceptsOrganisationsOfTheRegister(String code) {
        assertThat(new Siren(code)).hasToString(code);
    }

    @Test
    void readsDigitsPrintedInGroups() {
        assertThat(Siren.parse("241 800\u00A0507")).isEqualTo(new Siren("241800507"));
        assertThat(Siret.parse("110 043 015 00012")).isEqualTo(new Siret("11004301500012"));
    }

    @Test
    void aSiteKnowsItsOrganisation() {
        assertThat(new Siret("11004301500012").siren()).isEqualTo(new Siren("110043015"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20000017", "2000001722", "20000017A", "200 00172"})
    void refusesWhatIsNotNineDigits(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Siren(code))
                .withMessage("A SIREN is 9 digits, received \"%s\"", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "110043015", "1100430150001A"})
    void refusesWhatIsNotFourteenDigits(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Siret(code))
                .withMessage("A SIRET is 14 digits, received \"%s\"", code);
    }

    @Test
    void refusesASiteWhoseOrganisationHasAWrongKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Siret("11004300000014"))
                .withMessage("The key of SIREN \"110043000\" is wrong");
    }

    @Test
    void refusesAnySlipOfOneDigit() {
        Seed.fresh().draws(1_000, SirenTest::anySiren).map(Siren::code).forEach(code -> {
            for (int rank = 0; rank < 9; rank++) {
                char slipped = code.charAt(rank) == '9' ? '0' : (char) (code.charAt(rank) + 1);
                String wrong = code.substring(0, rank) + slipped + code.substring(rank + 1);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Siren(wrong))
                        .withMessage("The key of SIREN \"%s\" is wrong", wrong);
            }
        });
    }

    /** La Poste outgrew the key of Luhn: 35600000000048 is its seat, the others are checked by their sum. */
    @Test
    void acceptsTheSitesOfLaPoste() {
        assertThat(new Siret("35600000000048").siren()).isEqualTo(new Siren("356000000"));
        assertThat(new Siret("35600000049837").siren()).isEqualTo(new Siren("356000000"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Siret("35600000049838"));
    }

    static Siren anySiren(Random random) {
        String eight = "%08d".formatted(random.nextInt(100_000_000));
        for (int key = 0; key <= 9; key++) {
            if (Digits.satisfyLuhn(eight + key)) {
                return new Siren(eight + key);
            }
        }
        throw new AssertionError("Any eight digits have a key: " + eight);
    }
}
