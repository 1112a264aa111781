package fr.preau.indicators.entry;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.Source;
import fr.preau.ui.TypedText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Who answers for the values typed, as typed too.
 *
 * @param by a service, or somebody
 * @param day that the values describe
 */
record EntryStatement(String by, String role, String day) {

    static final String BY = "par";
    static final String ROLE = "qualite";
    static final String DAY = "jour";

    static final int LONGEST = 120;

    /** What one knew before is not typed: it is loaded from a file. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    static EntryStatement read(MultiValueMap<String, String> asked) {
        return new EntryStatement(TypedText.line(asked, BY), TypedText.line(asked, ROLE), TypedText.line(asked, DAY));
    }

    /** Typed once for many pages: as the session keeps it. */
    List<String> remembered() {
        return List.of(by, role, day);
    }

    /** What {@link #remembered} gave before; a blank statement for anything else. */
    static EntryStatement recall(@Nullable Object remembered, LocalDate today) {
        return remembered instanceof List<?> typed && typed.size() == 3
                ? new EntryStatement(
                        String.valueOf(typed.get(0)), String.valueOf(typed.get(1)), String.valueOf(typed.get(2)))
                : new EntryStatement("", "", today.toString());
    }

    String byError() {
        return error(by);
    }

    String roleError() {
        return error(role);
    }

    private static String error(String text) {
        return text.isEmpty() || text.length() > LONGEST ? t("indicators.entry.text.error", LONGEST) : "";
    }

    String dayError(LocalDate today) {
        return findDay()
                        .filter(typed -> !typed.isAfter(today) && !typed.isBefore(FIRST_DAY))
                        .isPresent()
                ? ""
                : t("indicators.entry.day.error");
    }

    boolean isComplete(LocalDate today) {
        return (byError() + roleError() + dayError(today)).isEmpty();
    }

    private Optional<LocalDate> findDay() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** What is shown beside the figures, once it is complete. */
    Source source() {
        return new Source(
                t("indicators.entry.source", by, role), by, "", null, findDay().orElseThrow());
    }
}
