package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.MeantPlace;
import fr.preau.people.PlaceTree;
import fr.preau.people.SharedRecords;
import fr.preau.people.rights.Refusal;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.RecordRef;
import fr.preau.values.Role;
import fr.preau.values.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A right as it was typed: role, place, days and reason.
 *
 * @param placeWords name, UAI or code of the place
 * @param found places that the words may mean
 * @param place the one that they mean; empty when it is still to be chosen
 * @param record the one record that it is about; empty for a right in a place
 * @param refusal why who asks may not give it; empty when nothing was refused
 */
record RightForm(
        String role,
        String placeWords,
        String from,
        String until,
        String reason,
        List<PlaceTree.Found> found,
        Optional<PlaceId> place,
        Optional<RecordRef> record,
        Optional<Refusal> refusal,
        boolean tried) {

    static final String ROLE = "role";
    static final String PLACE = "lieu";
    static final String CHOSEN = "lieu-choisi";
    static final String FROM = "du";
    static final String UNTIL = "au";
    static final String REASON = "motif";

    /** Of the one record that it is about. */
    static final String RECORD = "objet";

    private static final int LONGEST_REASON = 300;

    static RightForm empty(LocalDate today) {
        return new RightForm(
                "",
                "",
                today.toString(),
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Reads what was typed, and looks for the place. */
    static RightForm read(MultiValueMap<String, String> asked, PlaceTree places) {
        String role = first(asked, ROLE);
        String words = first(asked, PLACE);
        Optional<Role> known = Role.findBySlug(role);
        MeantPlace meant = known.map(wanted -> find(wanted, first(asked, CHOSEN), words, places))
                .orElse(MeantPlace.NONE);
        return new RightForm(
                role,
                words,
                first(asked, FROM),
                first(asked, UNTIL),
                first(asked, REASON),
                meant.found(),
                meant.place(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    /** The same about one record, whatever place was typed. */
    RightForm on(SharedRecords.Shared shared) {
        return new RightForm(
                role,
                "",
                from,
                until,
                reason,
                List.of(),
                Optional.of(shared.place()),
                Optional.of(shared.record()),
                refusal,
                tried);
    }

    private static MeantPlace find(Role role, String chosen, String words, PlaceTree places) {
        return isOfCountryAlone(role)
                ? MeantPlace.of(new PlaceTree.Found(PlaceId.FRANCE, t("people.everywhere"), ""))
                : MeantPlace.read(words, chosen, role::fits, places);
    }

    private static boolean isOfCountryAlone(Role role) {
        return Arrays.stream(PlaceKind.values()).filter(role::fits).toList().equals(List.of(PlaceKind.COUNTRY));
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        String typed = asked.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    /** The right, when all of it can be read. */
    Optional<AccessRight> right() {
        Optional<Role> known = Role.findBySlug(role);
        Optional<Validity> validity = validity();
        return known.isPresent()
                        && place.isPresent()
                        && validity.isPresent()
                        && reasonError().isEmpty()
                ? Optional.of(new AccessRight(known.get(), place.get(), validity.get(), record))
                : Optional.empty();
    }

    private Optional<Validity> validity() {
        try {
            return Optional.of(new Validity(LocalDate.parse(from), lastDay()));
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate lastDay() {
        return until.isEmpty() ? null : LocalDate.parse(until);
    }

    RightForm refused(Refusal why) {
        return new RightForm(role, placeWords, from, until, reason, found, place, record, Optional.of(why), tried);
    }

    /** @param offered the roles that may be given */
    List<Field> fields(Collection<Role> offered) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(ROLE, t("people.role"), Control.select(roles(offered), role))
                .error(tried ? roleError() : "")
                .mandatory());
        if (record.isEmpty()) {
            addPlace(fields);
        }
        fields.add(Field.of(FROM, t("people.from"), Control.date(from))
                .error(tried ? daysError() : "")
                .mandatory());
        fields.add(Field.of(UNTIL, t("people.until"), Control.date(until)).hint(t("people.until.hint")));
        fields.add(Field.of(REASON, t("people.reason"), Control.text(reason).autocomplete("off"))
                .hint(t("people.reason.hint"))
                .error(tried ? reasonError() : "")
                .mandatory());
        return fields;
    }

    private void addPlace(List<Field> fields) {
        fields.add(Field.of(PLACE, t("people.place"), Control.text(placeWords).autocomplete("off"))
                .hint(t("people.place.hint"))
                .error(tried ? placeError() : ""));
        if (place.isEmpty() && !found.isEmpty()) {
            fields.add(Field.of(CHOSEN, t("people.place.which"), Control.radios(choices(), ""))
                    .error(tried ? t("people.place.several") : ""));
        }
    }

    private static List<Control.Option> roles(Collection<Role> offered) {
        List<Control.Option> options = new ArrayList<>(List.of(new Control.Option("", t("people.role.choose"))));
        offered.forEach(role -> options.add(new Control.Option(role.slug(), RoleWords.role(role))));
        return options;
    }

    private List<Control.Option> choices() {
        return found.stream()
                .map(place -> new Control.Option(place.id().toString(), place.name() + " (" + place.summary() + ")"))
                .toList();
    }

    private String roleError() {
        if (Role.findBySlug(role).isEmpty()) {
            return t("people.role.error");
        }
        return refusal.filter(Refusal.ROLE_NOT_BELOW::equals).isPresent() ? t("people.refusal.role") : "";
    }

    private String placeError() {
        if (refusal.filter(Refusal.OUT_OF_REACH::equals).isPresent()) {
            return t("people.refusal.reach");
        }
        return found.isEmpty() ? t("people.place.error") : "";
    }

    private String daysError() {
        if (refusal.filter(Refusal.LONGER_THAN_OWN::equals).isPresent()) {
            return t("people.refusal.longer");
        }
        return validity().isPresent() ? "" : t("people.days.error");
    }

    private String reasonError() {
        boolean isLine = !reason.isBlank()
                && reason.length() <= LONGEST_REASON
                && reason.codePoints().noneMatch(Character::isISOControl);
        return isLine ? "" : t("people.reason.error", LONGEST_REASON);
    }

    /** The place by its name, for a letter. */
    String inWords(PlaceTree places) {
        AccessRight right = right().orElseThrow();
        String where = record.map(RecordRef::title)
                .orElseGet(
                        () -> RoleWords.places(places, List.of(right.place())).getOrDefault(right.place(), ""));
        return t("people.role-in-place", RoleWords.role(right.role()), where);
    }
}
