package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Ranked;
import fr.preau.ui.Control;
import fr.preau.ui.Control.Option;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The units that have a rank, to name one of them. */
record SelectionUnits(List<Ranked> ranking) {

    /** From here on, typing is quicker than looking through a list. */
    private static final int MOST_LISTED = 400;

    /** A list where it can be read, else a line to type a code or a name in. */
    Control control(Function<Ranked, String> names, String chosen) {
        if (ranking.size() > MOST_LISTED) {
            return Control.text(chosen);
        }
        List<Option> options = new ArrayList<>();
        options.add(new Option("", t("diagnosis.selection.unit.none")));
        ranking.stream()
                .sorted(Comparator.comparing(ranked -> ranked.unit().name(), french()))
                .forEach(ranked -> options.add(new Option(ranked.unit().id().toString(), names.apply(ranked))));
        return Control.select(
                options,
                find(chosen).map(ranked -> ranked.unit().id().toString()).orElse(""));
    }

    /** By identifier, by code, or by a name that no other has, accents and capitals aside. */
    Optional<Ranked> find(String written) {
        List<Ranked> exact = ranking.stream()
                .filter(ranked -> ranked.unit().id().toString().equals(written)
                        || ranked.unit().id().code().equalsIgnoreCase(written))
                .toList();
        List<Ranked> found = exact.isEmpty() ? named(written) : exact;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<Ranked> named(String written) {
        Collator french = french();
        return ranking.stream()
                .filter(ranked -> names(ranked).anyMatch(name -> french.compare(name, written) == 0))
                .toList();
    }

    /** With and without the commune in which a school stands. */
    private static Stream<String> names(Ranked ranked) {
        return Stream.of(ranked.unit().name(), ranked.unit().ownName());
    }

    private static Collator french() {
        Collator french = Collator.getInstance(Locale.FRENCH);
        french.setStrength(Collator.PRIMARY);
        return french;
    }
}
