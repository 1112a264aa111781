package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.RelayPages;
import fr.preau.territory.MapMarks;
import fr.preau.territory.Position;
import fr.preau.ui.MapSign;
import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The vacant posts on the map, one sign for each place. They name nobody, so that everybody sees them. A place without a point of its own,
 * such as a circonscription, has its sign in the middle of its schools.
 */
@Component
class VacancyMarks implements MapMarks {

    private static final String CODE = "postes-vacants";
    private static final int RADIUS = 9;
    private static final int MOST = 5_000;

    private final RelayList list;
    private final JdbcClient sql;

    VacancyMarks(RelayList list, JdbcClient sql) {
        this.list = list;
        this.sql = sql;
    }

    /** The map with these signs. */
    static String mapAddress(Optional<PlaceId> within) {
        return "/carte?signes=" + CODE + within.map(place -> "&dans=" + place).orElse("");
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return t("governance.map.vacancies");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public MapSign sign() {
        return MapSign.diamond(t("governance.map.sign"), RADIUS).filled("violet");
    }

    @Override
    public String table(@Nullable PlaceId within) {
        String vacant = RelayPages.ROOT + "?" + RelayFilter.VACANT + "=true";
        return within == null ? vacant : vacant + "&" + RelayFilter.WITHIN + "=" + within;
    }

    @Override
    public List<Mark> list(@Nullable PlaceId within) {
        Map<PlaceId, List<RelayList.Line>> byPlace = new LinkedHashMap<>();
        list.list(RelayFilter.vacant(Optional.ofNullable(within)), false, MOST, 0)
                .forEach(line -> byPlace.computeIfAbsent(line.post().place(), any -> new ArrayList<>())
                        .add(line));
        Map<PlaceId, Position> middles = middles(byPlace.values().stream()
                .map(List::getFirst)
                .filter(line -> line.position().isEmpty())
                .map(line -> line.post().place())
                .toList());
        return byPlace.values().stream().map(lines -> mark(lines, middles)).toList();
    }

    private static Mark mark(List<RelayList.Line> lines, Map<PlaceId, Position> middles) {
        RelayList.Line first = lines.getFirst();
        PlaceId place = first.post().place();
        return new Mark(
                first.placeName(),
                first.position().or(() -> Optional.ofNullable(middles.get(place))),
                lines.stream().map(line -> line.post().name()).collect(Collectors.joining(", ")),
                RelayPages.ROOT + "?" + RelayFilter.VACANT + "=true&" + RelayFilter.WITHIN + "=" + place,
                t("governance.map.more"));
    }

    private Map<PlaceId, Position> middles(List<PlaceId> places) {
        return places.isEmpty()
                ? Map.of()
                : sql
                        .sql("""
                        select m.ancestor_id, avg(s.latitude) as latitude, avg(s.longitude) as longitude
                        from territory.published_placement m join territory.published_school s on s.id = m.place_id
                        where m.ancestor_id = any (:places) and m.valid_to = 'infinity' and s.closed_on is null
                        and s.latitude is not null and s.longitude is not null
                        group by m.ancestor_id""")
                        .param("places", places.stream().map(PlaceId::toString).toArray(String[]::new))
                        .query((row, _) -> Map.entry(
                                PlaceId.parse(row.getString("ancestor_id")),
                                new Position(row.getDouble("latitude"), row.getDouble("longitude"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
