package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void partsThousandsByANarrowSpaceAndDecimalsByAComma() {
        assertThat(Formats.number(59591)).isEqualTo("59\u202F591");
        assertThat(Formats.number(new BigDecimal("1234567.891"), 2)).isEqualTo("1\u202F234\u202F567,89");
        assertThat(Formats.number(90.7, 1)).isEqualTo("90,7");
        assertThat(Formats.number(104, 1)).isEqualTo("104,0");
    }

    @Test
    void roundsHalvesAwayFromZero() {
        assertThat(Formats.number(new BigDecimal("0.5"), 0)).isEqualTo("1");
        assertThat(Formats.number(new BigDecimal("2.45"), 1)).isEqualTo("2,5");
        assertThat(Formats.number(new BigDecimal("-2.45"), 1)).isEqualTo("−2,5");
    }

    @Test
    void writesNumbersAsTheJdkDoes() {
        DecimalFormatSymbols french = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        french.setGroupingSeparator('\u202F');
        french.setMinusSign('−');
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(4);
            DecimalFormat jdk = new DecimalFormat("#,##0", french);
            jdk.setRoundingMode(RoundingMode.HALF_UP);
            jdk.setMinimumFractionDigits(decimals);
            jdk.setMaximumFractionDigits(decimals);
            BigDecimal number =
                    new BigDecimal(BigInteger.valueOf(random.nextLong() >> random.nextInt(64)), random.nextInt(-3, 12));
            String text = jdk.format(number);
            assertThat(Formats.number(number, decimals))
                    .as("%s with %d decimals", number, decimals)
                    .isEqualTo(text.matches("−[0,]+") ? text.substring(1) : text);
        }
    }

    @Test
    void neverWritesANegativeZero() {
        assertThat(Formats.number(new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
        assertThat(Formats.difference(new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
        assertThat(Formats.difference(new BigDecimal("0.04"), 1)).isEqualTo("0,0");
    }

    @Test
    void writesTheSignOfADifference() {
        assertThat(Formats.difference(new BigDecimal("3.2"), 1)).isEqualTo("+3,2");
        assertThat(Formats.difference(new BigDecimal("-1"), 0)).isEqualTo("−1");
    }

    @Test
    void setsPercentsAndEurosApartByANarrowSpace() {
        assertThat(Formats.percent(new BigDecimal("91.45"), 1)).isEqualTo("91,5\u202F%");
        assertThat(Formats.euros(new BigDecimal("8400.00"))).isEqualTo("8\u202F400\u202F€");
        assertThat(Formats.euros(new BigDecimal("12.5"))).isEqualTo("12,50\u202F€");
    }

    @Test
    void writesDatesAsOneSaysThem() {
        assertThat(Formats.date(LocalDate.of(2026, 8, 17))).isEqualTo("17 août 2026");
        assertThat(Formats.date(LocalDate.of(2026, 9, 1))).isEqualTo("1er septembre 2026");
        assertThat(Formats.month(LocalDate.of(2026, 2, 1))).isEqualTo("février 2026");
        assertThat(Formats.shortDate(LocalDate.of(2026, 8, 7))).isEqualTo("07/08/2026");
    }

    @Test
    void writesInstantsInParis() {
        assertThat(Formats.dateTime(Instant.parse("2026-08-17T12:02:00Z"))).isEqualTo("17 août 2026 à 14 h 02");
        assertThat(Formats.dateTime(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo("1er janvier 2027 à 0 h 30");
    }

    @Test
    void writesDurationsAndSizesAsLongAsTheyMatter() {
        assertThat(Formats.duration(Duration.ofMillis(430))).isEqualTo("0,4\u202Fs");
        assertThat(Formats.duration(Duration.ofSeconds(42))).isEqualTo("42\u202Fs");
        assertThat(Formats.duration(Duration.ofSeconds(185))).isEqualTo("3\u202Fmin 05\u202Fs");
        assertThat(Formats.fileSize(312)).isEqualTo("312\u00A0octets");
        assertThat(Formats.fileSize(2_140_000)).isEqualTo("2,1\u00A0Mo");
        assertThat(Formats.fileSize(53_000_000)).isEqualTo("53\u00A0Mo");
    }
}
