package fr.preau.diagnosis;

import fr.preau.indicators.IndicatorCode;
import fr.preau.values.PlaceId;
import java.util.List;

/**
 * A design that others have thought of, to begin with.
 *
 * @param code the word of addresses
 * @param question what it answers
 * @param sentence whom it is for and what it looks at
 */
public record Preset(String code, String question, String sentence, UnitKind units, List<Criterion> criteria) {

    public Preset {
        criteria = List.copyOf(criteria);
    }

    /** Applied to a place. */
    public Design in(PlaceId scope) {
        return new Design(units, scope, criteria, Method.USUAL, Classing.USUAL);
    }

    /** As a file of {@code resources/diagnosis} says it. */
    record File(int order, String question, String sentence, String units, List<Line> criteria) {

        record Line(String indicator, String need, int weight) {}

        Preset read(String code) {
            return new Preset(
                    code,
                    question,
                    sentence,
                    UnitKind.findBySlug(units).orElseThrow(() -> unknown(units)),
                    criteria.stream().map(File::read).toList());
        }

        private static Criterion read(Line line) {
            return Criterion.latest(
                    new IndicatorCode(line.indicator),
                    Need.findBySlug(line.need).orElseThrow(() -> unknown(line.need)),
                    line.weight);
        }

        private static IllegalArgumentException unknown(String word) {
            return new IllegalArgumentException("A preset says nothing that exists with \"%s\".".formatted(word));
        }
    }
}
