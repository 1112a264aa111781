package fr.preau.people;

import fr.preau.people.PlaceTree.Found;
import fr.preau.ui.PlainWords;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The place that somebody means by what was typed: its name, its code or a UAI.
 *
 * @param found places that the words may mean, the best first
 * @param place the one that they mean; empty while it is to be chosen
 */
public record MeantPlace(List<Found> found, Optional<PlaceId> place) {

    /** Before anything was typed. */
    public static final MeantPlace NONE = new MeantPlace(List.of(), Optional.empty());

    private static final int MOST_FOUND = 8;

    public MeantPlace {
        found = List.copyOf(found);
    }

    /** The only place that can be meant. */
    public static MeantPlace of(Found place) {
        return new MeantPlace(List.of(place), Optional.of(place.id()));
    }

    /**
     * @param chosen the printed form of the place that was chosen among those found before; empty when none was
     * @param fits the kinds of places that can be meant
     */
    public static MeantPlace read(String words, String chosen, Predicate<PlaceKind> fits, PlaceTree places) {
        Optional<Found> exact = exact(chosen, places).or(() -> exact(words, places));
        List<Found> fitting = exact.map(List::of).orElseGet(() -> search(words, places)).stream()
                .filter(found -> fits.test(found.id().kind()))
                .toList();
        boolean meant = fitting.size() == 1 && (exact.isPresent() || holds(fitting.getFirst(), words));
        return new MeantPlace(fitting, meant ? Optional.of(fitting.getFirst().id()) : Optional.empty());
    }

    private static List<Found> search(String words, PlaceTree places) {
        return words.isEmpty() ? List.of() : places.find(words, MOST_FOUND);
    }

    private static Optional<Found> exact(String code, PlaceTree places) {
        return PlaceId.findTyped(code)
                .flatMap(id ->
                        Optional.ofNullable(places.names(List.of(id)).get(id)).map(name -> new Found(id, name, "")));
    }

    /** Search also finds what is spelled alike: a place that does not hold all the words is asked about, never taken. */
    private static boolean holds(Found place, String words) {
        String known = PlainWords.of(place.name() + " " + place.summary());
        return Arrays.stream(PlainWords.of(words).split(" ")).allMatch(known::contains);
    }
}
