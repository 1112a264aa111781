package fr.preau.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers and dates as France writes them: decimal comma, thousands parted by U+202F, U+202F before the sign %, {@code 1er} of a month.
 * Halves round away from zero, as one does by hand.
 */
public final class Formats {

    private static final char NARROW_SPACE = '\u202F';
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

    /** Copied for each use, for it may not be shared, and making one takes ten times longer. */
    private static final DecimalFormat NUMBER = numberFormat();

    /** From here on, thousands are parted. */
    private static final int THOUSAND = 1_000;

    private Formats() {}

    /** A whole number: {@code 59 591}. */
    public static String number(long value) {
        return value >= 0 && value < THOUSAND ? Long.toString(value) : number(BigDecimal.valueOf(value), 0);
    }

    /** A number with exactly so many decimals: {@code 90,7}. */
    public static String number(double value, int decimals) {
        return number(BigDecimal.valueOf(value), decimals);
    }

    /** A number with exactly so many decimals: {@code 90,7}. */
    public static String number(BigDecimal value, int decimals) {
        DecimalFormat format = (DecimalFormat) NUMBER.clone();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        String text = format.format(value);
        return isZero(text) ? text.replace("−", "") : text;
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
        return MONTH_AND_YEAR.format(date);
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

    private static DecimalFormat numberFormat() {
        DecimalFormat format = new DecimalFormat("#,##0", symbols());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symbols.setGroupingSeparator(NARROW_SPACE);
        symbols.setMinusSign('−');
        return symbols;
    }

    private static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
