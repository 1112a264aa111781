package fr.preau.territory.loading;

import fr.preau.imports.BulkLoad;
import fr.preau.imports.CatchUp;
import fr.preau.imports.QuickFill;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code territory.search_entry} in step with the places that an import staged. During a bulk load, before which nobody
 * searches, all entries are written once at its end.
 */
@Component
class SearchIndex implements CatchUp {

    private static final String STAGED = "staged_place t join territory.place p on p.id = t.id";
    private static final String ALL =
            "(select * from territory.place where kind <> 'pays') p"; // which no file tells of

    private final JdbcClient sql;
    private final BulkLoad bulkLoad;
    private final QuickFill quickFill;

    SearchIndex(JdbcClient sql, BulkLoad bulkLoad, QuickFill quickFill) {
        this.sql = sql;
        this.bulkLoad = bulkLoad;
        this.quickFill = quickFill;
    }

    /**
     * Writes anew the entries of the staged places; a closed place leaves the search.
     *
     * @param places how many are staged
     */
    void refresh(int places) {
        if (bulkLoad.isRunning()) {
            sql.sql("insert into territory.due (what) values ('search') on conflict do nothing")
                    .update();
            return;
        }
        sql.sql("""
                delete from territory.search_entry e using staged_place s where s.id = e.place_id""").update();
        quickFill.fillWithDistinct("territory.search_entry", places, () -> insert(STAGED));
    }

    /** Writes all entries, if that was put off. */
    @Override
    public void catchUp() {
        boolean due = sql.sql("delete from territory.due where what = 'search'").update() > 0;
        if (due) {
            sql.sql(bulkLoad.isAlone() ? "truncate territory.search_entry" : "delete from territory.search_entry")
                    .update();
            int places = sql.sql("select count(*) from territory.place where closed_on is null")
                    .query(Integer.class)
                    .single();
            quickFill.fillWithDistinct("territory.search_entry", places, () -> insert(ALL));
        }
    }

    private int insert(String which) {
        return sql.sql("""
                insert into territory.search_entry (place_id, rank, kind, name, words, weight)
                select p.id,
                       case coalesce(lower(s.kind), p.kind)
                           when 'region' then 0 when 'region-academique' then 1 when 'academie' then 1 when 'departement' then 1
                           when 'epci' then 3 when 'commune' then 2 when 'lycee' then 4 when 'college' then 5
                           when 'reseau' then 6 when 'ecole' then 7 else 8 end,
                       coalesce(lower(s.kind), p.kind),
                       territory.plain(p.name),
                       ' ' || territory.plain(concat_ws(' ', p.name, s.commune_name, s.postcode, p.postcodes, p.code)) || ' ',
                       coalesce(p.population, 0)
                from %s
                left join territory.school s on s.id = p.id
                where p.closed_on is null""".formatted(which)).update();
    }
}
