package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.AreaMap;
import fr.preau.ui.ChipFilters;
import fr.preau.ui.Table;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The territory at a glance.
 *
 * @param divisions the next smaller places that hold schools
 * @param map of the divisions; empty when their outlines are not loaded
 */
public record HomePage(
        Place territory,
        Map<SchoolKind, Long> schools,
        List<PlaceContents.Part> divisions,
        Optional<AreaMap> map,
        List<Panel> panels) {

    /** What a territory is first divided into. */
    static PlaceKind divisionOf(Place territory) {
        return switch (territory.id().kind()) {
            case COUNTRY -> PlaceKind.REGION;
            case REGION, ACADEMIC_REGION, ACADEMY -> PlaceKind.DEPARTMENT;
            case DEPARTMENT -> PlaceKind.EPCI;
            default -> PlaceKind.COMMUNE;
        };
    }

    public String lead() {
        return t("territory.home.lead", total());
    }

    private long total() {
        return schools.values().stream().mapToLong(Long::longValue).sum();
    }

    public ChipFilters kinds() {
        return Words.chips(t("territory.place.byKind"), schools, "");
    }

    public String divisionsTitle() {
        return t("territory.parts." + divisionOf(territory).slug(), divisions.size());
    }

    public Table table() {
        return PlacePage.table(divisionsTitle(), divisions);
    }

    /** A long table is folded. */
    public boolean isLong() {
        return divisions.size() > 20;
    }
}
