package fr.preau.indicators.collection;

import fr.preau.people.Directory;
import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Places;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may do what with a campaign. What somebody may not see does not exist for them. */
@Component
class CampaignGate {

    private final WhoAsks whoAsks;
    private final Directory directory;
    private final PlaceTree tree;
    private final Places places;

    CampaignGate(WhoAsks whoAsks, Directory directory, PlaceTree tree, Places places) {
        this.whoAsks = whoAsks;
        this.directory = directory;
        this.tree = tree;
        this.places = places;
    }

    /** May who asks make, open and close campaigns somewhere? */
    boolean keepsSome() {
        return whoAsks.may(Right.KEEP_CAMPAIGNS);
    }

    /** May who asks make, change, open and close campaigns of that place, and review what its places answer? */
    boolean mayKeep(PlaceId within) {
        return whoAsks.may(Right.KEEP_CAMPAIGNS, within);
    }

    /** May who asks review the answers of this place? Whoever keeps campaigns where it lies, that of a larger territory included. */
    boolean mayReview(PlaceId asked) {
        return mayKeep(asked);
    }

    /** May who asks answer for this place: in one of the roles that are asked, or in place of who does? */
    boolean mayAnswer(EntryCampaign campaign, PlaceId asked) {
        return mayReview(asked)
                || whoAsks.may(Right.ANSWER_CAMPAIGNS, asked)
                        && rights().stream()
                                .anyMatch(own -> campaign.roles().contains(own.role())
                                        && tree.liesIn(asked, own.place(), places.today()));
    }

    /** The places in which who asks keeps campaigns, with all that lies in them. */
    Set<PlaceId> kept() {
        return reach(whoAsks.placesOf(Right.KEEP_CAMPAIGNS));
    }

    /** The places of one's own rights to keep them. */
    Set<PlaceId> keptPlaces() {
        return whoAsks.placesOf(Right.KEEP_CAMPAIGNS);
    }

    /** Does who asks keep those of the whole country? */
    boolean keepsAll() {
        return whoAsks.placesOf(Right.KEEP_CAMPAIGNS).contains(PlaceId.FRANCE);
    }

    /** The places of a campaign for which who asks answers, or which they review. */
    List<AskedPlace> within(AskedPlaces asked, EntryCampaign campaign) {
        return asked.listWithin(campaign.id(), held(), keepsSome() ? kept() : Set.of(), keepsAll());
    }

    /** For which places who asks answers, and in what role: one line for each. */
    List<Held> held() {
        List<Held> held = new ArrayList<>();
        for (AccessRight own : rights()) {
            if (EntryCampaign.ANSWERING.contains(own.role()) && whoAsks.may(Right.ANSWER_CAMPAIGNS, own.place())) {
                reach(Set.of(own.place())).forEach(place -> held.add(new Held(own.role(), place)));
            }
        }
        return held;
    }

    private Set<PlaceId> reach(Set<PlaceId> around) {
        return around.isEmpty() ? Set.of() : tree.listWithin(around, places.today());
    }

    private List<AccessRight> rights() {
        Optional<UUID> person = whoAsks.findPerson();
        return person.map(directory::listRightsOf).orElse(List.of());
    }

    /** A role, and a place where it is held. */
    record Held(Role role, PlaceId place) {}
}
