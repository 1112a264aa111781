package fr.preau.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed in a form, as the database can keep it. */
public final class TypedText {

    private TypedText() {}

    /** On one line, without blanks at either end; empty when there is none. */
    public static String line(MultiValueMap<String, String> asked, String name) {
        return line(asked.getFirst(name));
    }

    /** On one line, without blanks at either end; empty when there is none. */
    public static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** With its line breaks; empty when there is none. */
    public static String text(MultiValueMap<String, String> asked, String name) {
        return text(asked.getFirst(name));
    }

    /** With its line breaks; empty when there is none. */
    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
                        .strip();
    }

    /** A day of this century or the next; empty when none is written. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** A whole number between these two, which belong; empty when none is written. */
    public static Optional<Integer> number(String typed, int least, int most) {
        try {
            return Optional.of(Integer.parseInt(typed)).filter(number -> number >= least && number <= most);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** The number of a record; empty when none is written. */
    public static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
