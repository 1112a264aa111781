package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.PlaceWords;
import fr.preau.territory.School;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.Link;
import fr.preau.ui.LocatorMap;
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
        Optional<LocatorMap> locator,
        LocalDate today) {

    private static final List<PlaceKind> TREES = List.of(
            PlaceKind.COMMUNE,
            PlaceKind.EPCI,
            PlaceKind.DEPARTMENT,
            PlaceKind.REGION,
            PlaceKind.ACADEMY,
            PlaceKind.CATCHMENT_NETWORK,
            PlaceKind.CONSTITUENCY,
            PlaceKind.BASIN);

    public String name() {
        return school.place().name();
    }

    public Optional<Place> parent(PlaceKind kind) {
        return Place.findOfKind(kind, ancestors);
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

    /** Where it stands in each tree; what no file gives is said. */
    public DefinitionList identity() {
        var list = DefinitionList.empty();
        for (PlaceKind kind : TREES) {
            var place = parent(kind);
            if (place.isPresent()) {
                list = list.with(
                        PlaceWords.kind(kind),
                        Cell.link(place.get().name(), place.get().path()).content());
            } else if (kind == PlaceKind.CATCHMENT_NETWORK && neighbours.splitCommune()) {
                list = list.with(PlaceWords.kind(kind), t("territory.network.split"));
            } else if (kind == PlaceKind.CONSTITUENCY || kind == PlaceKind.BASIN) {
                list = list.with(PlaceWords.kind(kind), t("territory.place.to-import"));
            }
        }
        return school.sharedPosition()
                ? list.with(t("territory.school.position"), t("territory.school.position.shared"))
                : list;
    }

    /** What happened to it, or that nothing is known. */
    public DefinitionList history() {
        return PlaceHistory.listed(events);
    }
}
