package fr.preau.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTest {

    @ParameterizedTest
    @CsvSource({"2026-08-31, 2025-2026", "2026-09-01, 2026-2027", "2026-12-31, 2026-2027", "2027-01-01, 2026-2027"})
    void beginsInSeptember(LocalDate day, String year) {
        assertThat(SchoolYear.containing(day)).hasToString(year);
        assertThat(SchoolYear.containing(day).contains(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01, scolaire-2026", "2026-12-31, scolaire-2026", "2026-09-01, scolaire-2026"})
    void beginsInFebruaryInNouvelleCaledonie(LocalDate day, String year) {
        SchoolCalendar calendar = SchoolCalendar.ofCommune(new CommuneCode("98818"));
        assertThat(calendar.latestYearOn(day)).hasToString(year);
    }

    @Test
    void leavesTheSouthernSummerBetweenTwoYears() {
        LocalDate summer = LocalDate.of(2027, 1, 15);
        SchoolYear justEnded = SchoolCalendar.ofTerritory("988").latestYearOn(summer);
        assertThat(justEnded).hasToString("scolaire-2026");
        assertThat(justEnded.contains(summer)).isFalse();
        assertThat(justEnded.next().contains(summer)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "18033, SEPTEMBER_TO_AUGUST", "2A004, SEPTEMBER_TO_AUGUST", "97415, SEPTEMBER_TO_AUGUST",
        "98735, SEPTEMBER_TO_AUGUST", "98613, FEBRUARY_TO_DECEMBER", "98818, FEBRUARY_TO_DECEMBER"
    })
    void takesTheCalendarOfItsTerritory(CommuneCode commune, SchoolCalendar calendar) {
        assertThat(SchoolCalendar.ofCommune(commune)).isEqualTo(calendar);
    }

    @Test
    void isNotTheSameYearInBothCalendars() {
        assertThat(new SchoolYear(2026)).isNotEqualTo(new SchoolYear(2026, SchoolCalendar.FEBRUARY_TO_DECEMBER));
    }
}
