package fr.preau.territory;

import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places and schools that Préau knows, and how they lie in one another. */
@Component
public class Places {

    static final String PLACE = "select p.id, p.name, p.opened_on, p.closed_on, p.population, p.latitude, p.longitude ";

    static final String SCHOOL = PLACE + """
            , s.uai, s.kind, s.sector, s.postcode, s.commune_name, s.given_commune, s.shared_position
            from territory.school s join territory.place p on p.id = s.id""";

    private final JdbcClient sql;
    private final Clock clock;
    private final SchoolCounts counts;
    private final Gazetteer gazetteer;

    Places(JdbcClient sql, Clock clock, SchoolCounts counts, Gazetteer gazetteer) {
        this.sql = sql;
        this.clock = clock;
        this.counts = counts;
        this.gazetteer = gazetteer;
    }

    /** Today in the territory: the day on which «now» is read. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Tells one state of the places from another: the last import that changed anything here. */
    public String version() {
        return PlacesVersion.read(sql);
    }

    /** The day on which to read where a place lies: today, or its last day when it is closed. */
    public LocalDate dayToRead(@Nullable LocalDate closedOn) {
        LocalDate today = today();
        return closedOn == null || closedOn.isAfter(today) ? today : closedOn.minusDays(1);
    }

    public Optional<Place> findPlace(PlaceId id) {
        return gazetteer.current().flatMap(edition -> edition.findPlace(id)).or(() -> readPlace(id));
    }

    private Optional<Place> readPlace(PlaceId id) {
        return sql.sql(PLACE + " from territory.place p where p.id = :id")
                .param("id", id.toString())
                .query(PlaceRows::place)
                .optional();
    }

    /** The place, or {@link UnknownPlace}, which web pages answer with 404. */
    public Place getPlace(PlaceId id) {
        return findPlace(id).orElseThrow(() -> new UnknownPlace(id));
    }

    /** The place of an address, or {@link UnknownPlace} also when no place can be written so. */
    public Place getPlace(String written) {
        return PlaceId.find(written).map(this::getPlace).orElseThrow(() -> new UnknownPlace(written));
    }

    public Optional<School> findSchool(Uai uai) {
        return gazetteer
                .current()
                .flatMap(edition -> edition.findSchool(PlaceId.ofSchool(uai)))
                .map(Located::school)
                .or(() -> readSchool(uai));
    }

    private Optional<School> readSchool(Uai uai) {
        return sql.sql(SCHOOL + " where s.uai = :uai")
                .param("uai", uai.code())
                .query(PlaceRows::school)
                .optional();
    }

    /** The school, or {@link UnknownPlace}, which web pages answer with 404. */
    public School getSchool(Uai uai) {
        return findSchool(uai).orElseThrow(() -> new UnknownPlace(PlaceId.ofSchool(uai)));
    }

    /** What each of these places is called; those that are not known are left out. */
    public Map<PlaceId, String> names(Collection<PlaceId> ids) {
        return sql
                .sql("select id, name from territory.place where id = any (:ids)")
                .param("ids", ids.stream().map(PlaceId::toString).toArray(String[]::new))
                .query((row, number) -> Map.entry(PlaceId.parse(row.getString("id")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All that the place lies in on that day, from the country down to the smallest. */
    public List<Place> listAncestors(PlaceId id, LocalDate day) {
        return gazetteer
                .current()
                .filter(edition -> day.equals(today()))
                .flatMap(edition -> edition.findAncestors(id))
                .orElseGet(() -> readAncestors(id, day));
    }

    private List<Place> readAncestors(PlaceId id, LocalDate day) {
        return sql.sql(PLACE + """
                        from territory.placement m join territory.place p on p.id = m.ancestor_id
                        where m.place_id = :id and m.valid_from <= :day and :day < m.valid_to""").param("id", id.toString()).param("day", day).query(PlaceRows::place).list().stream()
                .sorted((a, b) -> a.id().kind().compareTo(b.id().kind()))
                .toList();
    }

    /** The places of one kind that lie in this one on that day, directly or not, by name. */
    public List<Place> listWithin(PlaceId id, PlaceKind kind, LocalDate day) {
        return sql.sql(PLACE + """
                        from territory.placement m join territory.place p on p.id = m.place_id
                        where m.ancestor_id = :id and p.kind = :kind and m.valid_from <= :day and :day < m.valid_to
                        and (p.closed_on is null or p.closed_on > :day)
                        order by p.name, p.code""")
                .param("id", id.toString())
                .param("kind", kind.slug())
                .param("day", day)
                .query(PlaceRows::place)
                .list();
    }

    /** All open places of one kind, by name. */
    public List<Place> listOfKind(PlaceKind kind) {
        return sql.sql(PLACE + """
                         from territory.place p
                         where p.kind = :kind and (p.closed_on is null or p.closed_on > :day)
                         order by p.name, p.code""")
                .param("kind", kind.slug())
                .param("day", today())
                .query(PlaceRows::place)
                .list();
    }

    /** The open places of one kind that hold at least one open school of those loaded, by name. */
    public List<Place> listWithSchools(PlaceKind kind) {
        SchoolCounts.Counted now = counts.now();
        return gazetteer.current().map(edition -> edition.listOfKind(kind)).orElseGet(() -> listOfKind(kind)).stream()
                .filter(place -> place.closedOn() == null && now.totalIn(place.id()) > 0)
                .toList();
    }

    /** The smallest département, région or country that holds all the schools loaded; empty when there is none. */
    public Optional<Place> findTerritory() {
        List<Place> departments = listWithSchools(PlaceKind.DEPARTMENT);
        return switch (departments.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(departments.getFirst());
            default ->
                Optional.of(listWithSchools(PlaceKind.REGION))
                        .filter(regions -> regions.size() == 1)
                        .map(List::getFirst)
                        .or(() -> findPlace(PlaceId.FRANCE));
        };
    }
}
