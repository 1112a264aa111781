package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Badge;
import fr.preau.ui.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a campaign stands. */
enum CampaignState {
    /** Nobody is asked yet. */
    PREPARED("preparee"),
    OPEN("ouverte"),
    /** Nobody answers any more; it may open again. */
    CLOSED("close"),
    /** Nothing of it changes any more, unless somebody who keeps it says why. */
    LOCKED("verrouillee");

    private final String slug;

    CampaignState(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    String label() {
        return t("indicators.campaign.state." + slug);
    }

    /** What is done to bring it there: «Ouvrir». */
    String action() {
        return t("indicators.campaign.become." + slug);
    }

    Badge badge() {
        return Badge.of(label()).tone(this == OPEN ? Tone.BOARD : Tone.NEUTRAL);
    }

    /** The states that may follow. */
    List<CampaignState> next() {
        return switch (this) {
            case PREPARED -> List.of(OPEN);
            case OPEN -> List.of(CLOSED);
            case CLOSED -> List.of(OPEN, LOCKED);
            case LOCKED -> List.of();
        };
    }

    static Optional<CampaignState> find(String slug) {
        return Arrays.stream(values()).filter(state -> state.slug.equals(slug)).findFirst();
    }
}
