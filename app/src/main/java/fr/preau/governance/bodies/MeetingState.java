package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Badge;
import fr.preau.ui.Tone;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where a meeting stands; one that was held or cancelled stays so. */
enum MeetingState {
    PREPARED("preparee", Tone.CHALK),
    CONVENED("convoquee", Tone.VIOLET),
    HELD("tenue", Tone.BOARD),
    CANCELLED("annulee", Tone.BRICK);

    private final String slug;
    private final Tone tone;

    MeetingState(String slug, Tone tone) {
        this.slug = slug;
        this.tone = tone;
    }

    /** The word for it in files, in addresses and in the database. */
    String slug() {
        return slug;
    }

    Badge badge() {
        return Badge.of(t("governance.meeting-state." + slug)).tone(tone);
    }

    /** May it still be changed, held or cancelled? */
    boolean isOpen() {
        return mayBecome(HELD);
    }

    boolean mayBecome(MeetingState next) {
        return next().contains(next);
    }

    private Set<MeetingState> next() {
        return switch (this) {
            case PREPARED, CONVENED -> EnumSet.of(CONVENED, HELD, CANCELLED);
            case HELD, CANCELLED -> EnumSet.noneOf(MeetingState.class);
        };
    }

    static MeetingState ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug.equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
