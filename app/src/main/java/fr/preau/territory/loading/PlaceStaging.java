package fr.preau.territory.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.CopyInto;
import fr.preau.imports.ImportJob;
import fr.preau.territory.PlacesChanged;
import fr.preau.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings what an import read into the tables. The kinds of import fill the temporary tables of {@link #open}; then
 * {@link #merge} compares them with what is known, keeps the history of what changes, and refreshes placements and search.
 */
@Component
class PlaceStaging {

    /** A school whose point moves by less (its source was made more precise) has not moved. */
    private static final int MOVED_METRES = 250;

    private static final String TABLES = """
            create temporary table staged_place (
                id text primary key, kind text, code text, name text, opened_on date, closed_on date,
                population integer, latitude float8, longitude float8, postcodes text
            ) on commit drop;
            create temporary table staged_school (
                id text primary key, uai text, kind text, sector text, postcode text, commune_name text, given_commune text
            ) on commit drop;
            create temporary table staged_membership (
                child_id text, parent_id text, parent_kind text, valid_from date, valid_to date
            ) on commit drop""";

    private static final List<String> PLACE_COLUMNS = List.of(
            "id", "kind", "code", "name", "opened_on", "closed_on", "population", "latitude", "longitude", "postcodes");
    private static final List<String> SCHOOL_COLUMNS =
            List.of("id", "uai", "kind", "sector", "postcode", "commune_name", "given_commune");
    private static final List<String> MEMBERSHIP_COLUMNS =
            List.of("child_id", "parent_id", "parent_kind", "valid_from", "valid_to");

    private final JdbcClient sql;
    private final CopyInto copy;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SearchIndex search;

    PlaceStaging(JdbcClient sql, CopyInto copy, Clock clock, ApplicationEventPublisher events, SearchIndex search) {
        this.sql = sql;
        this.copy = copy;
        this.clock = clock;
        this.events = events;
        this.search = search;
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
        merge(job);
    }

    private void open() {
        sql.sql("drop table if exists staged_place, staged_school, staged_membership")
                .update();
        sql.sql(TABLES).update();
    }

    private void merge(ImportJob job) {
        var facts = new Facts(job.id(), vintage(job), clock.instant());
        sql.sql("analyze staged_place; analyze staged_school; analyze staged_membership")
                .update();
        recordHistory(facts);
        countMerged(job, mergePlaces(facts));
        mergeSchools();
        mergeMemberships(facts);
        markSharedPositions();
        refresh(facts);
    }

    /** The day that the file describes; today when nobody said. */
    LocalDate vintage(ImportJob job) {
        LocalDate vintage = job.source().vintage();
        return vintage == null ? LocalDate.now(clock) : vintage;
    }

    private void recordHistory(Facts facts) {
        sql.sql("""
                        insert into territory.place_event (place_id, happened_on, kind, before, after, import_id, recorded_at)
                        select p.id, :vintage, 'RENAMED', p.name, s.name, :import_id, :recorded_at
                        from staged_place s join territory.place p using (id) where p.name <> s.name
                        union all
                        select p.id, :vintage, 'MOVED', p.latitude || ' ' || p.longitude, s.latitude || ' ' || s.longitude,
                               :import_id, :recorded_at
                        from staged_place s join territory.place p using (id)
                        where p.kind = 'etablissement'
                        and territory.metres(p.latitude, p.longitude, s.latitude, s.longitude) > :moved_metres
                        union all
                        select p.id, :vintage, 'SECTOR_CHANGED', p.sector, s.sector, :import_id, :recorded_at
                        from staged_school s join territory.school p using (id) where p.sector <> s.sector
                        union all
                        select p.id, :vintage, 'KIND_CHANGED', p.kind, s.kind, :import_id, :recorded_at
                        from staged_school s join territory.school p using (id) where p.kind <> s.kind
                        union all
                        select p.id, :vintage, 'OPENED', null, s.name, :import_id, :recorded_at
                        from staged_place s join territory.place p using (id) where p.closed_on is not null and s.closed_on is null""").params(facts.values()).param("moved_metres", MOVED_METRES).update();
    }

    private Merged mergePlaces(Facts facts) {
        return sql.sql("""
                        with merged as (
                            insert into territory.place as p
                                (id, kind, code, name, opened_on, closed_on, population, latitude, longitude, postcodes,
                                 import_id, seen_on)
                            select id, kind, code, name, opened_on, closed_on, population, latitude, longitude, postcodes,
                                   :import_id, :vintage
                            from staged_place
                            on conflict (id) do update set
                                name = excluded.name, opened_on = coalesce(excluded.opened_on, p.opened_on),
                                closed_on = excluded.closed_on, population = coalesce(excluded.population, p.population),
                                latitude = coalesce(excluded.latitude, p.latitude),
                                longitude = coalesce(excluded.longitude, p.longitude),
                                postcodes = coalesce(excluded.postcodes, p.postcodes),
                                import_id = excluded.import_id, seen_on = excluded.seen_on
                            returning old.id is null as added,
                                (old.name, old.closed_on, old.population, old.latitude, old.longitude)
                                    is distinct from (new.name, new.closed_on, new.population, new.latitude, new.longitude) as updated
                        )
                        select count(*) filter (where added) as added, count(*) filter (where updated and not added) as updated,
                               count(*) filter (where not updated and not added) as unchanged
                        from merged""").params(facts.values()).query(Merged.class).single();
    }

    private static void countMerged(ImportJob job, Merged merged) {
        job.changes().count(ChangeKind.ADDED, merged.added());
        job.changes().count(ChangeKind.UPDATED, merged.updated());
        job.changes().count(ChangeKind.UNCHANGED, merged.unchanged());
    }

    private void mergeSchools() {
        sql.sql("""
                insert into territory.school as s (id, uai, kind, sector, postcode, commune_name, given_commune)
                select id, uai, kind, sector, postcode, commune_name, given_commune from staged_school
                on conflict (id) do update set
                    kind = excluded.kind, sector = excluded.sector, postcode = excluded.postcode,
                    commune_name = excluded.commune_name, given_commune = excluded.given_commune""").update();
    }

    /** A place that changes parent leaves the former one on the day that the file describes, and enters the new one. */
    private void mergeMemberships(Facts facts) {
        sql.sql("""
                        delete from staged_membership s using territory.membership m
                        where m.child_id = s.child_id and m.parent_id = s.parent_id
                        and m.valid_to = coalesce(s.valid_to, 'infinity')""").update();
        sql.sql("""
                        update territory.membership m set valid_to = :vintage, import_id = :import_id
                        from staged_membership s
                        where m.child_id = s.child_id and m.parent_kind = s.parent_kind and m.valid_to = 'infinity'
                        and m.valid_from < :vintage and s.parent_kind <> 'ensemble' and s.valid_to is null""").params(facts.values()).update();
        sql.sql("""
                        insert into territory.membership (child_id, parent_id, parent_kind, valid_from, valid_to, import_id)
                        select s.child_id, s.parent_id, s.parent_kind,
                               coalesce(s.valid_from, (select max(m.valid_to) from territory.membership m
                                   where m.child_id = s.child_id and m.parent_kind = s.parent_kind and s.parent_kind <> 'ensemble'),
                                   '-infinity'),
                               coalesce(s.valid_to, 'infinity'), :import_id
                        from staged_membership s
                        join territory.place parent on parent.id = s.parent_id
                        join territory.place child on child.id = s.child_id
                        on conflict do nothing""").params(facts.values()).update();
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

    private void refresh(Facts facts) {
        List<String> changed = sql.sql("select distinct child_id from staged_membership")
                .query((row, number) -> row.getString(1))
                .list();
        if (!changed.isEmpty()) {
            sql.sql("select territory.refresh_placements(:changed)")
                    .param("changed", changed.toArray(String[]::new))
                    .query()
                    .listOfRows();
        }
        search.refresh();
        markChanged(facts.importId());
        events.publishEvent(new PlacesChanged(facts.importId(), Set.copyOf(changed)));
    }

    /** Tells what is kept in memory elsewhere that it is no longer good. */
    void markChanged(UUID importId) {
        sql.sql("""
                        insert into territory.version (import_id) values (:import_id)
                        on conflict (only_row) do update set import_id = excluded.import_id""").param("import_id", importId).update();
    }

    private record Merged(long added, long updated, long unchanged) {}

    /** What every row written by this import carries. */
    private record Facts(UUID importId, LocalDate vintage, Instant recordedAt) {

        Map<String, Object> values() {
            return Map.of(
                    "import_id", importId,
                    "vintage", vintage,
                    "recorded_at", recordedAt.atOffset(ZoneOffset.UTC));
        }
    }
}
