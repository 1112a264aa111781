package fr.preau.desk;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Places;
import fr.preau.ui.Screen;
import fr.preau.values.PlaceId;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeping pages at hand and following places, from any page and from the list of them. Every form comes back to its page. */
@Controller
@Access(Right.SIGNED_IN)
class FavouriteController {

    static final String ADDRESS = "adresse";
    static final String TITLE = "titre";
    static final String PLACE = "lieu";
    static final String BACK = "retour";
    static final String WAY = "sens";
    static final String UP = "haut";

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_TITLE = 200;

    private final Owner owner;
    private final Favourites favourites;
    private final FollowedPlaces followed;
    private final Places places;

    FavouriteController(Owner owner, Favourites favourites, FollowedPlaces followed, Places places) {
        this.owner = owner;
        this.favourites = favourites;
        this.followed = followed;
        this.places = places;
    }

    @GetMapping(DeskPages.FAVOURITES)
    Screen list(@RequestParam(name = DeskPages.DONE, defaultValue = "") String done) {
        return owner.answer(person -> {
            var kept = followed.list(person);
            var names = places.names(
                    kept.stream().map(FollowedPlaces.Followed::place).toList());
            return Screen.of("desk/favourites", new FavouritesPage(favourites.list(person), kept, names, done));
        });
    }

    @PostMapping(DeskPages.FAVOURITES)
    Screen keep(
            @RequestParam(name = ADDRESS, defaultValue = "") String address,
            @RequestParam(name = TITLE, defaultValue = "") String title) {
        return owner.answer(person -> {
            String line = title.replaceAll("\\p{Cntrl}", " ").strip();
            if (!Screen.isOurs(address) || address.length() > LONGEST_ADDRESS || line.isEmpty()) {
                throw new NothingThere();
            }
            boolean kept = favourites.keep(person, address, line.substring(0, Math.min(line.length(), LONGEST_TITLE)));
            return Screen.seeOther(kept ? address : DeskPages.done(DeskPages.FAVOURITES, FavouritesPage.FULL));
        });
    }

    @PostMapping(DeskPages.ONE_DROPPED)
    Screen drop(@PathVariable UUID id, @RequestParam(name = BACK, defaultValue = "") String back) {
        return change(id, back, favourites::drop);
    }

    @PostMapping(DeskPages.ONE_MOVED)
    Screen move(@PathVariable UUID id, @RequestParam(name = WAY, defaultValue = "") String way) {
        return change(id, DeskPages.FAVOURITES, (person, one) -> favourites.move(person, one, way.equals(UP)));
    }

    private Screen change(UUID id, String back, BiFunction<UUID, UUID, Boolean> change) {
        return owner.answer(person -> {
            if (!change.apply(person, id)) {
                throw new NothingThere();
            }
            return Screen.seeOther(Screen.isOurs(back) ? back : DeskPages.FAVOURITES);
        });
    }

    @PostMapping(DeskPages.FOLLOWED)
    Screen follow(
            @RequestParam(name = PLACE, defaultValue = "") String written,
            @RequestParam(name = BACK, defaultValue = "") String back) {
        return owner.answer(person -> {
            PlaceId place = places.getPlace(written).id();
            boolean follows = followed.follow(person, place);
            return Screen.seeOther(follows ? backOr(back) : DeskPages.done(DeskPages.FAVOURITES, FavouritesPage.FULL));
        });
    }

    /** A place that is no longer known can still be left. */
    @PostMapping(DeskPages.LEAVE)
    Screen leave(
            @RequestParam(name = PLACE, defaultValue = "") String written,
            @RequestParam(name = BACK, defaultValue = "") String back) {
        return owner.answer(person -> {
            followed.leave(person, PlaceId.find(written).orElseThrow(NothingThere::new));
            return Screen.seeOther(backOr(back));
        });
    }

    private static String backOr(String back) {
        return Screen.isOurs(back) ? back : DeskPages.FAVOURITES;
    }
}
