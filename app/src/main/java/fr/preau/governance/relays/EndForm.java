package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Asked;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** The last day of a term or of a post, and why, as they were typed. */
record EndForm(String lastDay, String reason, Optional<Refusal> refusal, boolean tried) {

    static final String LAST_DAY = "au";

    static EndForm empty(LocalDate today) {
        return new EndForm(today.toString(), "", Optional.empty(), false);
    }

    static EndForm read(MultiValueMap<String, String> asked) {
        return new EndForm(Asked.first(asked, LAST_DAY), Asked.first(asked, TermForm.REASON), Optional.empty(), true);
    }

    EndForm refused(Refusal why) {
        return new EndForm(lastDay, reason, Optional.of(why), tried);
    }

    /** The day, when all of it can be read. */
    Optional<LocalDate> day() {
        return TermForm.reasonError(reason).isEmpty() ? Asked.day(lastDay) : Optional.empty();
    }

    List<Field> fields() {
        return List.of(
                Field.of(LAST_DAY, t("governance.last-day"), Control.date(lastDay))
                        .hint(t("governance.last-day.hint"))
                        .error(tried ? dayError() : "")
                        .mandatory(),
                TermForm.reasonField(reason, tried ? TermForm.reasonError(reason) : ""));
    }

    private String dayError() {
        if (Asked.day(lastDay).isEmpty()) {
            return t("governance.day.error");
        }
        return refusal.map(why -> switch (why) {
                    case ENDS_BEFORE_START -> t("governance.refusal.before-start");
                    case OVER_ALREADY -> t("governance.refusal.over");
                    case APPOINTED_LATER -> t("governance.refusal.later");
                    case OUTSIDE_THE_POST, HELD -> t("governance.refusal.held");
                })
                .orElse("");
    }
}
