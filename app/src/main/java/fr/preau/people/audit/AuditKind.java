package fr.preau.people.audit;

import static fr.preau.ui.Texts.t;

import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can have happened, and how long is kept what its entry tells beside. Entries hold the name in small letters: a constant is never
 * renamed, and never taken away.
 */
public enum AuditKind {
    SIGNED_IN(Keep.A_YEAR),
    /** A wrong password, or no such account. */
    SIGN_IN_REFUSED(Keep.A_YEAR),
    SIGNED_OUT(Keep.A_YEAR),
    /** From another browser than the one that was signed out. */
    SESSION_ENDED(Keep.A_YEAR),
    /** The link of an invitation was followed. */
    ACCOUNT_OPENED(Keep.THREE_YEARS),
    ACCOUNT_RENAMED(Keep.A_YEAR),
    ADDRESS_CHANGED(Keep.A_YEAR),
    ACCOUNT_CLOSED(Keep.THREE_YEARS),
    ACCOUNT_REOPENED(Keep.THREE_YEARS),
    /** The name, the address and what only they needed are gone. */
    ACCOUNT_ERASED(Keep.THREE_YEARS),
    /** By who knew the one before. */
    PASSWORD_CHANGED(Keep.A_YEAR),
    /** By a link. */
    PASSWORD_RESET(Keep.A_YEAR),
    LINK_ISSUED(Keep.A_YEAR),
    INVITED(Keep.THREE_YEARS),
    INVITATION_WITHDRAWN(Keep.THREE_YEARS),
    RIGHT_GIVEN(Keep.THREE_YEARS),
    RIGHT_DELEGATED(Keep.THREE_YEARS),
    RIGHT_ENDED(Keep.THREE_YEARS),
    /** What a provider of identities says is so still: the right lasts longer. */
    RIGHT_RENEWED(Keep.THREE_YEARS),
    /** Somebody at a provider of identities became somebody here. */
    IDENTITY_JOINED(Keep.THREE_YEARS),
    /** Somebody took an identity off their account. */
    IDENTITY_PARTED(Keep.THREE_YEARS),
    /** By the provider of identities through which it was opened. */
    SESSION_ENDED_BY_PROVIDER(Keep.A_YEAR),
    PASSKEY_ADDED(Keep.A_YEAR),
    PASSKEY_REMOVED(Keep.A_YEAR),
    TOKEN_ISSUED(Keep.THREE_YEARS),
    TOKEN_REVOKED(Keep.THREE_YEARS),
    OPERATOR_ENTERED(Keep.A_YEAR),
    OPERATOR_LEFT(Keep.A_YEAR),
    /** Somebody took away all that is held about them. */
    DATA_TAKEN(Keep.A_YEAR),
    /** The page of a person was read by another. */
    PERSON_READ(Keep.A_YEAR),
    /** A page of the list of people was read. */
    PEOPLE_READ(Keep.A_YEAR),
    /** The list of people was taken away as a file. */
    PEOPLE_TAKEN(Keep.A_YEAR),
    /** Who may do what in a place was read. */
    PLACE_PEOPLE_READ(Keep.A_YEAR),
    /** A page of this trail was read. */
    TRAIL_READ(Keep.A_YEAR),
    /** This trail was taken away as a file. */
    TRAIL_TAKEN(Keep.A_YEAR),
    /** An administrator looks through the eyes of somebody. */
    SEEN_AS(Keep.THREE_YEARS),
    SEEN_AS_ENDED(Keep.A_YEAR),
    /** Somebody asked for a correction or for erasure. */
    REQUEST_MADE(Keep.THREE_YEARS),
    REQUEST_ANSWERED(Keep.THREE_YEARS),
    /** A record of another module: its first state is told. */
    RECORD_ADDED(Keep.THREE_YEARS),
    /** A record of another module: what it was and what it is are told. */
    RECORD_CHANGED(Keep.THREE_YEARS),
    /** A record of another module is over, and kept. */
    RECORD_ENDED(Keep.THREE_YEARS),
    /** Somebody wrote to somebody whose address they do not see; what they wrote is not kept. */
    WRITTEN_TO(Keep.A_YEAR);

    private final Keep keep;

    AuditKind(Keep keep) {
        this.keep = keep;
    }

    /** How long what an entry tells is kept. */
    public Period keep() {
        return keep.period;
    }

    /** Is it that somebody read what is held of others, and changed nothing? */
    public boolean isRead() {
        return switch (this) {
            case PERSON_READ, PEOPLE_READ, PEOPLE_TAKEN, PLACE_PEOPLE_READ, TRAIL_READ, TRAIL_TAKEN -> true;
            default -> false;
        };
    }

    /** Is it about a record of another module, and do its words perhaps name those whom it concerns? */
    public boolean isOfRecord() {
        return switch (this) {
            case RECORD_ADDED, RECORD_CHANGED, RECORD_ENDED, WRITTEN_TO -> true;
            default -> false;
        };
    }

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

    /**
     * How long, after the recommendation of the CNIL on logging (délibération n° 2021-122 of 14 October 2021): six months to a year; up to
     * three years where the trace is what shows that access is controlled.
     */
    private enum Keep {
        A_YEAR(Period.ofYears(1)),
        THREE_YEARS(Period.ofYears(3));

        private final Period period;

        Keep(Period period) {
            this.period = period;
        }
    }
}
