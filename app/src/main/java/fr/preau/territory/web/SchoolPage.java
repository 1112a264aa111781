package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.School;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Link;
import fr.preau.values.PlaceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the page of a school shows.
 *
 * @param ancestors the places it lies in, from the country down
 * @param panels what other modules say of it, in order
 * @param locator the little map that shows where it stands; empty when its position is not known
 */
public record SchoolPage(
        School school,
        List<Place> ancestors,
        List<Panel> panels,
        Surroundings.Neighbours neighbours,
        List<PlaceHistory.Event> events,
        Optional<Locator.Map> locator,
        LocalDate today) {

    public String name() {
        return school.place().name();
    }

    public Optional<Place> parent(PlaceKind kind) {
        return ancestors.stream().filter(place -> place.id().kind() == kind).findFirst();
    }

    public boolean isClosed() {
        return !school.place().isOpenOn(today);
    }

    /** «Collège public · UAI 0180002E · Aubigny-sur-Nère (18015)» */
    public String summary() {
        var words = Stream.of(
                Words.kindAndSector(school),
                t("territory.school.uai", school.uai().code()),
                parent(PlaceKind.COMMUNE)
                        .map(commune -> commune.name() + " (" + commune.id().code() + ")")
                        .orElse(t("territory.school.noCommune")));
        return String.join(" · ", words.toList());
    }

    /** Territoire › Cher › CC Sauldre et Sologne › Aubigny-sur-Nère. */
    public Breadcrumb breadcrumb() {
        Stream<Link> trail = Stream.concat(
                Stream.of(new Link(t("territory.nav.places"), "/lieux")),
                Stream.of(PlaceKind.DEPARTMENT, PlaceKind.EPCI, PlaceKind.COMMUNE)
                        .flatMap(kind -> parent(kind).stream())
                        .map(place -> new Link(place.name(), place.path())));
        return new Breadcrumb(trail.toList());
    }
}
