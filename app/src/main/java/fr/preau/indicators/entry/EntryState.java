package fr.preau.indicators.entry;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Codes;
import fr.preau.indicators.Measure;
import fr.preau.indicators.MissingReason;
import fr.preau.ui.Control;
import java.util.Arrays;
import java.util.List;

/**
 * What is said of a value beside its numbers. Zero is a number; missing, withheld and not applicable are three other things.
 */
public enum EntryState {
    /** The numbers say it, or nothing is known yet. */
    UNSAID("", "", ""),
    KNOWN("connue", "connu", ""),
    NOT_ANSWERED("sans-reponse", "manquant", "sans-reponse"),
    NOT_PUBLISHED("non-publiee", "manquant", "non-publie"),
    EMPTY_WHOLE("effectif-nul", "manquant", "effectif-nul"),
    WITHDRAWN("retiree", "manquant", "retire"),
    WITHHELD("masquee", "masque", ""),
    /** Never chosen: the kind of a place decides it. */
    NOT_APPLICABLE("sans-objet", "sans-objet", "");

    private final String slug;
    private final String status;
    private final String reason;

    EntryState(String slug, String status, String reason) {
        this.slug = slug;
        this.status = status;
        this.reason = reason;
    }

    static EntryState of(Measure measure) {
        return switch (measure) {
            case Measure.Known known -> KNOWN;
            case Measure.Withheld withheld -> WITHHELD;
            case Measure.NotApplicable none -> NOT_APPLICABLE;
            case Measure.Missing(MissingReason reason, var _) -> of(reason);
        };
    }

    private static EntryState of(MissingReason reason) {
        return switch (reason) {
            case NOT_ANSWERED -> NOT_ANSWERED;
            case EMPTY_WHOLE -> EMPTY_WHOLE;
            case WITHDRAWN -> WITHDRAWN;
            case NOT_PUBLISHED, NOT_LOADED, DEPARTMENTS_NOT_LOADED, DOES_NOT_ADD_UP, NOT_KNOWN_YET -> NOT_PUBLISHED;
        };
    }

    /** The state of that name; {@link #UNSAID} for any other. */
    static EntryState ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug.equals(slug))
                .findFirst()
                .orElse(UNSAID);
    }

    String slug() {
        return slug;
    }

    /** As a file of observations writes it. */
    String status() {
        return status;
    }

    /** Why a value is missing, as a file of observations writes it. */
    String reason() {
        return reason;
    }

    /** What one may choose; what does not apply is only shown where it is so. */
    static Control choices(EntryState chosen) {
        List<Control.Option> options = Arrays.stream(values())
                .filter(state -> state != NOT_APPLICABLE || chosen == NOT_APPLICABLE)
                .map(state -> new Control.Option(state.slug, t("indicators.entry.state." + Codes.of(state))))
                .toList();
        return Control.select(options, chosen.slug);
    }
}
