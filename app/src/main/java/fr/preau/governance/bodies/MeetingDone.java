package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import fr.preau.ui.Screen;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What was just done, told once on the page of the meeting. */
enum MeetingDone {
    PLANNED,
    CHANGED,
    CONVENED,
    HELD,
    CANCELLED,
    NOTED,
    PAPER_ADDED,
    PAPER_REMOVED;

    static final String PARAMETER = "fait";

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Screen.SeeOther at(UUID meeting) {
        return Screen.seeOther(MeetingAddresses.meeting(meeting) + "?" + PARAMETER + "=" + slug());
    }

    Alert alert() {
        return Alert.success(t("governance.meeting-done." + slug()));
    }

    static Optional<MeetingDone> find(String slug) {
        return Arrays.stream(values()).filter(done -> done.slug().equals(slug)).findFirst();
    }
}
