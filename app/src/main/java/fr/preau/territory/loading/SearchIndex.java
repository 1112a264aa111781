package fr.preau.territory.loading;

import fr.preau.imports.QuickFill;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code territory.search_entry} in step with the places that an import staged. */
@Component
class SearchIndex {

    private final JdbcClient sql;
    private final QuickFill quickFill;

    SearchIndex(JdbcClient sql, QuickFill quickFill) {
        this.sql = sql;
        this.quickFill = quickFill;
    }

    /**
     * Writes anew the entries of the staged places; a closed place leaves the search.
     *
     * @param places how many are staged
     */
    void refresh(int places) {
        sql.sql("""
                delete from territory.search_entry e using staged_place s where s.id = e.place_id""").update();
        quickFill.fillWithDistinct("territory.search_entry", places, this::insert);
    }

    private int insert() {
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
                from staged_place t
                join territory.place p on p.id = t.id
                left join territory.school s on s.id = p.id
                where p.closed_on is null""").update();
    }
}
