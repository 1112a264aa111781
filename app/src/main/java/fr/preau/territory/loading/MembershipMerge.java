package fr.preau.territory.loading;

import fr.preau.imports.QuickFill;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the staged memberships into those that are known. */
@Component
class MembershipMerge {

    private final JdbcClient sql;
    private final QuickFill quickFill;

    MembershipMerge(JdbcClient sql, QuickFill quickFill) {
        this.sql = sql;
        this.quickFill = quickFill;
    }

    /**
     * Merges {@code staged_membership}. A place that changes parent leaves the former one on the day that the file describes,
     * and enters the new one; what an operator's list gives stays.
     *
     * @return the places whose parents changed
     */
    List<String> merge(Provenance provenance) {
        sql.sql("""
                        delete from staged_membership s using territory.membership m
                        where m.child_id = s.child_id and m.parent_kind = s.parent_kind and m.given_by is not null
                        and s.parent_kind <> 'ensemble'""").update();
        sql.sql("""
                        delete from staged_membership s using territory.membership m
                        where m.child_id = s.child_id and m.parent_id = s.parent_id
                        and m.valid_to = coalesce(s.valid_to, 'infinity')""").update();
        sql.sql("""
                        update territory.membership m set valid_to = :vintage, import_id = :import_id
                        from staged_membership s
                        where m.child_id = s.child_id and m.parent_kind = s.parent_kind and m.valid_to = 'infinity'
                        and m.valid_from < :vintage and s.parent_kind <> 'ensemble' and s.valid_to is null""").params(provenance.values()).update();
        quickFill.fill("territory.membership", staged(), () -> insert(provenance));
        return sql.sql("select distinct child_id from staged_membership")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private int staged() {
        return sql.sql("select count(*) from staged_membership")
                .query(Integer.class)
                .single();
    }

    private int insert(Provenance provenance) {
        return sql.sql("""
                        insert into territory.membership (child_id, parent_id, parent_kind, valid_from, valid_to, import_id)
                        select s.child_id, s.parent_id, s.parent_kind,
                               coalesce(s.valid_from, former.left_on, '-infinity'), coalesce(s.valid_to, 'infinity'), :import_id
                        from staged_membership s
                        join territory.place parent on parent.id = s.parent_id
                        join territory.place child on child.id = s.child_id
                        left join (select m.child_id, m.parent_kind, max(m.valid_to) as left_on
                                   from territory.membership m
                                   where m.child_id in (select child_id from staged_membership) and m.parent_kind <> 'ensemble'
                                   group by m.child_id, m.parent_kind) former
                             on former.child_id = s.child_id and former.parent_kind = s.parent_kind
                        on conflict do nothing""").params(provenance.values()).update();
    }
}
