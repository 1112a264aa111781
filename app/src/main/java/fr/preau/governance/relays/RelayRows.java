package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Plain;
import fr.preau.imports.Column;
import fr.preau.imports.Problem;
import fr.preau.imports.ProblemCode;
import fr.preau.imports.Problems;
import fr.preau.imports.Row;
import fr.preau.people.TypedPeople;
import fr.preau.territory.Places;
import fr.preau.ui.PlainWords;
import fr.preau.values.PlaceId;
import fr.preau.values.Validity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the lines of a file of relays, telling all that is wrong with each. Not for several threads. */
final class RelayRows {

    private final Places places;
    private final Predicate<PlaceId> reach;
    private final Problems problems;
    private final Map<PlaceId, Boolean> known = new HashMap<>();
    private final List<RelayLine> lines = new ArrayList<>();

    /** @param reach the places whose posts who loads the file may keep */
    RelayRows(Places places, Predicate<PlaceId> reach, Problems problems) {
        this.places = places;
        this.reach = reach;
        this.problems = problems;
    }

    List<RelayLine> lines() {
        return List.copyOf(lines);
    }

    void read(Row row) {
        Optional<PlaceId> place = place(row);
        Optional<Contact> contact = contact(row);
        Optional<Skills> skills = skills(row);
        Optional<Validity> days = days(row);
        checkTexts(row);
        if (!row.isRejected()) {
            PostKind kind = row.get(RelayColumns.KIND);
            String speciality = kind.takesSpeciality() ? row.text(RelayColumns.SPECIALITY) : "";
            lines.add(new RelayLine(
                    row.line(),
                    new PostKey(kind, place.orElseThrow(), PlainWords.of(speciality)),
                    speciality,
                    contact,
                    row.find(RelayColumns.SHARE),
                    skills.orElseThrow(),
                    row.text(RelayColumns.WAY),
                    days.orElseThrow()));
        }
    }

    private Optional<PlaceId> place(Row row) {
        Optional<PlaceId> place = readPlace(row);
        if (place.isEmpty() || !isKnown(place.get())) {
            row.reject(RelayProblem.UNKNOWN_PLACE, RelayColumns.PLACE, t("governance.expected.place"));
            return Optional.empty();
        }
        if (!row.get(RelayColumns.KIND).fits(place.get().kind())) {
            row.reject(RelayProblem.PLACE_DOES_NOT_FIT, RelayColumns.PLACE, t("governance.expected.fitting-place"));
        } else if (!reach.test(place.get())) {
            row.reject(RelayProblem.OUT_OF_REACH, RelayColumns.PLACE, t("governance.expected.reach"));
        }
        return place;
    }

    private static Optional<PlaceId> readPlace(Row row) {
        try {
            return Optional.of(RelayColumns.place(row.text(RelayColumns.PLACE), row.find(RelayColumns.PLACE_KIND)));
        } catch (IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }

    private boolean isKnown(PlaceId place) {
        return place.equals(PlaceId.FRANCE)
                || known.computeIfAbsent(place, one -> places.findPlace(one).isPresent());
    }

    private Optional<Contact> contact(Row row) {
        String name = row.text(RelayColumns.NAME);
        String email = row.text(RelayColumns.EMAIL);
        if (name.isEmpty()) {
            if (!email.isEmpty()) {
                rejectUnrepeated(row, RelayProblem.WRONG_NAME, RelayColumns.NAME, t("governance.expected.name"));
            }
            return Optional.empty();
        }
        Optional<String> called = TypedPeople.name(name);
        Optional<String> address = email.isEmpty() ? Optional.of("") : TypedPeople.address(email);
        if (called.isEmpty()) {
            rejectUnrepeated(row, RelayProblem.WRONG_NAME, RelayColumns.NAME, t("governance.expected.name"));
        }
        if (address.isEmpty()) {
            rejectUnrepeated(row, RelayProblem.WRONG_ADDRESS, RelayColumns.EMAIL, t("governance.expected.email"));
        }
        return called.flatMap(right -> address.map(known -> new Contact(right, known)));
    }

    /** The report is kept, and what is personal has no place in it. */
    private void rejectUnrepeated(Row row, ProblemCode code, Column<?> column, String expected) {
        problems.add(Problem.rejected(code, row.line(), column.name(), "", expected));
    }

    private static Optional<Skills> skills(Row row) {
        Optional<Skills> skills = Skills.read(row.text(RelayColumns.SKILLS));
        if (skills.isEmpty()) {
            row.reject(
                    RelayProblem.WRONG_SKILLS,
                    RelayColumns.SKILLS,
                    t("governance.skills.error", Skills.MOST, Skills.LONGEST));
        }
        return skills;
    }

    private static Optional<Validity> days(Row row) {
        try {
            return Optional.of(new Validity(
                    row.get(RelayColumns.FROM), row.find(RelayColumns.UNTIL).orElse(null)));
        } catch (IllegalArgumentException wrongOrder) {
            row.reject(RelayProblem.ENDS_BEFORE_START, RelayColumns.UNTIL, t("governance.expected.later-end"));
            return Optional.empty();
        }
    }

    private static void checkTexts(Row row) {
        if (!Plain.isLine(row.text(RelayColumns.SPECIALITY), Post.LONGEST_SPECIALITY)) {
            row.reject(
                    RelayProblem.TOO_LONG,
                    RelayColumns.SPECIALITY,
                    t("governance.line.error", Post.LONGEST_SPECIALITY));
        }
        if (!Plain.isLine(row.text(RelayColumns.WAY), Term.LONGEST_WAY)) {
            row.reject(RelayProblem.TOO_LONG, RelayColumns.WAY, t("governance.line.error", Term.LONGEST_WAY));
        }
        if (row.get(RelayColumns.KIND).needsSpeciality()
                && row.text(RelayColumns.SPECIALITY).isEmpty()) {
            row.reject(RelayProblem.MISSING_SPECIALITY, RelayColumns.SPECIALITY, t("governance.speciality.error"));
        }
    }
}
