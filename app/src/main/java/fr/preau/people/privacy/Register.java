package fr.preau.people.privacy;

import fr.preau.people.privacy.Processing.PersonalTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register of processing activities (RGPD, article 30), made from the tables as they are: the comment of a table of personal data is
 * {@code personal data: activity}.
 */
@Component
public class Register {

    /** How the comment of a table of personal data begins. */
    static final String MARK = "personal data: ";

    private final JdbcClient sql;

    Register(JdbcClient sql) {
        this.sql = sql;
    }

    /** The activities for which something may be held, by title. */
    public List<Processing> list() {
        Map<String, List<PersonalTable>> tables = sql
                .sql("""
                        select substr(d.description, length(:mark) + 1) as activity,
                               n.nspname || '.' || c.relname as name,
                               array(select a.attname::text from pg_attribute a
                                     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                     order by a.attnum) as columns
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_description d on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
                        where c.relkind in ('r', 'p') and starts_with(d.description, :mark)
                        order by name""")
                .param("mark", MARK)
                .query((row, _) -> Map.entry(
                        row.getString("activity"), new PersonalTable(row.getString("name"), Arrays.asList((String[])
                                row.getArray("columns").getArray()))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return tables.entrySet().stream()
                .map(activity -> new Processing(activity.getKey(), activity.getValue()))
                .sorted(Comparator.comparing(Processing::title))
                .toList();
    }
}
