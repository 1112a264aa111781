package fr.preau.indicators.catalogue;

import fr.preau.indicators.Direction;
import fr.preau.indicators.Nature;
import fr.preau.indicators.Periodicity;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.Theme;
import fr.preau.indicators.Unit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The French words by which a file of descriptions names a constant, both ways. They are part of the format: a word that is
 * written here is read for ever.
 */
final class FileWords<E extends Enum<E>> {

    static final FileWords<Theme> THEME = new FileWords<>(Theme.class)
            .with("eleves", Theme.PUPILS)
            .with("social", Theme.SOCIAL)
            .with("resultats", Theme.RESULTS)
            .with("parcours", Theme.TRACKS)
            .with("numerique", Theme.DIGITAL)
            .with("territoire", Theme.TERRITORY);

    /** Units of computed quotients are left out: what users describe is observed. */
    static final FileWords<Unit> UNIT = new FileWords<>(Unit.class)
            .with("eleves", Unit.PUPILS)
            .with("personnes", Unit.PERSONS)
            .with("etablissements", Unit.SCHOOLS)
            .with("elements", Unit.ITEMS)
            .with("visites", Unit.VISITS)
            .with("reponses", Unit.ANSWERS)
            .with("minutes", Unit.MINUTES)
            .with("pour-cent", Unit.PERCENT)
            .with("points-de-pourcentage", Unit.PERCENTAGE_POINTS)
            .with("points", Unit.POINTS)
            .with("note-sur-20", Unit.MARK_OUT_OF_20)
            .with("euros-par-an", Unit.EUROS_A_YEAR)
            .with("kilometres", Unit.KILOMETRES)
            .with("quotient", Unit.RATIO);

    static final FileWords<Nature> NATURE = new FileWords<>(Nature.class)
            .with("stock", Nature.STOCK)
            .with("flux", Nature.FLOW)
            .with("cumul", Nature.CUMULATIVE)
            .with("rapport", Nature.RATIO)
            .with("indice", Nature.INDEX)
            .with("note", Nature.RATING);

    /** Means by headcount are left out: they name another indicator. */
    static final FileWords<SpatialAggregation> AGGREGATION = new FileWords<>(SpatialAggregation.class)
            .with("somme", SpatialAggregation.SUM)
            .with("rapport", SpatialAggregation.RATIO_OF_SUMS)
            .with("taux-arrondi", SpatialAggregation.ROUNDED_RATIO_OF_SUMS)
            .with("aucune", SpatialAggregation.NONE);

    static final FileWords<Direction> DIRECTION = new FileWords<>(Direction.class)
            .with("hausse", Direction.HIGHER)
            .with("baisse", Direction.LOWER)
            .with("aucun", Direction.NEITHER);

    static final FileWords<Periodicity> PERIODICITY = new FileWords<>(Periodicity.class)
            .with("annee-scolaire", Periodicity.SCHOOL_YEAR)
            .with("annee-civile", Periodicity.CIVIL_YEAR)
            .with("session", Periodicity.EXAM_SESSION)
            .with("trimestre", Periodicity.QUARTER)
            .with("mois", Periodicity.MONTH)
            .with("occasionnelle", Periodicity.OCCASIONAL);

    private final Map<String, E> constants = new LinkedHashMap<>();
    private final Map<E, String> words;

    private FileWords(Class<E> type) {
        words = new EnumMap<>(type);
    }

    private FileWords<E> with(String word, E constant) {
        constants.put(word, constant);
        words.put(constant, word);
        return this;
    }

    /** In the order in which they are documented. */
    List<String> list() {
        return List.copyOf(constants.keySet());
    }

    /** @throws IllegalArgumentException if nothing is called so */
    E parse(String word) {
        @Nullable E constant = constants.get(word);
        if (constant == null) {
            throw new IllegalArgumentException("Nothing is called \"%s\".".formatted(word));
        }
        return constant;
    }

    /** @throws IllegalArgumentException if files have no word for it */
    String of(E constant) {
        @Nullable String word = words.get(constant);
        if (word == null) {
            throw new IllegalArgumentException("Files have no word for %s.".formatted(constant));
        }
        return word;
    }
}
