package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.MeantPlace;
import fr.preau.people.PlaceTree;
import fr.preau.people.PlaceTree.Found;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.TypedText;
import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * Places that are chosen by their names: those that are chosen already, and those that the words in the search field may mean. All are
 * boxes, or, where one place alone is meant, buttons; so it works with a form that is sent again and again.
 *
 * @param chosen in the order in which they were chosen
 * @param words that were searched; empty for none
 * @param found what they may mean, without those that are chosen
 * @param several whether more than one may be chosen
 */
record ChosenPlaces(List<Found> chosen, String words, List<Found> found, boolean several) {

    /** Name of the boxes. */
    static final String PLACES = "lieux";

    /** Name of the search field. */
    static final String WORDS = "lieu-cherche";

    /** Sent to search only, so that nothing is written. */
    static final String SEARCH = "chercher-lieu";

    ChosenPlaces {
        chosen = List.copyOf(chosen);
        found = List.copyOf(found);
    }

    static ChosenPlaces none(boolean several) {
        return new ChosenPlaces(List.of(), "", List.of(), several);
    }

    static ChosenPlaces of(List<PlaceId> places, PlaceTree tree) {
        return new ChosenPlaces(named(places, tree), "", List.of(), true);
    }

    /** As it was sent. Words that mean one place only choose it; so do those of which one place was chosen. */
    static ChosenPlaces sent(MultiValueMap<String, String> asked, boolean several, PlaceTree tree) {
        List<Found> boxes = named(
                asked.getOrDefault(PLACES, List.of()).stream()
                        .map(PlaceId::find)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                tree);
        String words = TypedText.line(asked, WORDS);
        if (words.isEmpty()) {
            return new ChosenPlaces(boxes, "", List.of(), several);
        }
        MeantPlace meant = MeantPlace.read(words, "", _ -> true, tree);
        List<Found> found = meant.found();
        if (meant.place().isPresent()) {
            List<Found> all = several
                    ? Stream.concat(boxes.stream(), found.stream())
                            .collect(Collectors.toMap(Found::id, place -> place, (one, _) -> one, LinkedHashMap::new))
                            .values()
                            .stream()
                            .toList()
                    : found;
            return new ChosenPlaces(all, "", List.of(), several);
        }
        boolean answered = boxes.stream()
                .anyMatch(box -> found.stream().anyMatch(place -> place.id().equals(box.id())));
        return answered
                ? new ChosenPlaces(boxes, "", List.of(), several)
                : new ChosenPlaces(boxes, words, found, several);
    }

    private static List<Found> named(List<PlaceId> places, PlaceTree tree) {
        Map<PlaceId, String> names = tree.names(places);
        return places.stream()
                .filter(names::containsKey)
                .map(place -> new Found(place, names.getOrDefault(place, ""), ""))
                .toList();
    }

    List<PlaceId> places() {
        return chosen.stream().map(Found::id).toList();
    }

    /** Were words typed that no choice answers yet? */
    boolean isOpen() {
        return !words.isEmpty();
    }

    /**
     * The boxes, where there are any, and the search field.
     *
     * @param label of the boxes
     * @param hint what none means
     * @param error what else is wrong, once the form was sent; empty for nothing
     */
    List<Field> fields(boolean tried, String label, String hint, String error) {
        List<Field> fields = new ArrayList<>();
        List<Control.Option> options = Stream.concat(chosen.stream(), found.stream())
                .map(place -> new Control.Option(place.id().toString(), inWords(place)))
                .toList();
        if (!options.isEmpty()) {
            fields.add(Field.of(PLACES, label, boxes(options)).hint(hint));
        }
        Field search = Field.of(
                        WORDS,
                        options.isEmpty() ? label : t(several ? "programme.places.add" : "programme.places.other"),
                        Control.text(words).type("search").autocomplete("off"))
                .hint(options.isEmpty() ? hint : t("programme.places.hint"))
                .error(tried && isOpen() ? unanswered() : tried ? error : "");
        fields.add(several || !options.isEmpty() ? search : search.mandatory());
        return fields;
    }

    private Control boxes(List<Control.Option> options) {
        List<String> ticked =
                chosen.stream().map(place -> place.id().toString()).toList();
        return several
                ? Control.checkboxes(options, Set.copyOf(ticked))
                : Control.radios(options, ticked.isEmpty() ? "" : ticked.getFirst());
    }

    private String unanswered() {
        return t(found.isEmpty() ? "programme.places.none" : "programme.places.which");
    }

    private static String inWords(Found place) {
        return place.summary().isEmpty() ? place.name() : t("programme.places.found", place.name(), place.summary());
    }
}
