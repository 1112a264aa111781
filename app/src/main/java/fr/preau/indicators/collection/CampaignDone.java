package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import fr.preau.ui.Screen;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was just done, told once. */
enum CampaignDone {
    ADDED,
    CHANGED,
    REMOVED,
    STATE,
    UNLOCKED,
    SAVED,
    SENT,
    APPROVED,
    SENT_BACK,
    WRITTEN,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED,
    /** A file that came back. */
    SHEET_TAKEN,
    /** It says what is kept already. */
    SHEET_SAME,
    /** Nothing: the state that was wanted does not follow the one that is. */
    NOT_BROUGHT,
    /** Nothing: something was entered, or the campaign changed meanwhile. */
    NOT_REMOVED;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Screen.SeeOther at(String address) {
        return Screen.seeOther(address + "?" + CampaignAddresses.DONE + "=" + slug());
    }

    Alert alert() {
        String words = t("indicators.campaign.done." + slug());
        return this == NOT_BROUGHT || this == NOT_REMOVED ? Alert.warning(words) : Alert.success(words);
    }

    static Optional<CampaignDone> find(String slug) {
        return Arrays.stream(values()).filter(done -> done.slug().equals(slug)).findFirst();
    }
}
