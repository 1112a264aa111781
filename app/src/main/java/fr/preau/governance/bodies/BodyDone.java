package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import fr.preau.ui.Screen;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What was just done, told once on the page of the body. */
enum BodyDone {
    ADDED,
    CHANGED,
    CLOSED,
    MEMBER_ADDED,
    MEMBER_ENDED,
    MEMBER_FORGOTTEN;

    static final String PARAMETER = "fait";

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Screen.SeeOther at(UUID body) {
        return Screen.seeOther(BodyAddresses.body(body) + "?" + PARAMETER + "=" + slug());
    }

    Alert alert() {
        return Alert.success(t("governance.body-done." + slug()));
    }

    static Optional<BodyDone> find(String slug) {
        return Arrays.stream(values()).filter(done -> done.slug().equals(slug)).findFirst();
    }
}
