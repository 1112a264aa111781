package fr.preau.people;

import fr.preau.people.SharedRecords.Shared;
import fr.preau.values.RecordRef;
import fr.preau.values.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of records on which rights may be given. */
@Component
public class RecordKinds {

    private final ObjectProvider<SharedRecords> kinds;

    RecordKinds(ObjectProvider<SharedRecords> kinds) {
        this.kinds = kinds;
    }

    /**
     * A record by its text.
     *
     * @param text as {@link RecordRef#text()} writes it
     * @return empty for any other text, and for a record that is not there
     */
    public Optional<Shared> find(String text) {
        List<String> parts = List.of(text.split(":", 2));
        return parts.size() == 2
                ? kind(parts.getFirst()).flatMap(kind -> kind.find(parts.getLast()))
                : Optional.empty();
    }

    /** What one can be for a record. */
    public Set<Role> rolesFor(RecordRef record) {
        return kind(record.kind()).map(SharedRecords::roles).orElse(Set.of());
    }

    /** Where it is read; empty where the program no longer knows such records. */
    public String address(RecordRef record) {
        return kind(record.kind()).map(kind -> kind.address(record.code())).orElse("");
    }

    private Optional<SharedRecords> kind(String slug) {
        return kinds.stream().filter(kind -> kind.kind().equals(slug)).findFirst();
    }
}
