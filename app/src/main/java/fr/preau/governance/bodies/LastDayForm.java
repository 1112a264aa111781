package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Asked;
import fr.preau.governance.typed.Plain;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** The last day of a term or of a body, and why, as they were typed. */
record LastDayForm(String lastDay, String reason, Optional<BodyRefusal> refusal, boolean tried) {

    static final String LAST_DAY = "au";
    static final String REASON = "motif";

    static final int LONGEST_REASON = 250;

    static LastDayForm empty(LocalDate today) {
        return new LastDayForm(today.toString(), "", Optional.empty(), false);
    }

    static LastDayForm read(MultiValueMap<String, String> asked) {
        return new LastDayForm(Asked.first(asked, LAST_DAY), Asked.first(asked, REASON), Optional.empty(), true);
    }

    LastDayForm refused(BodyRefusal why) {
        return new LastDayForm(lastDay, reason, Optional.of(why), tried);
    }

    /** The day, when all of it can be read. */
    Optional<LocalDate> day() {
        return reasonError(reason).isEmpty() ? Asked.day(lastDay) : Optional.empty();
    }

    List<Field> fields() {
        return List.of(
                Field.of(LAST_DAY, t("governance.last-day"), Control.date(lastDay))
                        .hint(t("governance.last-day.hint"))
                        .error(tried ? dayError() : "")
                        .mandatory(),
                reasonField(reason, tried));
    }

    static Field reasonField(String reason, boolean tried) {
        return Field.of(REASON, t("governance.reason"), Control.text(reason).autocomplete("off"))
                .hint(t("governance.reason.hint"))
                .error(tried ? reasonError(reason) : "")
                .mandatory();
    }

    static String reasonError(String reason) {
        return !reason.isEmpty() && Plain.isLine(reason, LONGEST_REASON)
                ? ""
                : t("governance.reason.error", LONGEST_REASON);
    }

    private String dayError() {
        if (Asked.day(lastDay).isEmpty()) {
            return t("governance.day.error");
        }
        return refusal.map(why -> switch (why) {
                    case ENDS_BEFORE_START -> t("governance.refusal.before-start");
                    case OVER_ALREADY -> t("governance.refusal.over");
                    case OUTSIDE_THE_BODY, SITS_ALREADY, OWN_PARENT -> t("governance.body.close.later");
                })
                .orElse("");
    }
}
