package fr.preau.territory.web;

import fr.preau.people.PlaceTree;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what rights ask of places, from their dated placements. */
@Component
class TerritoryPlaceTree implements PlaceTree {

    private final JdbcClient sql;
    private final Places places;
    private final PlaceSearch search;

    TerritoryPlaceTree(JdbcClient sql, Places places, PlaceSearch search) {
        this.sql = sql;
        this.places = places;
        this.search = search;
    }

    @Override
    public boolean liesIn(PlaceId place, PlaceId around, LocalDate day) {
        return place.equals(around)
                || around.equals(PlaceId.FRANCE)
                || places.listAncestors(place, day).stream()
                        .anyMatch(ancestor -> ancestor.id().equals(around));
    }

    @Override
    public Set<PlaceId> listWithin(Collection<PlaceId> around, LocalDate day) {
        Set<PlaceId> within = new HashSet<>(around);
        sql.sql("""
                        select distinct place_id from territory.placement
                        where ancestor_id = any (:around) and valid_from <= :day and :day < valid_to""")
                .param("around", around.stream().map(PlaceId::toString).toArray(String[]::new))
                .param("day", day)
                .query((row, _) -> PlaceId.parse(row.getString("place_id")))
                .list()
                .forEach(within::add);
        return within;
    }

    @Override
    public Set<PlaceId> listAround(PlaceId place, LocalDate day) {
        Set<PlaceId> around = new HashSet<>(List.of(place));
        around.add(PlaceId.FRANCE);
        places.listAncestors(place, day).forEach(ancestor -> around.add(ancestor.id()));
        return around;
    }

    @Override
    public Map<PlaceId, String> names(Collection<PlaceId> ids) {
        return places.names(ids);
    }

    @Override
    public List<Found> find(String words, int limit) {
        return search.find(words, limit).stream()
                .map(found -> new Found(found.id(), found.name(), found.summary()))
                .toList();
    }

    @Override
    public String address(PlaceId place) {
        return Place.path(place);
    }
}
