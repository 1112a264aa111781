package fr.preau.people.web;

import fr.preau.people.Access;
import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.audit.Reads;
import fr.preau.ui.Screen;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who may do what here. */
@Controller
@Access(Right.READ_PEOPLE)
class HereController {

    private final WhoAsks whoAsks;
    private final RightsLists lists;
    private final PlaceTree places;
    private final Reads reads;

    HereController(WhoAsks whoAsks, RightsLists lists, PlaceTree places, Reads reads) {
        this.whoAsks = whoAsks;
        this.lists = lists;
        this.places = places;
        this.reads = reads;
    }

    /** A place out of reach is answered as one that does not exist. */
    @GetMapping(Addresses.PEOPLE + "/lieux/{place}")
    Screen here(@PathVariable String place) {
        PlaceId id = PlaceId.find(place)
                .filter(wanted -> whoAsks.may(Right.READ_PEOPLE, wanted))
                .orElseThrow(UnknownPerson::new);
        String name = Optional.ofNullable(places.names(List.of(id)).get(id)).orElseThrow(UnknownPerson::new);
        RightsList rights = lists.in(id);
        reads.inPlace(id, rights.people());
        return Screen.of("people/here", new HerePage(name, places.address(id), rights));
    }
}
