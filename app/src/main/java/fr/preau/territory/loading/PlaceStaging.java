package fr.preau.territory.loading;

import fr.preau.imports.CopyInto;
import fr.preau.imports.FillingBegins;
import fr.preau.imports.ImportJob;
import fr.preau.imports.QuickFill;
import fr.preau.territory.Placements;
import fr.preau.territory.PlacesChanged;
import fr.preau.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings what an import read into the tables. The kinds of import fill the temporary tables of {@link #open}; then
 * {@link #merge} compares them with what is known, keeps the history of what changes, and refreshes placements and search.
 */
@Component
class PlaceStaging {

    private static final String TABLES = """
            create temporary table staged_place (
                id text primary key, kind text, code text, name text, opened_on date, closed_on date,
                population integer, latitude float8, longitude float8, postcodes text, counted boolean
            ) on commit drop;
            create temporary table staged_school (
                id text primary key, uai text, kind text, sector text, postcode text, commune_name text, given_commune text
            ) on commit drop;
            create temporary table staged_membership (
                child_id text, parent_id text, parent_kind text, valid_from date, valid_to date
            ) on commit drop""";

    private static final List<String> PLACE_COLUMNS = List.of(
            "id",
            "kind",
            "code",
            "name",
            "opened_on",
            "closed_on",
            "population",
            "latitude",
            "longitude",
            "postcodes",
            "counted");
    private static final List<String> SCHOOL_COLUMNS =
            List.of("id", "uai", "kind", "sector", "postcode", "commune_name", "given_commune");
    private static final List<String> MEMBERSHIP_COLUMNS =
            List.of("child_id", "parent_id", "parent_kind", "valid_from", "valid_to");

    private static final List<String> FILLED =
            List.of("territory.place", "territory.school", "territory.membership", "territory.place_event");

    private final JdbcClient sql;
    private final CopyInto copy;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final PlaceComparison comparison;
    private final MembershipMerge memberships;
    private final Placements placements;
    private final QuickFill quickFill;

    PlaceStaging(
            JdbcClient sql,
            CopyInto copy,
            Clock clock,
            ApplicationEventPublisher events,
            SearchIndex search,
            PlaceComparison comparison,
            MembershipMerge memberships,
            Placements placements,
            QuickFill quickFill) {
        this.sql = sql;
        this.copy = copy;
        this.clock = clock;
        this.events = events;
        this.search = search;
        this.comparison = comparison;
        this.memberships = memberships;
        this.placements = placements;
        this.quickFill = quickFill;
    }

    /** Merges what a file told. Everything happens in the import's transaction. */
    void merge(ImportJob job, StagedPlaces staged) {
        job.progress().phase(Texts.t("territory.phase.merging"));
        open();
        copy.table("staged_place", PLACE_COLUMNS, rows -> staged.places().forEach(rows::add));
        copy.table("staged_school", SCHOOL_COLUMNS, rows -> staged.schools().forEach(rows::add));
        copy.table(
                "staged_membership",
                MEMBERSHIP_COLUMNS,
                rows -> staged.memberships().forEach(rows::add));
        mergeStaged(job, staged);
    }

    /** The first files of a database are all about many places. */
    @EventListener(FillingBegins.class)
    void makeWay() {
        FILLED.forEach(quickFill::setAside);
    }

    private void open() {
        sql.sql("drop table if exists staged_place, staged_school, staged_membership, staged_change")
                .update();
        sql.sql(TABLES).update();
    }

    private void mergeStaged(ImportJob job, StagedPlaces staged) {
        int places = staged.places().size();
        var provenance = new Provenance(job.id(), vintage(job), clock.instant());
        sql.sql("analyze staged_place; analyze staged_school; analyze staged_membership")
                .update();
        comparison.compare(provenance);
        quickFill.fill("territory.place", places, () -> mergePlaces(provenance));
        comparison.record(provenance);
        comparison.report(job.changes());
        quickFill.fill("territory.school", staged.schools().size(), this::mergeSchools);
        List<String> changed = memberships.merge(provenance);
        markSharedPositions();
        search.refresh(places);
        tellChanged(provenance.importId(), changed, countNewcomers());
    }

    /** The day that the file describes; today when nobody said. */
    LocalDate vintage(ImportJob job) {
        LocalDate vintage = job.source().vintage();
        return vintage == null ? LocalDate.now(clock) : vintage;
    }

    private int mergePlaces(Provenance provenance) {
        return sql.sql("""
                        insert into territory.place as p
                            (id, kind, code, name, opened_on, closed_on, population, latitude, longitude, postcodes,
                             import_id, seen_on)
                        select id, kind, code, name, opened_on, closed_on, population, latitude, longitude, postcodes,
                               :import_id, :vintage
                        from staged_place
                        on conflict (id) do update set
                            name = excluded.name,
                            opened_on = case when coalesce(excluded.opened_on, p.opened_on) >= excluded.closed_on then null
                                             else coalesce(excluded.opened_on, p.opened_on) end,
                            closed_on = case when excluded.closed_on is not null
                                             then least(p.closed_on, excluded.closed_on) end,
                            population = coalesce(excluded.population, p.population),
                            latitude = coalesce(excluded.latitude, p.latitude),
                            longitude = coalesce(excluded.longitude, p.longitude),
                            postcodes = coalesce(excluded.postcodes, p.postcodes),
                            import_id = excluded.import_id, seen_on = excluded.seen_on""").params(provenance.values()).update();
    }

    private int mergeSchools() {
        return sql.sql("""
                insert into territory.school as s (id, uai, kind, sector, postcode, commune_name, given_commune)
                select id, uai, kind, sector, postcode, commune_name, given_commune from staged_school
                on conflict (id) do update set
                    kind = excluded.kind, sector = excluded.sector, postcode = excluded.postcode,
                    commune_name = excluded.commune_name, given_commune = excluded.given_commune""").update();
    }

    private void markSharedPositions() {
        sql.sql("""
                update territory.school s set shared_position = shared
                from (select p.id, count(*) over (partition by p.latitude, p.longitude) > 1 as shared
                      from territory.place p
                      where p.kind = 'etablissement' and p.closed_on is null and p.latitude is not null) positions
                where positions.id = s.id and s.shared_position is distinct from shared
                and exists (select from staged_school)""").update();
    }

    private int countNewcomers() {
        return sql.sql("select count(*) from staged_change where change in ('ADDED', 'OPENED')")
                .query(Integer.class)
                .single();
    }

    /**
     * Brings what follows from memberships up to date, here and in the modules above.
     *
     * @param newcomers how many of the changed places lay nowhere yet
     */
    void tellChanged(UUID importId, List<String> changed, int newcomers) {
        placements.refresh(changed, newcomers);
        markChanged(importId);
        events.publishEvent(new PlacesChanged(importId, Set.copyOf(changed)));
    }

    /** Tells what is kept in memory elsewhere that it is no longer good. */
    void markChanged(UUID importId) {
        sql.sql("""
                        insert into territory.version (import_id) values (:import_id)
                        on conflict (only_row) do update set import_id = excluded.import_id""").param("import_id", importId).update();
    }
}
