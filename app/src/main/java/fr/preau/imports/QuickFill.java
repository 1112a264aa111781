package fr.preau.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds very many rows to a table: without its foreign keys and indexes, which are made anew afterwards, in the same transaction.
 * Building an index by sorting, or verifying a key by one join, takes a fraction of doing it row by row.
 *
 * <p>It locks readers out of the table, and so works only during a {@link BulkLoad}, and where much is added to little; elsewhere
 * rows are added as usual.
 */
@Component
public class QuickFill {

    /** Rows below which making an index anew takes longer than it saves. */
    private static final int MANY = 10_000;

    /** How many rows may already be there for each one that comes: indexing or writing them all anew still is the quicker way. */
    private static final int PRESENT = 3;

    /** The same for the planner's statistics, while files follow one another: they hold until a table has grown by so much. */
    private static final int MEASURED = 8;

    private final JdbcClient sql;
    private final BulkLoad bulkLoad;
    private final Statistics statistics;
    /** What is off until the first files have filled the tables. */
    private final Map<String, List<Aside>> aside = new LinkedHashMap<>();

    QuickFill(JdbcClient sql, BulkLoad bulkLoad, Statistics statistics) {
        this.sql = sql;
        this.bulkLoad = bulkLoad;
        this.statistics = statistics;
    }

    /**
     * Fills a table, and lets the planner know. What is unique stays: rows in conflict are found as they come.
     *
     * @param table with its schema; written by a programmer, never by a user
     * @param expected rows that are about to come, more or less
     * @param filling answers how many came
     * @return how many came
     */
    public int fill(String table, int expected, IntSupplier filling) {
        if (!pays(table, expected)) {
            return fillAsUsual(table, filling);
        }
        List<Aside> aside =
                listAside(table).stream().filter(one -> !one.unique()).toList();
        aside.forEach(one -> sql.sql(one.drop()).update());
        int added = fillAsUsual(table, filling);
        aside.forEach(one -> sql.sql(one.make()).update());
        return added;
    }

    /**
     * As {@link #fill}, with rows of which it is known that none repeats a key: a second one fails the import. Nothing may point at
     * this table. PostgreSQL does not log what is written after {@code truncate}, so what is there already is written once more.
     */
    public int fillWithDistinct(String table, int expected, IntSupplier filling) {
        if (!pays(table, expected)) {
            return fillAsUsual(table, filling);
        }
        List<Aside> aside = listAside(table);
        sql.sql("create temporary table kept_aside on commit drop as table " + table)
                .update();
        sql.sql("truncate " + table).update();
        aside.forEach(one -> sql.sql(one.drop()).update());
        sql.sql("insert into %s table kept_aside".formatted(table)).update();
        sql.sql("drop table kept_aside").update();
        int added = fillAsUsual(table, filling);
        aside.reversed().forEach(one -> sql.sql(one.make()).update());
        return added;
    }

    private int fillAsUsual(String table, IntSupplier filling) {
        double before = size(table);
        int added = filling.getAsInt();
        if (!bulkLoad.isRunning() || added > before / MEASURED) {
            statistics.follow(added, table);
        }
        return added;
    }

    /**
     * Takes the foreign keys of a table and its indexes off until the first files have filled it. What is unique stays: rows in
     * conflict are found as they come.
     */
    public void setAside(String table) {
        setAside(table, listAside(table).stream().filter(one -> !one.unique()).toList());
    }

    /** As {@link #setAside}, and what is unique too: of the rows that come it is known that none repeats a key. */
    public void setAllAside(String table) {
        setAside(table, listAside(table));
    }

    /** PostgreSQL does not log what is written after {@code truncate}. */
    private void setAside(String table, List<Aside> off) {
        if (sql.sql("select not exists (select from %s)".formatted(table))
                .query(Boolean.class)
                .single()) {
            sql.sql("truncate " + table).update();
        }
        off.forEach(one -> sql.sql(one.drop()).update());
        aside.put(table, off);
    }

    @EventListener(FillingBegins.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void begin() {
        aside.clear();
    }

    @EventListener(FillingEnds.class)
    void makeAnew() {
        aside.values()
                .forEach(
                        off -> off.reversed().forEach(one -> sql.sql(one.make()).update()));
        aside.keySet().forEach(table -> sql.sql("analyze " + table).update());
        aside.clear();
    }

    private boolean pays(String table, int expected) {
        return !(bulkLoad.isFilling() && aside.containsKey(table))
                && expected >= MANY
                && bulkLoad.isAlone()
                && (long) expected * PRESENT > size(table);
    }

    /** Rows that are there already, as the planner knows them. */
    private double size(String table) {
        return sql.sql("select reltuples from pg_class where oid = cast(? as regclass)")
                .param(table)
                .query(Double.class)
                .single();
    }

    private List<Aside> listAside(String table) {
        return sql.sql("""
                        select contype <> 'f' as key, conname as name,
                               format('alter table %1$s drop constraint %%I', conname) as drop,
                               format('alter table %1$s add constraint %%I %%s', conname, pg_get_constraintdef(oid)) as make
                        from pg_constraint where conrelid = '%1$s'::regclass and contype in ('f', 'p', 'u')
                        union all
                        select i.indisunique, c.relname, format('drop index %%s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
                        from pg_index i join pg_class c on c.oid = i.indexrelid
                        where i.indrelid = '%1$s'::regclass
                        and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
                        order by key, name""".formatted(table))
                .query((row, number) -> new Aside(row.getString("drop"), row.getString("make"), row.getBoolean("key")))
                .list();
    }

    /**
     * What is taken off, and the statement that makes it anew as it was.
     *
     * @param unique whether it refuses rows that repeat another
     */
    private record Aside(String drop, String make, boolean unique) {}
}
