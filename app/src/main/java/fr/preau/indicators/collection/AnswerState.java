package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.entry.EntryColumn;
import fr.preau.ui.Control;
import java.util.Arrays;
import java.util.List;

/** What is said of one question. Zero is a value; unknown and not applicable are two other things, each with its reason. */
enum AnswerState {
    /** Nothing yet. */
    UNSAID("", "", ""),
    /** The numbers say it. */
    KNOWN("connue", "connu", ""),
    /** There is a value, which nobody there knows. */
    UNKNOWN("inconnue", "manquant", "sans-reponse"),
    /** The whole is empty, so that there is no rate. */
    EMPTY_WHOLE("effectif-nul", "manquant", "effectif-nul"),
    /** The question makes no sense there: no observation is made of it, since only the nature of a place decides that. */
    NOT_APPLICABLE("sans-objet", "", "");

    private final String slug;
    private final String status;
    private final String reason;

    AnswerState(String slug, String status, String reason) {
        this.slug = slug;
        this.status = status;
        this.reason = reason;
    }

    /** In forms and in the database. */
    String slug() {
        return slug;
    }

    /** As a file of observations writes it; empty for what makes no observation. */
    String status() {
        return status;
    }

    /** Why a value is missing, as a file of observations writes it. */
    String reason() {
        return reason;
    }

    boolean isObserved() {
        return !status.isEmpty();
    }

    /** Must it be said why? */
    boolean asksWhy() {
        return this == UNKNOWN || this == NOT_APPLICABLE;
    }

    String label() {
        return t("indicators.campaign.answer." + (slug.isEmpty() ? "a-dire" : slug));
    }

    /** The state of that name; {@link #UNSAID} for any other. */
    static AnswerState of(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug.equals(slug))
                .findFirst()
                .orElse(UNSAID);
    }

    /** What one may choose: only what has a denominator can have an empty one. */
    static Control choices(List<EntryColumn> columns, AnswerState chosen) {
        return Control.select(
                Arrays.stream(values())
                        .filter(state -> state != EMPTY_WHOLE || columns.contains(EntryColumn.DENOMINATOR))
                        .map(state -> new Control.Option(state.slug, state.label()))
                        .toList(),
                chosen.slug);
    }
}
