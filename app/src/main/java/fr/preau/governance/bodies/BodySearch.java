package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.people.WhoAsks;
import fr.preau.ui.PlainWords;
import fr.preau.ui.SearchPart;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds bodies by their name, their kind, their place and their mandate. */
@Component
class BodySearch implements SearchPart {

    private static final int AFTER_RELAYS = 160;

    /** With less, half of the list would match. */
    private static final int SHORTEST = 2;

    private final BodyList list;
    private final WhoAsks whoAsks;
    private final Clock clock;

    BodySearch(BodyList list, WhoAsks whoAsks, Clock clock) {
        this.list = list;
        this.whoAsks = whoAsks;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_RELAYS;
    }

    @Override
    public Optional<Group> find(String words, int limit, HttpServletRequest request) {
        if (PlainWords.of(words).length() < SHORTEST) {
            return Optional.empty();
        }
        return Group.of(
                t("governance.bodies.title"),
                list.list(BodyFilter.words(words), Reader.of(whoAsks, clock), limit, 0).stream()
                        .map(line -> new Found(
                                line.body().name(),
                                BodyAddresses.body(line.body().id()),
                                t(
                                        "governance.post-in-place",
                                        line.body().terms().kind().label(),
                                        line.placeName())))
                        .toList());
    }
}
