package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.decisions.Statement;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What the operator typed to freeze a list.
 *
 * @param exclusions units set aside so far, each with its reason
 * @param unit one more to set aside
 * @param reason why
 */
record DecisionForm(
        String title,
        String day,
        String decider,
        String role,
        String comment,
        Map<String, String> exclusions,
        String unit,
        String reason) {

    static final String TITLE = "titre";
    static final String DAY = "jour";
    static final String DECIDER = "nom";
    static final String ROLE = "qualite";
    static final String COMMENT = "commentaire";

    /** Repeated, as the next one, in the same order. */
    static final String SET_ASIDE = "ecartee";

    static final String WHY = "pourquoi";
    static final String UNIT = "unite";
    static final String REASON = "raison";

    private static final int LONGEST_REASON = 300;

    static DecisionForm read(MultiValueMap<String, String> asked, LocalDate today) {
        return new DecisionForm(
                first(asked, TITLE),
                asked.containsKey(DAY) ? first(asked, DAY) : today.toString(),
                first(asked, DECIDER),
                first(asked, ROLE),
                first(asked, COMMENT),
                exclusions(asked),
                first(asked, UNIT),
                first(asked, REASON));
    }

    private static Map<String, String> exclusions(MultiValueMap<String, String> asked) {
        List<String> units = asked.getOrDefault(SET_ASIDE, List.of());
        List<String> reasons = asked.getOrDefault(WHY, List.of());
        Map<String, String> exclusions = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(units.size(), reasons.size()); i++) {
            if (!reasons.get(i).isBlank() && reasons.get(i).length() <= LONGEST_REASON) {
                exclusions.put(units.get(i), reasons.get(i).strip());
            }
        }
        return exclusions;
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        String written = asked.getFirst(name);
        return written == null ? "" : written.strip();
    }

    /** With the unit chosen set aside; its fields are empty again. */
    DecisionForm settingAside() {
        Map<String, String> more = new LinkedHashMap<>(exclusions);
        more.put(unit, reason);
        return new DecisionForm(title, day, decider, role, comment, more, "", "");
    }

    DecisionForm takingBack(String back) {
        Map<String, String> fewer = new LinkedHashMap<>(exclusions);
        fewer.remove(back);
        return new DecisionForm(title, day, decider, role, comment, fewer, unit, reason);
    }

    /** @param units that are compared */
    Map<PlaceId, String> exclusionsAmong(List<PlaceId> units) {
        Map<PlaceId, String> among = new LinkedHashMap<>();
        units.stream()
                .filter(id -> exclusions.containsKey(id.toString()))
                .forEach(id -> among.put(id, exclusions.getOrDefault(id.toString(), "")));
        return among;
    }

    String unitError() {
        return unit.isEmpty() ? t("diagnosis.freeze.unit.error") : "";
    }

    String reasonError() {
        return reason.isEmpty() || reason.length() > LONGEST_REASON
                ? t("diagnosis.freeze.reason.error", LONGEST_REASON)
                : "";
    }

    String titleError() {
        return textError(title, Statement.LONGEST_TITLE);
    }

    String deciderError() {
        return textError(decider, Statement.LONGEST_NAME);
    }

    String roleError() {
        return textError(role, Statement.LONGEST_NAME);
    }

    String commentError() {
        return comment.length() > Statement.LONGEST_COMMENT
                ? t("diagnosis.freeze.comment.error", Statement.LONGEST_COMMENT)
                : "";
    }

    private static String textError(String text, int longest) {
        return text.isEmpty() || text.length() > longest ? t("diagnosis.freeze.text.error", longest) : "";
    }

    /** A day that is not to come. */
    String dayError(LocalDate today) {
        return findDay().filter(typed -> !typed.isAfter(today)).isPresent() ? "" : t("diagnosis.freeze.day.error");
    }

    private Optional<LocalDate> findDay() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    boolean isComplete(LocalDate today) {
        return (titleError() + deciderError() + roleError() + commentError() + dayError(today)).isEmpty();
    }

    /** Once it is complete. */
    Statement statement() {
        return new Statement(title, findDay().orElseThrow(), decider, role, comment);
    }
}
