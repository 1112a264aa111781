package fr.preau.people.audit;

import static fr.preau.ui.Texts.t;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can have happened. Entries hold the name in small letters: a constant is never renamed, and never taken away. */
public enum AuditKind {
    SIGNED_IN,
    /** A wrong password, or no such account. */
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    /** From another browser than the one that was signed out. */
    SESSION_ENDED,
    /** The link of an invitation was followed. */
    ACCOUNT_OPENED,
    ACCOUNT_RENAMED,
    ACCOUNT_CLOSED,
    /** By who knew the one before. */
    PASSWORD_CHANGED,
    /** By a link. */
    PASSWORD_RESET,
    LINK_ISSUED,
    INVITED,
    INVITATION_WITHDRAWN,
    RIGHT_GIVEN,
    RIGHT_DELEGATED,
    RIGHT_ENDED,
    OPERATOR_ENTERED,
    OPERATOR_LEFT,
    /** Somebody took away all that is held about them. */
    DATA_TAKEN;

    /** As it stands in an entry and in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What happened, in French. */
    public String label() {
        return t("people.audit.kind." + slug());
    }

    public static Optional<AuditKind> findBySlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
