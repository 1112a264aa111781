package fr.preau.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Numbers and dates as France writes them: decimal comma, thousands parted by U+202F, U+202F before the sign %, {@code 1er} of a month.
 * Halves round away from zero, as one does by hand.
 */
public final class Formats {

    private static final char NARROW_SPACE = '\u202F';
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.FRANCE))
            .toList();

    /** From here on, thousands are parted. */
    private static final int THOUSAND = 1_000;

    /** Digits between two narrow spaces. */
    private static final int GROUP = 3;

    private Formats() {}

    /** A whole number: {@code 59 591}. */
    public static String number(long value) {
        return value >= 0 && value < THOUSAND ? Long.toString(value) : number(BigDecimal.valueOf(value), 0);
    }

    /** A number with exactly so many decimals: {@code 90,7}. */
    public static String number(double value, int decimals) {
        return number(BigDecimal.valueOf(value), decimals);
    }

    /** A number with exactly so many decimals: {@code 90,7}. Written by hand: pages hold hundreds, and the JDK's way takes ten times longer. */
    public static String number(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int whole = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        var text = new StringBuilder(digits.length() + whole / GROUP + 1);
        if (rounded.signum() < 0) {
            text.append('−');
        }
        for (int digit = 0; digit < whole; digit++) {
            if (digit > 0 && (whole - digit) % GROUP == 0) {
                text.append(NARROW_SPACE);
            }
            text.append(digits.charAt(digit));
        }
        if (decimals > 0) {
            text.append(',').append(digits, whole + 1, digits.length());
        }
        return text.toString();
    }

    /** A difference, whose sign is always written: {@code +3,2}, {@code −1,0}. */
    public static String difference(BigDecimal value, int decimals) {
        String text = number(value, decimals);
        return value.signum() > 0 && !isZero(text) ? "+" + text : text;
    }

    /** A share of a hundred: {@code 91,5 %}. */
    public static String percent(BigDecimal value, int decimals) {
        return number(value, decimals) + NARROW_SPACE + "%";
    }

    /** An amount in euros: {@code 8 400 €}, with two decimals when there are cents. */
    public static String euros(BigDecimal amount) {
        int decimals = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
        return number(amount, decimals) + NARROW_SPACE + "€";
    }

    /** {@code 17 août 2026}, {@code 1er août 2026}. */
    public static String date(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        return day + ' ' + month(date);
    }

    /** {@code août 2026}. */
    public static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1) + ' ' + date.getYear();
    }

    /** {@code 17/08/2026}, for columns. */
    public static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** {@code 17 août 2026 à 14 h 02}, in Paris. */
    public static String dateTime(Instant instant) {
        var local = instant.atZone(PARIS);
        return "%s à %d h %02d".formatted(date(local.toLocalDate()), local.getHour(), local.getMinute());
    }

    /** A span that somebody waited: {@code 0,4 s}, {@code 42 s}, {@code 3 min 05 s}. */
    public static String duration(Duration duration) {
        if (duration.toSeconds() < 10) {
            return number(duration.toMillis() / 1000.0, 1) + NARROW_SPACE + "s";
        }
        if (duration.toSeconds() < 60) {
            return duration.toSeconds() + (NARROW_SPACE + "s");
        }
        return "%d\u202Fmin %02d\u202Fs".formatted(duration.toMinutes(), duration.toSecondsPart());
    }

    /** The size of a file, in powers of a thousand: {@code 312 octets}, {@code 2,1 Mo}. */
    public static String fileSize(long bytes) {
        if (bytes < 1_000) {
            return number(bytes) + "\u00A0octets";
        }
        String[] units = {"ko", "Mo", "Go"};
        double size = bytes / 1_000.0;
        int unit = 0;
        while (size >= 1_000 && unit < units.length - 1) {
            size /= 1_000;
            unit++;
        }
        return number(size, size < 10 ? 1 : 0) + "\u00A0" + units[unit];
    }

    private static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
