package fr.preau.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommuneCodeTest {

    @ParameterizedTest
    @CsvSource({"18033, 18", "01004, 01", "75115, 75", "95063, 95", "2A004, 2A", "2B252, 2B", "97105, 971", "97608, 976"
    })
    void knowsItsDepartment(String code, String department) {
        CommuneCode commune = new CommuneCode(code);
        assertThat(commune.department()).contains(new DepartmentCode(department));
        assertThat(commune.territory()).isEqualTo(department);
    }

    @ParameterizedTest
    @CsvSource({"97502, 975", "97701, 977", "97801, 978", "98412, 984", "98613, 986", "98735, 987", "98818, 988"})
    void hasNoDepartmentInAnOverseasCollectivity(String code, String collectivity) {
        CommuneCode commune = new CommuneCode(code);
        assertThat(commune.department()).isEmpty();
        assertThat(commune.territory()).isEqualTo(collectivity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20004", "20033"})
    void keepsTheCodesThatCorseHadUntil1976WithoutGuessingTheDepartment(String code) {
        assertThat(new CommuneCode(code).department()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1004, 01004", "2a004, 2A004", "' 18033 ', 18033"})
    void readsWhatSpreadsheetsLeave(String text, String code) {
        assertThat(CommuneCode.parse(text)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "1803", "180333", "00001", "96001", "97001", "97901", "98501", "99138", "2C004", "2a004", "18O33"
            })
    void refusesWhatNoCommuneCanHave(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommuneCode(code))
                .withMessage("\"%s\" is not the INSEE code of a commune", code);
    }
}
