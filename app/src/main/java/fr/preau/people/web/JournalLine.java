package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import fr.preau.ui.Formats;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal, as it is read.
 *
 * @param kind as it is written
 * @param who as it is written: a number, or one of those without
 * @param whoName null when it is nobody with an account
 * @param about as it is written; empty for nothing
 * @param aboutName null when it is about no person
 * @param details empty when nothing was told, or when it was erased
 * @param erased whether something was told that the law had erased
 * @param total how many entries the filter keeps, on all pages
 */
record JournalLine(
        Instant at,
        String kind,
        String who,
        @Nullable String whoName,
        String about,
        @Nullable String aboutName,
        Details details,
        boolean erased,
        long total) {

    private static final int SHORT_HASH = 12;

    String what() {
        return AuditKind.findBySlug(kind).map(AuditKind::label).orElse(kind);
    }

    String actor() {
        if (whoName != null) {
            return whoName;
        }
        return t(who.equals("operator") ? "people.rights.by-operator" : "people.journal.nobody");
    }

    /** Whom or what it concerns; empty for nothing. */
    String subject() {
        String many = details.values().get(Detail.COUNT);
        if (many != null) {
            return t("people.journal.many", Integer.parseInt(many));
        }
        return aboutName == null ? details.values().getOrDefault(Detail.RECORD, about) : aboutName;
    }

    /** Those with an account whom the entry names. */
    List<UUID> people() {
        List<UUID> named = new ArrayList<>();
        if (whoName != null) {
            named.add(UUID.fromString(who));
        }
        if (aboutName != null) {
            named.add(UUID.fromString(about));
        }
        return named;
    }

    Optional<PlaceId> place() {
        return Optional.ofNullable(details.values().get(Detail.PLACE)).map(PlaceId::parse);
    }

    /** What the entry tells beside its kind, in one line; empty when it tells nothing more. */
    String told(Map<PlaceId, String> names) {
        if (erased) {
            return t("people.journal.erased");
        }
        List<String> parts = new ArrayList<>();
        details.values().forEach((detail, value) -> {
            if (detail != Detail.DELEGATED_FROM && detail != Detail.COUNT && detail != Detail.RECORD) {
                parts.add(t("people.journal.told", detail.label(), inWords(detail, value, names)));
            }
        });
        return String.join("\u202F; ", parts);
    }

    private static String inWords(Detail detail, String value, Map<PlaceId, String> names) {
        return switch (detail) {
            case ROLE -> Role.findBySlug(value).map(RoleWords::role).orElse(value);
            case PLACE -> names.getOrDefault(PlaceId.parse(value), value);
            case FROM, UNTIL -> Formats.date(LocalDate.parse(value));
            case PURPOSE -> t("people.journal.purpose." + value);
            case REQUEST -> t("people.request.kind." + value);
            case TRIED -> value.substring(0, Math.min(SHORT_HASH, value.length()));
            case NAME_BEFORE, NAME_AFTER, REASON, DELEGATED_FROM, COUNT, PROVIDER, LABEL, RECORD, BEFORE, AFTER ->
                value;
        };
    }
}
