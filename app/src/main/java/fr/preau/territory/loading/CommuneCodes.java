package fr.preau.territory.loading;

import fr.preau.imports.CopyInto;
import fr.preau.ui.PlainWords;
import fr.preau.values.CommuneCode;
import fr.preau.values.PlaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From the commune codes that files carry to the communes of today: a commune déléguée, a commune associée or a municipal
 * arrondissement leads to the commune in which it lies.
 */
@Component
class CommuneCodes {

    private final JdbcClient sql;
    private final CopyInto copy;

    CommuneCodes(JdbcClient sql, CopyInto copy) {
        this.sql = sql;
        this.copy = copy;
    }

    /** Replaces the codes that are no current commune: rows of code, name and identifier of the current commune. */
    void replace(List<@Nullable Object[]> aliases) {
        sql.sql("delete from territory.commune_alias").update();
        copy.table(
                "territory.commune_alias", List.of("code", "name", "commune_id"), rows -> aliases.forEach(rows::add));
    }

    /** The communes loaded, to be asked line after line. */
    Lookup open() {
        Map<String, PlaceId> byCode = new HashMap<>();
        sql.sql("""
                select code, id from territory.place where kind = 'commune' and closed_on is null
                union all
                select a.code, a.commune_id from territory.commune_alias a
                where not exists (select from territory.place p
                                  where p.id = 'commune-' || a.code and p.closed_on is null)""").query(row -> {
            byCode.put(row.getString("code"), PlaceId.parse(row.getString("id")));
        });
        Map<String, PlaceId> byNameAndPostcode = new HashMap<>();
        sql.sql("""
                select id, name, unnest(string_to_array(postcodes, ' ')) as postcode
                from territory.place where postcodes is not null""").query(row -> {
            byNameAndPostcode.put(
                    row.getString("postcode") + " " + PlainWords.of(row.getString("name")),
                    PlaceId.parse(row.getString("id")));
        });
        return new Lookup(byCode, byNameAndPostcode);
    }

    /** Finds the commune of today by its code, or failing that by its name and postcode. */
    record Lookup(Map<String, PlaceId> byCode, Map<String, PlaceId> byNameAndPostcode) {

        Optional<PlaceId> find(CommuneCode code) {
            return Optional.ofNullable(byCode.get(code.code()));
        }

        Optional<PlaceId> find(String name, String postcode) {
            return Optional.ofNullable(byNameAndPostcode.get(postcode + " " + PlainWords.of(name)));
        }
    }
}
