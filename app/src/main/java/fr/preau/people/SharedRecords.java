package fr.preau.people;

import fr.preau.values.PlaceId;
import fr.preau.values.RecordRef;
import fr.preau.values.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Records of one kind on which alone a right may be given: this roadmap, that call. A module that has such records makes a bean of it;
 * whoever holds a right on a record of theirs is let through by {@link WhoAsks#isOn}.
 */
public interface SharedRecords {

    /** What they are, as addresses write it. */
    String kind();

    /** What one can be for such a record. Nobody follows single pupils by a right on a record. */
    Set<Role> roles();

    /** One of them, whoever asks. */
    Optional<Shared> find(String code);

    /** Where a record is read. */
    String address(String code);

    /**
     * A record.
     *
     * @param place which it belongs to: who may give rights there may give them on it
     */
    record Shared(RecordRef record, PlaceId place) {}
}
