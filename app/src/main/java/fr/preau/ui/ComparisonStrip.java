package fr.preau.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of "Comparé à…": where the subject stands among its references, by position.
 *
 * @param label what is compared, with its unit
 * @param conditions what differs from the conditions said above the strips; empty when nothing does
 * @param decimals of the numbers at the ends of the line
 * @param marks the subject first
 */
public record ComparisonStrip(String label, String conditions, int decimals, List<Mark> marks) implements Component {

    public ComparisonStrip {
        marks = List.copyOf(marks);
    }

    public static ComparisonStrip of(String label, int decimals, String subject, Datum datum) {
        return new ComparisonStrip(label, "", decimals, List.of(new Mark(subject, datum, true)));
    }

    public ComparisonStrip conditions(String sentence) {
        return new ComparisonStrip(label, sentence, decimals, marks);
    }

    public ComparisonStrip reference(String name, Datum datum) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(new Mark(name, datum, false));
        return new ComparisonStrip(label, conditions, decimals, more);
    }

    /** The subject, or something it is compared with. */
    public record Mark(String name, Datum datum, boolean subject) {}
}
