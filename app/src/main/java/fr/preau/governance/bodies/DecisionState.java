package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import java.util.Arrays;
import java.util.Optional;

/** How far a decision is carried out. */
enum DecisionState {
    TO_DO("a-faire"),
    UNDER_WAY("en-cours"),
    DONE("faite"),
    /** With a reason. */
    GIVEN_UP("abandonnee");

    private final String slug;

    DecisionState(String slug) {
        this.slug = slug;
    }

    /** The word for it in files, in addresses and in the database. */
    String slug() {
        return slug;
    }

    String label() {
        return t("governance.decision-state." + slug);
    }

    /** Is anything left to be done? */
    boolean isOpen() {
        return this == TO_DO || this == UNDER_WAY;
    }

    static Optional<DecisionState> findBySlug(String slug) {
        return Arrays.stream(values()).filter(state -> state.slug.equals(slug)).findFirst();
    }
}
