package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import fr.preau.ui.Screen;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What was just done, told once on the page of the post. */
enum Done {
    ADDED,
    SHARED,
    CLOSED,
    APPOINTED,
    ENDED,
    DESCRIBED;

    static final String PARAMETER = "fait";

    private String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    Screen.SeeOther at(UUID post) {
        return Screen.seeOther(RelayAddresses.post(post) + "?" + PARAMETER + "=" + slug());
    }

    Alert alert() {
        return Alert.success(t("governance.done." + slug()));
    }

    static Optional<Done> find(String slug) {
        return Arrays.stream(values()).filter(done -> done.slug().equals(slug)).findFirst();
    }
}
