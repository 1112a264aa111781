package fr.preau.territory.loading;

import fr.preau.imports.CopyInto;
import fr.preau.territory.Placements;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to communes, as events on their pages, and where the schools of merged communes stood before. */
@Component
class CommuneHistory {

    private static final List<String> COLUMNS =
            List.of("place_id", "happened_on", "kind", "before", "after", "other_id", "import_id", "recorded_at");

    private final JdbcClient sql;
    private final CopyInto copy;
    private final Placements placements;
    private final Clock clock;

    CommuneHistory(JdbcClient sql, CopyInto copy, Placements placements, Clock clock) {
        this.sql = sql;
        this.copy = copy;
        this.placements = placements;
        this.clock = clock;
    }

    /** Replaces the events of communes by those of a newer list; events of places that are not known are dropped at the end. */
    void replace(UUID importId, List<CommuneMovement> movements) {
        sql.sql("""
                create temporary table if not exists staged_event (
                    place_id text, happened_on date, kind text, before text, after text, other_id text,
                    import_id uuid, recorded_at timestamptz
                ) on commit drop""").update();
        sql.sql("truncate staged_event").update();
        copy.table(
                "staged_event",
                COLUMNS,
                rows -> movements.forEach(movement -> {
                    var codeBefore = movement.before();
                    var before = codeBefore == null ? null : PlaceId.ofCommune(codeBefore);
                    var after = PlaceId.ofCommune(movement.after());
                    var now = clock.instant();
                    if (movement.isRenaming()) {
                        rows.add(
                                after,
                                movement.day(),
                                "RENAMED",
                                movement.nameBefore(),
                                movement.nameAfter(),
                                null,
                                importId,
                                now);
                    } else if (movement.isRecoding()) {
                        rows.add(
                                before,
                                movement.day(),
                                "RECODED",
                                movement.before(),
                                movement.after(),
                                after,
                                importId,
                                now);
                        rows.add(
                                after,
                                movement.day(),
                                "RECODED",
                                movement.before(),
                                movement.after(),
                                before,
                                importId,
                                now);
                    } else if (movement.isEnd()) {
                        rows.add(
                                before,
                                movement.day(),
                                "MERGED_INTO",
                                movement.nameBefore(),
                                movement.nameAfter(),
                                after,
                                importId,
                                now);
                        rows.add(
                                after,
                                movement.day(),
                                "ABSORBED",
                                movement.nameBefore(),
                                movement.nameAfter(),
                                before,
                                importId,
                                now);
                    } else if (movement.isOpening()) {
                        rows.add(
                                after,
                                movement.day(),
                                "OPENED",
                                before == null ? null : movement.nameBefore(),
                                movement.nameAfter(),
                                before,
                                importId,
                                now);
                    }
                }));
    }

    /** Writes the events once the former communes are known, and puts the schools of merged communes back where they stood. */
    void attachSchools(UUID importId) {
        sql.sql("""
                delete from territory.place_event e using territory.place p
                where p.id = e.place_id and p.kind = 'commune' and exists (select from staged_event)""").update();
        sql.sql("""
                insert into territory.place_event (place_id, happened_on, kind, before, after, other_id, import_id, recorded_at)
                select distinct e.* from staged_event e join territory.place p on p.id = e.place_id""").update();
        sql.sql("""
                update territory.place p set opened_on = e.day
                from (select place_id, max(happened_on) as day from staged_event where kind in ('OPENED', 'RECODED')
                      group by place_id) e
                where p.id = e.place_id and p.closed_on is null and p.opened_on is distinct from e.day
                and not exists (select from staged_event r where r.place_id = p.id and r.kind = 'RECODED'
                                and r.before = p.code)""").update();
        moveSchoolsBack(importId);
    }

    /** A school whose file gives the code of a commune that has merged since stood in that commune until the merger. */
    void moveSchoolsBack(UUID importId) {
        List<String> moved = sql.sql("""
                        with former as (
                            select s.id as school_id, old.id as commune_id, old.closed_on
                            from territory.school s
                            join territory.place old on old.id = 'commune-' || s.given_commune and old.closed_on is not null
                            where not exists (select from territory.membership m
                                              where m.child_id = s.id and m.parent_id = old.id)
                        ), moved as (
                            update territory.membership m set valid_from = t.closed_on
                            from former t
                            where m.child_id = t.school_id and m.parent_kind = 'commune' and m.valid_to = 'infinity'
                            and m.valid_from < t.closed_on
                            returning m.child_id
                        )
                        insert into territory.membership (child_id, parent_id, parent_kind, valid_to, import_id)
                        select t.school_id, t.commune_id, 'commune', t.closed_on, :import_id
                        from former t join moved n on n.child_id = t.school_id
                        returning child_id""")
                .param("import_id", importId)
                .query((row, number) -> row.getString(1))
                .list();
        placements.refresh(moved, 0);
    }
}
