package fr.preau.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.preau.PreauTest;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PreauTest
class QuickFillTests {

    private static final int MANY = 20_000;
    private static final String TABLE = "filling.child";

    @Autowired
    QuickFill quickFill;

    @Autowired
    BulkLoad bulkLoad;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void makeTables() {
        sql.sql("""
                drop schema if exists filling cascade;
                create schema filling;
                create table filling.parent (id integer primary key);
                insert into filling.parent select generate_series(0, 9);
                create table filling.child (
                    id integer not null, parent_id integer not null references filling.parent (id) on delete cascade,
                    name text not null unique, words text not null default 'a b', primary key (id, parent_id),
                    check (name <> ''));
                create index child_by_parent on filling.child (parent_id desc) where parent_id > 1;
                create unique index child_by_plain_name on filling.child (lower(name));
                create index "Words of child" on filling.child using gin (words public.gin_trgm_ops);
                insert into filling.child values (-1, 0, 'here before')""").update();
    }

    @Test
    void leavesTheTableAsItWas() {
        List<String> before = catalogue();
        alone(() -> quickFill.fillWithDistinct(TABLE, MANY, () -> insert(MANY)));
        assertThat(catalogue()).isEqualTo(before).hasSize(7);
        assertThat(count()).isEqualTo(MANY + 1);
        alone(() -> quickFill.fill(TABLE, MANY, () -> 0));
        assertThat(catalogue()).isEqualTo(before);
    }

    @Test
    void makesIndexesAnewOnlyWhereNobodyReadsAndMuchComes() {
        List<String> before = files();
        inTransaction(() -> quickFill.fillWithDistinct(TABLE, MANY, () -> insert(MANY)));
        alone(() -> quickFill.fillWithDistinct(TABLE, 10, () -> 0));
        alone(() -> quickFill.fill(TABLE, 10, () -> 0));
        assertThat(files()).isEqualTo(before);
        alone(() -> quickFill.fillWithDistinct(TABLE, MANY, () -> 0));
        assertThat(files()).doesNotContainAnyElementsOf(before);
    }

    @Test
    void rowsInConflictAreFoundAsTheyCome() {
        int added = alone(() -> quickFill.fill(TABLE, MANY, () -> insert(MANY) + insert(MANY)));
        assertThat(added).isEqualTo(MANY);
    }

    @Test
    void aRowThatRepeatsAKeyUndoesEverything() {
        List<String> before = catalogue();
        assertThatThrownBy(() -> alone(() -> quickFill.fillWithDistinct(
                        TABLE,
                        MANY,
                        () -> sql.sql("insert into filling.child select n, 1, 'same' from generate_series(1, 2) n")
                                .update())))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(catalogue()).isEqualTo(before);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aRowThatPointsAtNothingUndoesEverything() {
        List<String> before = catalogue();
        assertThatThrownBy(() -> alone(() -> quickFill.fill(
                        TABLE,
                        MANY,
                        () -> sql.sql("insert into filling.child values (1, 99, 'orphan')")
                                .update())))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(catalogue()).isEqualTo(before);
        assertThat(count()).isEqualTo(1);
    }

    private int insert(int rows) {
        return sql.sql("""
                        insert into filling.child select n, n % 10, 'child ' || n from generate_series(1, ?) n
                        on conflict do nothing""").param(rows).update();
    }

    private int alone(IntSupplier filling) {
        var added = new int[1];
        bulkLoad.run(() -> added[0] = inTransaction(filling));
        return added[0];
    }

    private int inTransaction(IntSupplier filling) {
        return transaction.execute(_ -> filling.getAsInt());
    }

    private int count() {
        return sql.sql("select count(*) from filling.child")
                .query(Integer.class)
                .single();
    }

    /** Every constraint and index, as PostgreSQL words it. */
    private List<String> catalogue() {
        return sql.sql("""
                        select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                        where conrelid = 'filling.child'::regclass and contype <> 'n'
                        union all
                        select pg_get_indexdef(indexrelid) from pg_index i
                        where indrelid = 'filling.child'::regclass
                        and not exists (select from pg_constraint where conindid = i.indexrelid)
                        order by 1""").query((row, number) -> row.getString(1)).list();
    }

    /** Where the indexes are on disk: elsewhere once they are made anew. */
    private List<String> files() {
        return sql.sql("""
                        select indexrelid || ' ' || pg_relation_filenode(indexrelid) from pg_index
                        where indrelid = 'filling.child'::regclass and not indisunique order by indexrelid""").query((row, number) -> row.getString(1)).list();
    }
}
