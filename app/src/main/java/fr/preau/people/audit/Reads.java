package fr.preau.people.audit;

import fr.preau.people.WhoAsks;
import fr.preau.values.PlaceId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the trail that the one who asks read what is held about people, so that these can be shown who did. What one reads about oneself
 * concerns nobody else, and is not told.
 */
@Component
public class Reads {

    private final Audit audit;

    Reads(Audit audit) {
        this.audit = audit;
    }

    /** The page of a person. */
    @Transactional
    public void ofPerson(UUID person) {
        if (isOther(person)) {
            audit.write(AuditKind.PERSON_READ, WhoAsks.actor(), person, Details.none());
        }
    }

    /** A list of people; one that holds nobody else is not told. */
    @Transactional
    public void ofMany(AuditKind kind, Collection<UUID> people) {
        ofMany(kind, Details.none(), people);
    }

    /** Who may do what in a place. */
    @Transactional
    public void inPlace(PlaceId place, Collection<UUID> people) {
        ofMany(AuditKind.PLACE_PEOPLE_READ, Details.of(Detail.PLACE, place.toString()), people);
    }

    private void ofMany(AuditKind kind, Details details, Collection<UUID> people) {
        List<UUID> others = people.stream().distinct().filter(Reads::isOther).toList();
        if (!others.isEmpty()) {
            audit.writeOfMany(kind, WhoAsks.actor(), details, others);
        }
    }

    private static boolean isOther(UUID person) {
        return !WhoAsks.actor().equals(Actor.person(person));
    }
}
