package fr.preau.indicators.grist;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The cells of Grist as text that an import reads. A cell is a number, a text, true, false, nothing, or a list whose first item says what
 * it is: {@code ["L", …]} several things, {@code ["d", seconds]} a date, {@code ["D", seconds, zone]} a moment, {@code ["E", …]} an error
 * of its formula. A column of dates gives plain seconds.
 *
 * @see <a href="https://support.getgrist.com/api/">The API of Grist</a>
 */
final class GristCells {

    /** What a formula that failed gives: no number and no period is written so, and the import says where it stands. */
    static final String ERROR = "#ERREUR";

    /** Digits on either side of the point; a number with a huge exponent would fill the memory when written. */
    private static final int MOST_DIGITS = 40;

    private GristCells() {}

    /** @param type of the column, as {@code Numeric}, {@code Date} or {@code DateTime:Europe/Paris}; empty when not known */
    static String text(JsonNode cell, String type) {
        if (cell.isNull() || cell.isMissingNode()) {
            return "";
        }
        if (cell.isNumber()) {
            return number(cell.decimalValue(), type);
        }
        if (cell.isArray()) {
            return list(cell);
        }
        return cell.isBoolean()
                ? (cell.booleanValue() ? "1" : "0")
                : cell.asString().strip();
    }

    private static String number(BigDecimal value, String type) {
        if (type.equals("Date")) {
            return day(value, ZoneOffset.UTC);
        }
        if (type.startsWith("DateTime")) {
            return day(value, zone(type.substring(type.indexOf(':') + 1)));
        }
        if (value.signum() == 0) {
            return "0";
        }
        boolean writable = value.scale() <= MOST_DIGITS && (long) value.precision() - value.scale() <= MOST_DIGITS;
        return writable ? value.stripTrailingZeros().toPlainString() : ERROR;
    }

    private static String day(BigDecimal seconds, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds.longValue()), zone)
                .toString();
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    private static String list(JsonNode cell) {
        String what = cell.path(0).asString("");
        return switch (what) {
            case "L" -> {
                List<String> items = new ArrayList<>();
                for (int i = 1; i < cell.size(); i++) {
                    items.add(text(cell.path(i), ""));
                }
                yield String.join(" ; ", items);
            }
            case "d" -> day(cell.path(1).decimalValue(), ZoneOffset.UTC);
            case "D" -> day(cell.path(1).decimalValue(), zone(cell.path(2).asString("UTC")));
            default -> ERROR;
        };
    }
}
