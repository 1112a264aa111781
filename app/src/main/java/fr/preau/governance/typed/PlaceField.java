package fr.preau.governance.typed;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PlaceTree;
import fr.preau.people.PlaceTree.Found;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A place as it was typed: a name, a UAI or a code.
 *
 * @param found places that the words may mean
 * @param place the one that they mean; empty while it is to be chosen
 */
public record PlaceField(String words, List<Found> found, Optional<PlaceId> place) {

    /** Name of the field where the place is typed. */
    public static final String PLACE = "lieu";
    /** Name of the field where one of several is chosen. */
    public static final String CHOSEN = "lieu-choisi";

    private static final int MOST_FOUND = 8;

    /** Before anything was typed. */
    public static PlaceField empty() {
        return new PlaceField("", List.of(), Optional.empty());
    }

    /** @param fits the kinds of places that are meant here */
    public static PlaceField read(String words, String chosen, Predicate<PlaceKind> fits, PlaceTree places) {
        if (words.isEmpty() && chosen.isEmpty()) {
            return empty();
        }
        Optional<Found> exact = exact(chosen, places).or(() -> exact(words, places));
        List<Found> fitting = exact.map(List::of).orElseGet(() -> places.find(words, MOST_FOUND)).stream()
                .filter(place -> fits.test(place.id().kind()))
                .toList();
        boolean meant = fitting.size() == 1 && (exact.isPresent() || isMeant(fitting.getFirst(), words));
        return new PlaceField(
                words, fitting, meant ? Optional.of(fitting.getFirst().id()) : Optional.empty());
    }

    /** Search also finds what is spelled alike: a place that does not hold all the words is asked about, never taken. */
    private static boolean isMeant(Found place, String words) {
        String known = Plain.of(place.name() + " " + place.summary());
        return Arrays.stream(Plain.of(words).split(" ")).allMatch(known::contains);
    }

    private static Optional<Found> exact(String code, PlaceTree places) {
        return idOf(code)
                .flatMap(id ->
                        Optional.ofNullable(places.names(List.of(id)).get(id)).map(name -> new Found(id, name, "")));
    }

    /** The place that a code or a UAI names, known or not. */
    public static Optional<PlaceId> idOf(String code) {
        try {
            return Optional.of(PlaceId.parse(code));
        } catch (IllegalArgumentException notAPlace) {
            try {
                return Optional.of(PlaceId.ofSchool(new Uai(code.toUpperCase(Locale.ROOT))));
            } catch (IllegalArgumentException notASchool) {
                return Optional.empty();
            }
        }
    }

    /**
     * @param refused why it is not accepted; empty when only what was typed may be wrong
     * @param none what to say when no place is found
     */
    public List<Field> fields(boolean tried, String refused, String none) {
        List<Field> fields = new ArrayList<>();
        String unknown = found.isEmpty() ? none : "";
        fields.add(Field.of(PLACE, t("governance.place"), Control.text(words).autocomplete("off"))
                .hint(t("governance.place.hint"))
                .error(tried ? (refused.isEmpty() ? unknown : refused) : "")
                .mandatory());
        if (place.isEmpty() && !found.isEmpty()) {
            fields.add(Field.of(CHOSEN, t("governance.place.which"), Control.radios(choices(), ""))
                    .error(tried ? t("governance.place.several") : ""));
        }
        return fields;
    }

    private List<Control.Option> choices() {
        return found.stream()
                .map(place -> new Control.Option(
                        place.id().toString(),
                        place.name() + (place.summary().isEmpty() ? "" : " (" + place.summary() + ")")))
                .toList();
    }
}
