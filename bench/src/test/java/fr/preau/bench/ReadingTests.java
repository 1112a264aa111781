package fr.preau.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTests {

    private static Register register = new Register(List.of(), List.of(), List.of(), List.of());

    @BeforeAll
    static void readTheShippedData() throws IOException {
        register = Register.read(Path.of("../data"), Territory.REGION);
    }

    @Test
    void theRegisterHoldsWhatLiesInTheTerritory() {
        assertThat(register.schools()).hasSize(2511);
        assertThat(register.departments()).containsExactly("18", "28", "36", "37", "41", "45");
        assertThat(register.communes()).contains("18033").doesNotContain("75056");
        assertThat(register.someCollege().pupils()).isNotEmpty();
    }

    @Test
    void overseasCollectivitiesAreNoDepartments() throws IOException {
        Register country = Register.read(Path.of("../data"), Territory.COUNTRY);

        assertThat(country.departments()).hasSize(101).contains("2A", "976").doesNotContain("987");
        assertThat(country.communes()).doesNotContain("98411");
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void theSameSeedDrawsTheSameAddresses(Reading reading) {
        List<String> drawn = reading.draw(register, 500);

        assertThat(drawn).isEqualTo(reading.draw(register, 500)).allMatch(address -> address.startsWith("/"));
    }

    @Test
    void pagesOfSchoolsAreHardlyEverTheSame() {
        assertThat(Set.copyOf(Reading.SCHOOL.draw(register, 100))).hasSizeGreaterThan(90);
    }

    @Test
    void theMixHoldsEveryKind() {
        assertThat(Reading.mix(register, 200))
                .anyMatch(address -> address.startsWith("/recherche?q="))
                .anyMatch(address -> address.startsWith("/etablissements/"))
                .anyMatch(address -> address.startsWith("/etablissements?"))
                .anyMatch(address -> address.startsWith("/lieux/commune-"))
                .anyMatch(address -> address.startsWith("/carte/"));
    }
}
