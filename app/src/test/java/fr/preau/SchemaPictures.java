package fr.preau;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the schema of each module holds, as PostgreSQL describes it after the migrations. */
final class SchemaPictures {

    private final JdbcClient sql;
    private final ModulePictures modules;

    SchemaPictures(JdbcClient sql, ModulePictures modules) {
        this.sql = sql;
        this.modules = modules;
    }

    /** A section with its flowchart for each schema that holds something. */
    String sections() {
        var text = new StringBuilder();
        for (String schema : modules.names()) {
            List<Relation> relations = relations(schema);
            if (!relations.isEmpty()) {
                text.append("\n### `%s`\n\n%s".formatted(schema, picture(schema, relations)));
            }
        }
        return text.toString();
    }

    private String picture(String schema, List<Relation> relations) {
        var lines = new ArrayList<>(List.of("flowchart LR", "    subgraph schema [" + schema + "]"));
        relations.forEach(relation -> lines.add("        " + relation.node()));
        lines.add("    end");
        references(schema).forEach(reference -> lines.add("    " + reference.arrow()));
        for (Relation view : relations) {
            modules.readersOf(schema + "." + view.name())
                    .forEach(reader -> lines.add("    %s -.-> %2$s([%2$s])".formatted(id(view.name()), reader)));
        }
        return ModulePictures.mermaid(lines);
    }

    private List<Relation> relations(String schema) {
        return sql.sql("""
                        select relname, relkind in ('v', 'm') as view from pg_class
                        where relnamespace = to_regnamespace(:schema) and relkind in ('r', 'p', 'v', 'm')
                        and not relispartition and relname <> 'migration_history'
                        order by 2, 1""")
                .param("schema", schema)
                .query((row, number) -> new Relation(row.getString("relname"), row.getBoolean("view")))
                .list();
    }

    /** Foreign keys inside the schema: there are none across. */
    private List<Reference> references(String schema) {
        return sql.sql("""
                        select source.relname as source, target.relname as target, string_agg(a.attname, ', ' order by k.rank) as columns
                        from pg_constraint c
                        join pg_class source on source.oid = c.conrelid
                        join pg_class target on target.oid = c.confrelid
                        cross join unnest(c.conkey) with ordinality k (number, rank)
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number
                        where c.contype = 'f' and source.relnamespace = to_regnamespace(:schema)
                        group by c.oid, source.relname, target.relname order by 1, 2, 3""")
                .param("schema", schema)
                .query((row, number) ->
                        new Reference(row.getString("source"), row.getString("target"), row.getString("columns")))
                .list();
    }

    /** Words that mean something to Mermaid may not be the name of a node alone. */
    private static String id(String name) {
        return "t_" + name;
    }

    private record Relation(String name, boolean view) {

        String node() {
            return (view ? "%s[/%s/]" : "%s[(%s)]").formatted(id(name), name);
        }
    }

    private record Reference(String source, String target, String columns) {

        String arrow() {
            return "%s -->|%s| %s".formatted(id(source), columns, id(target));
        }
    }
}
