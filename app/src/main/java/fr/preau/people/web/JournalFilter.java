package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.audit.AuditKind;
import fr.preau.ui.TypedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries of the journal to read.
 *
 * @param words part of the name or address of who did something, or of whom it concerns
 * @param person the only one whom the entries are about, or come from
 * @param from first day as it was typed; empty for none
 * @param until last day, included, as it was typed; empty for none
 */
record JournalFilter(String words, Optional<AuditKind> kind, Optional<UUID> person, String from, String until) {

    static final String WORDS = "q";
    static final String KIND = "sorte";
    static final String PERSON = "personne";
    static final String FROM = "du";
    static final String UNTIL = "au";

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    static JournalFilter read(Map<String, String> asked) {
        return new JournalFilter(
                asked.getOrDefault(WORDS, "").strip(),
                AuditKind.findBySlug(asked.getOrDefault(KIND, "")),
                TypedText.id(asked.getOrDefault(PERSON, "")),
                asked.getOrDefault(FROM, "").strip(),
                asked.getOrDefault(UNTIL, "").strip());
    }

    static JournalFilter of(UUID person) {
        return new JournalFilter("", Optional.empty(), Optional.of(person), "", "");
    }

    boolean isEmpty() {
        return words.isEmpty() && kind.isEmpty() && person.isEmpty() && from.isEmpty() && until.isEmpty();
    }

    LocalDate firstDay() {
        return day(from).orElse(BEFORE_ALL);
    }

    LocalDate lastDay() {
        return day(until).orElse(AFTER_ALL);
    }

    /** What is wrong with a day that was typed; empty when nothing is. */
    static String errorOf(String typed) {
        return typed.isEmpty() || day(typed).isPresent() ? "" : t("people.journal.day.error");
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed))
                    .filter(day -> !day.isBefore(BEFORE_ALL) && !day.isAfter(AFTER_ALL));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
