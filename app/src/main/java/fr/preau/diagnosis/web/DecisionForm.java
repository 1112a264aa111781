package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.decisions.Statement;
import fr.preau.ui.TypedText;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * What the operator typed to freeze a list.
 *
 * @param number of the decision to come: what is sent twice is frozen once
 * @param exclusions units set aside so far, each with its reason
 * @param unit one more to set aside
 * @param reason why
 */
record DecisionForm(
        String number,
        String title,
        String day,
        String decider,
        String role,
        String comment,
        Map<String, String> exclusions,
        String unit,
        String reason) {

    static final String NUMBER = "numero";
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

    /** No list was decided before: an earlier day is a slip. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    static DecisionForm read(MultiValueMap<String, String> asked, LocalDate today) {
        return new DecisionForm(
                first(asked, NUMBER),
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
            if (Statement.isLine(reasons.get(i).strip(), LONGEST_REASON)) {
                exclusions.put(units.get(i), reasons.get(i).strip());
            }
        }
        return exclusions;
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        String written = asked.getFirst(name);
        return written == null ? "" : written.strip();
    }

    /** With a unit set aside for the reason typed; both fields are empty again. */
    DecisionForm settingAside(PlaceId aside) {
        Map<String, String> more = new LinkedHashMap<>(exclusions);
        more.put(aside.toString(), reason);
        return new DecisionForm(number, title, day, decider, role, comment, more, "", "");
    }

    /** No unit was meant by what was typed. */
    DecisionForm withoutUnit() {
        return new DecisionForm(number, title, day, decider, role, comment, exclusions, "", reason);
    }

    DecisionForm takingBack(String back) {
        Map<String, String> fewer = new LinkedHashMap<>(exclusions);
        fewer.remove(back);
        return new DecisionForm(number, title, day, decider, role, comment, fewer, unit, reason);
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
        return Statement.isLine(reason, LONGEST_REASON) ? "" : t("diagnosis.freeze.reason.error", LONGEST_REASON);
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
        return Statement.isComment(comment) ? "" : t("diagnosis.freeze.comment.error", Statement.LONGEST_COMMENT);
    }

    private static String textError(String text, int longest) {
        return Statement.isLine(text, longest) ? "" : t("diagnosis.freeze.text.error", longest);
    }

    /** A day that is not to come, and not long gone. */
    String dayError(LocalDate today) {
        return findDay()
                        .filter(typed -> !typed.isAfter(today) && !typed.isBefore(FIRST_DAY))
                        .isPresent()
                ? ""
                : t("diagnosis.freeze.day.error");
    }

    private Optional<LocalDate> findDay() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    boolean isComplete(LocalDate today) {
        return (titleError() + deciderError() + roleError() + commentError() + dayError(today)).isEmpty()
                && !isSettingAside();
    }

    /** Was a unit chosen, or a reason typed, that is not set aside yet? */
    boolean isSettingAside() {
        return !(unit + reason).isEmpty();
    }

    Optional<UUID> findNumber() {
        return TypedText.id(number);
    }

    /** Once it is complete. */
    Statement statement() {
        return new Statement(title, findDay().orElseThrow(), decider, role, comment);
    }
}
