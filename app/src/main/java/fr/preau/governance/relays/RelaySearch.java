package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import fr.preau.ui.PlainWords;
import fr.preau.ui.SearchPart;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds relays by their name, their post and their skills, for whoever has signed in. */
@Component
class RelaySearch implements SearchPart {

    private static final int AFTER_DECISIONS = 150;

    /** With less, half of the list would match. */
    private static final int SHORTEST = 2;

    private final RelayList list;
    private final WhoAsks whoAsks;
    private final Trail trail;

    RelaySearch(RelayList list, WhoAsks whoAsks, Trail trail) {
        this.list = list;
        this.whoAsks = whoAsks;
        this.trail = trail;
    }

    @Override
    public int order() {
        return AFTER_DECISIONS;
    }

    @Override
    public Optional<Group> find(String words, int limit, HttpServletRequest request) {
        if (PlainWords.of(words).length() < SHORTEST || !whoAsks.may(Right.SIGNED_IN)) {
            return Optional.empty();
        }
        List<RelayList.Line> lines = list.list(RelayFilter.words(words), true, limit, 0);
        trail.read(lines.stream()
                .flatMap(line -> line.holder().flatMap(Holder::person).stream())
                .distinct()
                .toList());
        return Group.of(
                t("governance.list.title"),
                lines.stream().map(RelaySearch::found).toList());
    }

    private static Found found(RelayList.Line line) {
        String post = t("governance.post-in-place", line.post().name(), line.placeName());
        return line.holder()
                .map(holder -> new Found(holder.shown(), RelayAddresses.relay(holder.id()), post))
                .orElseGet(() -> new Found(post, RelayAddresses.post(line.post().id()), t("governance.state.vacant")));
    }
}
