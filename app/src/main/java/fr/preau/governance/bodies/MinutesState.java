package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Badge;
import fr.preau.ui.Tone;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where minutes stand; only of a draft may the lines change. */
enum MinutesState {
    DRAFT("brouillon", Tone.CHALK),
    /** Written, for who may approve them. */
    SUBMITTED("a-approuver", Tone.NEUTRAL),
    APPROVED("approuve", Tone.VIOLET),
    /** For whoever may know of the meeting. */
    PUBLISHED("publie", Tone.BOARD),
    /** For who sits in the body or keeps it. */
    PRIVATE("prive", Tone.NEUTRAL);

    private final String slug;
    private final Tone tone;

    MinutesState(String slug, Tone tone) {
        this.slug = slug;
        this.tone = tone;
    }

    /** The word for it in the database. */
    String slug() {
        return slug;
    }

    Badge badge() {
        return Badge.of(t("governance.minutes-state." + slug)).tone(tone);
    }

    /** Is nothing approved yet? */
    boolean isOpen() {
        return this == DRAFT || this == SUBMITTED;
    }

    /** What was published has been read, and stays so. */
    boolean mayBecome(MinutesState next) {
        return next().contains(next);
    }

    private Set<MinutesState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, APPROVED);
            case SUBMITTED -> EnumSet.of(DRAFT, APPROVED);
            case APPROVED -> EnumSet.of(PUBLISHED, PRIVATE);
            case PRIVATE -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.noneOf(MinutesState.class);
        };
    }

    static MinutesState ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug.equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
