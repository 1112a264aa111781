package fr.preau.governance.typed;

import fr.preau.values.Percentage;
import fr.preau.values.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What was typed in a form, read without ever being lost. */
public final class Asked {

    private Asked() {}

    /** The first value of that name, without blanks at either end; empty when there is none. */
    public static String first(MultiValueMap<String, String> asked, String name) {
        String typed = asked.getFirst(name);
        return typed == null ? "" : typed.replace('\0', ' ').strip();
    }

    /** A day of a plausible year; empty when it is none. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(Validity.from(LocalDate.parse(typed)).from());
        } catch (DateTimeParseException | IllegalArgumentException noDay) {
            return Optional.empty();
        }
    }

    /** The days of two fields, of which the second may be empty; empty when they are no days, or in the wrong order. */
    public static Optional<Validity> days(String from, String until) {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(until);
        if (first.isEmpty() || last.isEmpty() && !until.isEmpty()) {
            return Optional.empty();
        }
        return last.isEmpty()
                ? first.map(Validity::from)
                : last.filter(day -> !day.isBefore(first.get())).map(day -> new Validity(first.get(), day));
    }

    /** A share, over 0 and at most 100 per cent, with two decimals at most. */
    public static Optional<Percentage> share(String typed) {
        try {
            var value = new BigDecimal(typed.replaceAll("[ \u00A0\u202F%]", "").replace(',', '.'));
            return value.signum() > 0
                            && value.compareTo(BigDecimal.valueOf(100)) <= 0
                            && value.scale() <= 2
                            && value.scale() >= -2
                    ? Optional.of(new Percentage(value))
                    : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
