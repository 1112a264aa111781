package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Badge;
import fr.preau.ui.Tone;
import java.util.Arrays;

/** Where the answers of one place stand. */
enum ReturnState {
    AWAITED("attendue", Tone.NEUTRAL),
    SENT("envoyee", Tone.VIOLET),
    /** With a question: it is to be sent once more. */
    SENT_BACK("renvoyee", Tone.CHALK),
    APPROVED("approuvee", Tone.BOARD);

    private final String slug;
    private final Tone tone;

    ReturnState(String slug, Tone tone) {
        this.slug = slug;
        this.tone = tone;
    }

    String slug() {
        return slug;
    }

    String label() {
        return t("indicators.campaign.return." + slug);
    }

    Badge badge() {
        return Badge.of(label()).tone(tone);
    }

    static ReturnState of(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug.equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
