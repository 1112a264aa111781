package fr.preau.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the schemas of the modules hold, as PostgreSQL describes it. A module's schema is one with a migration history. */
record Catalogue(Connection connection) {

    private static final String MODULE_SCHEMAS = """
            select relnamespace from pg_class where relname = '%s' and relkind = 'r'
            """.formatted(ModuleMigrations.HISTORY);

    /** Schemas of the modules. */
    List<String> modules() throws SQLException {
        return list(
                "select nspname from pg_namespace where oid in (" + MODULE_SCHEMAS + ") order by 1",
                row -> row.getString(1));
    }

    /**
     * Tables whose rows are worth keeping: not the migration histories, which the migrations write, nor unlogged tables, which hold
     * what may be lost. A partitioned table stands for its partitions.
     */
    List<TableName> tables() throws SQLException {
        return named("""
                relkind in ('r', 'p') and not relispartition and relpersistence = 'p' and relname <> '%s'
                """.formatted(ModuleMigrations.HISTORY));
    }

    List<TableName> sequences() throws SQLException {
        return named("relkind = 'S'");
    }

    /** In the order of their making, so that each comes after those it reads. */
    List<TableName> materializedViews() throws SQLException {
        return named("relkind = 'm'");
    }

    /** The columns that are stored; generated ones follow from them. */
    List<String> columns(TableName table) throws SQLException {
        return list("""
                select attname from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                order by attnum
                """, row -> row.getString(1), table.quoted());
    }

    /** Foreign keys, in the order of their making. */
    List<ForeignKey> foreignKeys() throws SQLException {
        return list(
                """
                select nspname, relname, conname, pg_get_constraintdef(pg_constraint.oid)
                from pg_constraint join pg_class on pg_class.oid = conrelid join pg_namespace on pg_namespace.oid = relnamespace
                where contype = 'f' and conparentid = 0 and relnamespace in (%s)
                order by pg_constraint.oid
                """.formatted(MODULE_SCHEMAS),
                row -> new ForeignKey(tableName(row), row.getString(3), row.getString(4)));
    }

    /** A foreign key and the text that makes it again. */
    record ForeignKey(TableName table, String name, String definition) {

        String drop() {
            return "alter table %s drop constraint %s".formatted(table.quoted(), TableName.quote(name));
        }

        String add() {
            return "alter table %s add constraint %s %s".formatted(table.quoted(), TableName.quote(name), definition);
        }
    }

    private List<TableName> named(String condition) throws SQLException {
        return list("""
                select nspname, relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where relnamespace in (%s) and %s
                order by pg_class.oid
                """.formatted(MODULE_SCHEMAS, condition), Catalogue::tableName);
    }

    private static TableName tableName(ResultSet row) throws SQLException {
        return new TableName(row.getString("nspname"), row.getString("relname"));
    }

    private <T> List<T> list(String sql, RowReader<T> reader, String... parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                query.setString(index + 1, parameters[index]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        }
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
