package fr.preau.roadmap;

import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a territory aims at over some years: ambitions, their targets, their operational fields.
 *
 * @param place whose roadmap it is
 * @param firstDay of the years that it is about
 * @param lastDay of them
 * @param origin the document that it comes from, or who wrote it
 * @param published whether anybody may read it; else those who keep roadmaps there
 */
public record Roadmap(
        RoadmapCode code,
        String title,
        PlaceId place,
        LocalDate firstDay,
        LocalDate lastDay,
        Intent intent,
        String origin,
        boolean published,
        List<Ambition> ambitions) {

    public Roadmap {
        ambitions = List.copyOf(ambitions);
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "A roadmap ends (%s) after it begins (%s).".formatted(lastDay, firstDay));
        }
    }

    /** In the order of the document. */
    public List<OperationalField> fields() {
        return targets().flatMap(target -> target.fields().stream()).toList();
    }

    public List<Objective> objectives() {
        return fields().stream().flatMap(field -> field.objectives().stream()).toList();
    }

    public Optional<OperationalField> findField(String number) {
        return fields().stream().filter(field -> field.number().equals(number)).findFirst();
    }

    public Roadmap publishedAs(boolean other) {
        return new Roadmap(code, title, place, firstDay, lastDay, intent, origin, other, ambitions);
    }

    /** The same with each field replaced by what the change makes of it. */
    public Roadmap mapFields(UnaryOperator<OperationalField> change) {
        return new Roadmap(
                code,
                title,
                place,
                firstDay,
                lastDay,
                intent,
                origin,
                published,
                ambitions.stream().map(ambition -> ambition.mapFields(change)).toList());
    }

    private Stream<Target> targets() {
        return ambitions.stream().flatMap(ambition -> ambition.targets().stream());
    }
}
