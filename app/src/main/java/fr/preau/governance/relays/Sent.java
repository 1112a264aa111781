package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a message. */
enum Sent {
    GONE(200),
    /** The server of letters was away: what was typed is still in the form. */
    NOT_SENT(503),
    /** The relay has no address, or their account is closed. */
    NOBODY(409),
    /** Who writes has written to many already. */
    TOO_MANY(429);

    static final String PARAMETER = "message";

    private final int status;

    Sent(int status) {
        this.status = status;
    }

    boolean isGone() {
        return this == GONE;
    }

    int status() {
        return status;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Alert alert() {
        String said = t("governance.sent." + slug());
        return isGone() ? Alert.success(said) : Alert.error(said);
    }

    /** Only that it went can be told by an address. */
    static Optional<Sent> find(String slug) {
        return Arrays.stream(values())
                .filter(sent -> sent.isGone() && sent.slug().equals(slug))
                .findFirst();
    }
}
