package fr.preau.governance.typed;

import static fr.preau.ui.Texts.t;

import fr.preau.people.MeantPlace;
import fr.preau.people.PlaceTree;
import fr.preau.people.PlaceTree.Found;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.List;
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

    /** Before anything was typed. */
    public static PlaceField empty() {
        return new PlaceField("", List.of(), Optional.empty());
    }

    /** @param fits the kinds of places that are meant here */
    public static PlaceField read(String words, String chosen, Predicate<PlaceKind> fits, PlaceTree places) {
        MeantPlace meant = MeantPlace.read(words, chosen, fits, places);
        return new PlaceField(words, meant.found(), meant.place());
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
