package fr.preau.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentCodeTest {

    @ParameterizedTest
    @CsvSource({
        "18, 18", "018, 18", "D18, 18", "d18, 18", "' 18 ', 18",
        "1, 01", "01, 01", "001, 01", "D01, 01", "D1, 01",
        "2A, 2A", "2a, 2A", "02A, 2A", "D2A, 2A", "02b, 2B",
        "971, 971", "D974, 974", "976, 976"
    })
    void readsEveryShapeOfTheField(String text, String code) {
        assertThat(DepartmentCode.parse(text)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "020", "D20"})
    void refusesTheFormerCodeOfCorse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DepartmentCode.parse(text))
                .withMessage("\"%s\" is ambiguous: Corse was split in 1976, say 2A or 2B", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"975", "977", "978", "984", "986", "987", "988", "989"})
    void refusesOverseasCollectivities(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DepartmentCode.parse(text))
                .withMessageStartingWith("\"" + text + "\" is not a département")
                .withMessageEndingWith("is a collectivité");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "00", "96", "99", "97", "970", "979", "2C", "A2", "118", "0018", "DD18", "Cher", "-1"})
    void refusesWhatIsNoDepartment(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DepartmentCode.parse(text))
                .withMessage("\"%s\" is not the code of a département", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "018", "D18", "2a"})
    void isStoredInOneShapeOnly(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DepartmentCode(text));
    }

    @Test
    void knowsThe101Departments() {
        Stream<String> numbers = IntStream.range(0, 1_000).mapToObj("%02d"::formatted);
        Stream<String> candidates = Stream.concat(numbers, Stream.of("2A", "2B"));
        assertThat(candidates.filter(DepartmentCodeTest::isAccepted)).hasSize(101);
    }

    private static boolean isAccepted(String code) {
        try {
            return new DepartmentCode(code).code().equals(code);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
