package fr.preau.people.audit;

import static fr.preau.ui.Texts.t;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry can tell beside its kind. */
public enum Detail {
    NAME_BEFORE,
    NAME_AFTER,
    ROLE,
    PLACE,
    FROM,
    UNTIL,
    REASON,
    /** Number of the right that a delegation stands on. */
    DELEGATED_FROM,
    /** The provider of identities, as it is called in addresses. */
    PROVIDER,
    /** What somebody calls a passkey or a token of theirs. */
    LABEL,
    /** What a link is for. */
    PURPOSE,
    /** Hash of what was typed as the address of an account that does not exist. */
    TRIED,
    /** How many people a list held. */
    COUNT,
    /** What somebody asked about the data held of them. */
    REQUEST,
    /** What record it is, in words. */
    RECORD,
    /** What it was, in words. */
    BEFORE,
    /** What it is now, in words. */
    AFTER;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Detail> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(detail -> detail.slug().equals(slug))
                .findFirst();
    }

    /** What it is, in French. */
    public String label() {
        return t("people.audit.detail." + slug());
    }
}
