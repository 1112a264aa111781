package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.desk.Favourites.Favourite;
import fr.preau.desk.FollowedPlaces.Followed;
import fr.preau.territory.Place;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Frame;
import fr.preau.ui.Icon;
import fr.preau.ui.ItemList;
import fr.preau.ui.Link;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages that one keeps and the places that one follows.
 *
 * @param names of these places
 * @param done what was just done; empty for nothing
 */
public record FavouritesPage(List<Favourite> kept, List<Followed> followed, Map<PlaceId, String> names, String done) {

    static final String FULL = "plein";

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("desk.week"), DeskPages.WEEK));
    }

    public Optional<Alert> alert() {
        return done.equals(FULL)
                ? Optional.of(Alert.warning(t("desk.favourites.full", Favourites.MOST)))
                : Optional.empty();
    }

    public ItemList pages(Frame frame) {
        return ItemList.of(kept.stream()
                        .map(one -> ItemList.Item.link(one.title(), one.address())
                                .action(frame.fragment(
                                        "desk/favourite",
                                        new Ordering(one, one.equals(kept.getFirst()), one.equals(kept.getLast())))))
                        .toList())
                .whenEmpty(EmptyState.of(t("desk.favourites.none"), t("desk.favourites.none.sentence")));
    }

    public ItemList places(Frame frame) {
        return ItemList.of(followed.stream().map(one -> place(one, frame)).toList())
                .whenEmpty(EmptyState.of(t("desk.followed.none"), t("desk.followed.none.sentence"))
                        .action(Button.link(t("desk.followed.choose"), "/lieux").second()));
    }

    private ItemList.Item place(Followed one, Frame frame) {
        String name = names.getOrDefault(one.place(), one.place().toString());
        return ItemList.Item.link(name, Place.path(one.place()))
                .action(frame.fragment(
                        "desk/following",
                        Following.leaving(one.place(), DeskPages.FAVOURITES, t("desk.leave.spoken", name))));
    }

    /**
     * What can be done with one of them.
     *
     * @param first whether nothing stands above it
     * @param last whether nothing stands below it
     */
    public record Ordering(Favourite favourite, boolean first, boolean last) {

        public String moving() {
            return DeskPages.moving(favourite.id());
        }

        public String dropping() {
            return DeskPages.dropping(favourite.id());
        }

        public Button up() {
            return Button.submit(t("desk.favourite.up"))
                    .quiet()
                    .icon(Icon.UP)
                    .sending(FavouriteController.WAY, FavouriteController.UP)
                    .spoken(t("desk.favourite.up.spoken", favourite.title()));
        }

        public Button down() {
            return Button.submit(t("desk.favourite.down"))
                    .quiet()
                    .icon(Icon.DOWN)
                    .sending(FavouriteController.WAY, "bas")
                    .spoken(t("desk.favourite.down.spoken", favourite.title()));
        }

        public Button drop() {
            return Button.submit(t("desk.favourite.drop"))
                    .quiet()
                    .spoken(t("desk.favourite.drop.spoken", favourite.title()));
        }
    }
}
