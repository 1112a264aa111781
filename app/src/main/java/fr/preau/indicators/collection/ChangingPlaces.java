package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places that a campaign asks, and those that it may ask too; they are named by codes, one a line, for they may be thousands.
 *
 * @param others open places of its sort and territory that are expected today, and not asked
 */
record ChangingPlaces(List<AskedPlace> asked, List<AskedPlace> others) {

    /** Of those that wait, how many are named. */
    private static final int NAMED = 5;

    ChangingPlaces {
        asked = List.copyOf(asked);
        others = List.copyOf(others);
    }

    /** @param expected the places that the campaign would ask if it opened today */
    static ChangingPlaces of(List<AskedPlace> asked, List<AskedPlace> expected) {
        Set<String> known =
                asked.stream().map(place -> place.place().toString()).collect(Collectors.toSet());
        return new ChangingPlaces(
                asked,
                expected.stream()
                        .filter(place -> !known.contains(place.place().toString()))
                        .toList());
    }

    /** Those of the others that are named. */
    List<AskedPlace> found(String typed) {
        return named(others, typed);
    }

    /** Those asked that are named. */
    List<AskedPlace> asked(String typed) {
        return named(asked, typed);
    }

    private static List<AskedPlace> named(List<AskedPlace> places, String typed) {
        return codes(typed)
                .flatMap(code -> find(places, code).stream())
                .distinct()
                .toList();
    }

    private static Optional<AskedPlace> find(List<AskedPlace> places, String code) {
        return places.stream()
                .filter(place -> place.place().code().equalsIgnoreCase(code)
                        || place.place().toString().equalsIgnoreCase(code))
                .findFirst();
    }

    /** What is typed and names no other place. */
    List<String> unknown(String typed) {
        return codes(typed).filter(code -> find(others, code).isEmpty()).toList();
    }

    /** What is typed and names no place that is asked. */
    List<String> strange(String typed) {
        return codes(typed).filter(code -> find(asked, code).isEmpty()).toList();
    }

    /** The first word of each line: the name may follow. */
    private static Stream<String> codes(String typed) {
        return Arrays.stream(typed.split("[\n,;]"))
                .map(line -> line.strip().split("\\s+")[0])
                .filter(code -> !code.isEmpty());
    }

    /** What one may type, and which are waited for. */
    String waiting() {
        if (others.isEmpty()) {
            return t("indicators.campaign.change.add.none");
        }
        String first = others.stream()
                .limit(NAMED)
                .map(place -> "%s %s".formatted(place.place().code(), place.name()))
                .collect(Collectors.joining("\u202f; "));
        return t("indicators.campaign.change.add.hint", others.size(), first + (others.size() > NAMED ? "…" : ""));
    }
}
