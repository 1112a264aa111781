package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Reads;
import fr.preau.ui.SearchPart;
import fr.preau.values.PlaceId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds people by their name or address, for those who may read them and among those whom they may see. */
@Component
class PeopleSearch implements SearchPart {

    private static final int AFTER_PLACES = 200;

    /** With less, half of the list would match. */
    private static final int SHORTEST = 2;

    private final PeopleList people;
    private final KnownPeople known;
    private final WhoAsks whoAsks;
    private final PlaceTree places;
    private final Reads reads;

    PeopleSearch(PeopleList people, KnownPeople known, WhoAsks whoAsks, PlaceTree places, Reads reads) {
        this.people = people;
        this.known = known;
        this.whoAsks = whoAsks;
        this.places = places;
        this.reads = reads;
    }

    @Override
    public int order() {
        return AFTER_PLACES;
    }

    @Override
    public Optional<Group> find(String words, int limit, HttpServletRequest request) {
        if (words.length() < SHORTEST || !whoAsks.may(Right.READ_PEOPLE)) {
            return Optional.empty();
        }
        List<PeopleList.Line> lines = people.list(PeopleFilter.of(words, null, null, null), known.sight(), limit, 0);
        reads.ofMany(
                AuditKind.PEOPLE_READ, lines.stream().map(PeopleList.Line::id).toList());
        Map<PlaceId, String> names = RoleWords.places(
                places,
                lines.stream()
                        .flatMap(line -> line.rights().stream())
                        .map(PeopleList.RoleAndPlace::place)
                        .distinct()
                        .toList());
        List<Found> found = lines.stream()
                .map(line -> new Found(line.name(), Addresses.person(line.id()), PeoplePage.inWords(line, names)))
                .toList();
        return Group.of(t("people.list.title"), found);
    }
}
