package fr.preau.indicators.observations;

import fr.preau.territory.PlacesChanged;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * A country drawn as a table: one school a line, then the places in which it lies, from its commune up.
 *
 * <pre>
 * 0180001D COLLEGE PUBLIC | commune-18033 epci-241800507 departement-18
 * </pre>
 */
@TestComponent
public class SmallCountry {

    private static final UUID IMPORT = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Set<String> changed = new HashSet<>();

    public SmallCountry(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /** Two départements of one région and académie, a third of others. */
    @Transactional
    public void build(String schools) {
        for (String place : List.of(
                "pays-FR",
                "region-24",
                "region-76",
                "academie-18",
                "academie-16",
                "region-academique-24",
                "departement-18",
                "departement-28",
                "departement-31")) {
            place(place);
        }
        lies("departement-18", "region-24", "academie-18");
        lies("departement-28", "region-24", "academie-18");
        lies("departement-31", "region-76", "academie-16");
        lies("region-24", "pays-FR");
        lies("region-76", "pays-FR");
        lies("academie-18", "region-academique-24");
        schools.lines().filter(line -> !line.isBlank()).forEach(this::school);
        publish();
    }

    /** Moves a school to another commune, from now on. */
    @Transactional
    public void move(String school, String from, String to) {
        sql.sql("delete from territory.membership where child_id = :school and parent_id = :from")
                .param("school", school)
                .param("from", from)
                .update();
        lies(school, to);
        publish();
    }

    /** Gathers schools in a network that lies in a commune. */
    @Transactional
    public void gather(String network, String commune, String... uais) {
        place(network);
        lies(network, commune);
        for (String uai : uais) {
            lies(id(uai), network);
        }
        publish();
    }

    public static String id(String uai) {
        return PlaceId.ofSchool(new Uai(uai)).toString();
    }

    /** A valid UAI made of seven digits. */
    public static String uai(int number) {
        String digits = "%07d".formatted(number);
        return digits + Uai.checkLetter(digits);
    }

    private void school(String line) {
        String[] halves = line.split("\\|");
        String[] school = halves[0].strip().split("\\s+");
        String id = id(school[0]);
        place(id);
        sql.sql("insert into territory.school (id, uai, kind, sector) values (?, ?, ?, ?)")
                .params(id, school[0], school[1], school[2])
                .update();
        var above = new ArrayList<>(List.of(halves[1].strip().split("\\s+")));
        above.forEach(this::place);
        lies(id, above.getFirst());
        above.subList(1, above.size()).forEach(place -> lies(above.getFirst(), place));
    }

    private void place(String id) {
        PlaceId place = PlaceId.parse(id);
        sql.sql("""
                        insert into territory.place (id, kind, code, name, seen_on, import_id)
                        values (?, ?, ?, ?, date '2026-08-01', ?) on conflict do nothing""").params(id, place.kind().slug(), place.code(), id, IMPORT).update();
        changed.add(id);
    }

    private void lies(String child, String... parents) {
        for (String parent : parents) {
            sql.sql("""
                            insert into territory.membership (child_id, parent_id, parent_kind, import_id)
                            values (?, ?, ?, ?) on conflict do nothing""")
                    .params(child, parent, PlaceId.parse(parent).kind().slug(), IMPORT)
                    .update();
        }
        changed.add(child);
    }

    private void publish() {
        sql.sql("select territory.refresh_placements(?)")
                .param((Object) changed.toArray(String[]::new))
                .query()
                .listOfRows();
        sql.sql("""
                insert into territory.version (import_id) values (gen_random_uuid())
                on conflict (only_row) do update set import_id = excluded.import_id""").update();
        events.publishEvent(new PlacesChanged(IMPORT, Set.copyOf(changed)));
        changed.clear();
    }
}
