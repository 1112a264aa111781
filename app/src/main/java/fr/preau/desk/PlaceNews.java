package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.desk.FollowedPlaces.Follower;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those who follow a place what changed in it, in one sentence for all that one import changed. */
@Component
class PlaceNews {

    private final FollowedPlaces followed;
    private final Notifications notifications;
    private final Places places;
    private final Clock clock;

    PlaceNews(FollowedPlaces followed, Notifications notifications, Places places, Clock clock) {
        this.followed = followed;
        this.notifications = notifications;
        this.places = places;
        this.clock = clock;
    }

    /** The place and all that it lies in today, in their stored form. */
    Set<String> around(PlaceId place) {
        Set<String> around = new LinkedHashSet<>(List.of(place.toString(), PlaceId.FRANCE.toString()));
        places.listAncestors(place, places.today())
                .forEach(ancestor -> around.add(ancestor.id().toString()));
        return around;
    }

    /**
     * Pages of schools and places changed.
     *
     * @param by who is not told, having done it; null for nobody
     */
    void tellChanges(String key, Collection<PlaceId> changed, @Nullable UUID by) {
        tell(key, changed, by, (name, number) -> t("desk.news.changes", name, number));
    }

    /** Values were entered for some places; {@code what} names the indicators. */
    void tellValues(String key, String what, Collection<PlaceId> about, @Nullable UUID by) {
        tell(key, about, by, (name, number) -> t("desk.news.values", name, what, number));
    }

    private void tell(
            String key, Collection<PlaceId> about, @Nullable UUID by, BiFunction<String, Integer, String> sentence) {
        Map<String, Integer> counts = new HashMap<>();
        about.forEach(place -> around(place).forEach(wide -> counts.merge(wide, 1, Integer::sum)));
        if (counts.isEmpty()) {
            return;
        }
        Map<PlaceId, String> names =
                places.names(counts.keySet().stream().map(PlaceId::parse).toList());
        names.forEach((place, name) ->
                followed.note(place, news(key, place, sentence.apply(name, count(counts, place)))));
        widest(followed.listFollowers(counts.keySet()), counts).forEach((person, place) -> {
            String name = names.get(place);
            if (name != null && !person.equals(by)) {
                notifications.tell(List.of(person), news(key, place, sentence.apply(name, count(counts, place))));
            }
        });
    }

    /** Who follows a département and a school in it is told once, of the wider place. */
    private static Map<UUID, PlaceId> widest(List<Follower> followers, Map<String, Integer> counts) {
        Map<UUID, PlaceId> told = new HashMap<>();
        followers.stream()
                .sorted(Comparator.comparingInt(follower -> counts.getOrDefault(follower.place(), 0)))
                .forEach(follower -> told.put(follower.person(), PlaceId.parse(follower.place())));
        return told;
    }

    private News news(String key, PlaceId place, String title) {
        return new News(Kind.CHANGES, key, title, Place.path(place), clock.instant());
    }

    private static int count(Map<String, Integer> counts, PlaceId place) {
        return counts.getOrDefault(place.toString(), 0);
    }
}
