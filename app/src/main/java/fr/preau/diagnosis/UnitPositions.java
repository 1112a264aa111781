package fr.preau.diagnosis;

import fr.preau.territory.Edition;
import fr.preau.territory.Located;
import fr.preau.territory.Place;
import fr.preau.territory.Position;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where units are. */
final class UnitPositions {

    private UnitPositions() {}

    /** Where the sources put a place; else in the middle of its open schools, which is near enough within a territory. */
    static Optional<Position> find(Edition edition, Place unit) {
        return Optional.ofNullable(unit.position()).or(() -> middle(edition.schoolsIn(unit.id())));
    }

    private static Optional<Position> middle(List<Located> schools) {
        List<Position> known = schools.stream()
                .map(school -> school.school().place().position())
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Position(
                        known.stream().mapToDouble(Position::latitude).sum() / known.size(),
                        known.stream().mapToDouble(Position::longitude).sum() / known.size()));
    }
}
