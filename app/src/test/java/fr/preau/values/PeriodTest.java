package fr.preau.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025-2026,     année scolaire 2025-2026, 2025-09-01, 2026-08-31",
        "scolaire-2026, année scolaire 2026,      2026-02-01, 2026-12-31",
        "2019,          année 2019,               2019-01-01, 2019-12-31",
        "session-2025,  session 2025,             2025-01-01, 2025-12-31",
        "2025-03,       mars 2025,                2025-03-01, 2025-03-31",
        "2024-02,       février 2024,             2024-02-01, 2024-02-29",
        "2026-08-17,    17 août 2026,             2026-08-17, 2026-08-17",
        "2026-09-01,    1er septembre 2026,       2026-09-01, 2026-09-01",
        "2022..2025,    années 2022 à 2025,       2022-01-01, 2025-12-31"
    })
    void isReadSaidAndBounded(String code, String label, LocalDate firstDay, LocalDate lastDay) {
        Period period = Period.parse(code);
        assertThat(period).hasToString(code);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.firstDay()).isEqualTo(firstDay);
        assertThat(period.lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "2025-2027",
                "2025-2025",
                "2026-2025",
                "2025/2026",
                "2025-13",
                "2025-00",
                "2026-02-30",
                "session2025",
                "session-25",
                "2025..2022",
                "2022..2022",
                "scolaire-2025-2026",
                "1799",
                "2200",
                "20255"
            })
    void refusesWhatIsNoPeriod(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(code));
    }

    @Test
    void saysWhatWasReceived() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2025-2027"))
                .withMessage("A school year spans two consecutive years, received \"2025-2027\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2026-02-30"))
                .withMessage("\"2026-02-30\" is not in the calendar");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2025..2022"))
                .withMessage("The last year of a span comes after the first, received 2025..2022");
    }

    @Test
    void readsBackWhatItPrints() {
        Seed.fresh()
                .draws(5_000, PeriodTest::anyPeriod)
                .forEach(period -> assertThat(Period.parse(period.code())).isEqualTo(period));
    }

    @Test
    void isFollowedByThePeriodThatItPrecedes() {
        Seed.fresh().draws(5_000, PeriodTest::anyPeriod).forEach(period -> {
            assertThat(period.next().previous()).isEqualTo(period);
            assertThat(period.previous().next()).isEqualTo(period);
        });
    }

    @Test
    void leavesNoDayOutBetweenTwoPeriodsExceptTheSouthernSummer() {
        Seed.fresh().draws(5_000, PeriodTest::anyPeriod).forEach(period -> {
            LocalDate dayAfter = period.lastDay().plusDays(1);
            assertThat(period.next().firstDay()).isEqualTo(isSouthern(period) ? dayAfter.plusMonths(1) : dayAfter);
        });
    }

    @Test
    void containsItsBoundsAndNothingBeyond() {
        Seed.fresh().draws(5_000, PeriodTest::anyPeriod).forEach(period -> {
            assertThat(period.contains(period.firstDay())).isTrue();
            assertThat(period.contains(period.lastDay())).isTrue();
            assertThat(period.contains(period.firstDay().minusDays(1))).isFalse();
            assertThat(period.contains(period.lastDay().plusDays(1))).isFalse();
        });
    }

    private static boolean isSouthern(Period period) {
        return period instanceof SchoolYear year && year.calendar() == SchoolCalendar.FEBRUARY_TO_DECEMBER;
    }

    static Period anyPeriod(Random random) {
        int year = 1_900 + random.nextInt(200);
        return switch (random.nextInt(7)) {
            case 0 -> new SchoolYear(year);
            case 1 -> new SchoolYear(year, SchoolCalendar.FEBRUARY_TO_DECEMBER);
            case 2 -> new CivilYear(year);
            case 3 -> new ExamSession(year);
            case 4 -> new Month(YearMonth.of(year, 1 + random.nextInt(12)));
            case 5 -> new Day(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
            default -> new YearSpan(year, year + 1 + random.nextInt(20));
        };
    }
}
