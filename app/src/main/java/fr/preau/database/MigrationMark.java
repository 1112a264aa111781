package fr.preau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells, by one short query, that the schemas have had exactly the migrations of this program: their checking takes a second, and a
 * start has seldom any to do. It is written as the comment of the first schema once all migrations have passed. Nothing carries it
 * elsewhere: a backup holds no comments, and a program with other scripts writes another one.
 *
 * @param schemas the modules that have tables, lowest first
 * @param text what the comment says
 */
record MigrationMark(List<String> schemas, String text) {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationMark.class);

    static MigrationMark of(List<String> schemas) {
        MessageDigest digest = Sha256.digest();
        for (String schema : schemas) {
            for (Resource script : scripts(schema)) {
                digest.update((schema + "/" + script.getFilename() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content(script));
            }
        }
        return new MigrationMark(schemas, "migrated " + HexFormat.of().formatHex(digest.digest()));
    }

    /** Also looks whether every schema has its history: somebody may have dropped one by hand. */
    boolean standsIn(DataSource database) {
        return new JdbcTemplate(database)
                        .queryForList(
                                """
                        select from pg_namespace n
                        where n.nspname = ? and obj_description(n.oid, 'pg_namespace') = ?
                          and (select bool_and(to_regclass(quote_ident(schema) || '.%s') is not null)
                               from unnest(?::text[]) schema)""".formatted(ModuleMigrations.HISTORY),
                                schemas.getFirst(),
                                text,
                                schemas.toArray(String[]::new))
                        .size()
                == 1;
    }

    /** Who may not comment a schema that somebody else made checks the migrations at each start, as if there were no mark. */
    void put(DataSource database) {
        try {
            new JdbcTemplate(database)
                    .execute("comment on schema %s is '%s'".formatted(TableName.quote(schemas.getFirst()), text));
        } catch (DataAccessException refused) {
            LOG.info("The migrations have passed; that they have is not written down", refused);
        }
    }

    private static List<Resource> scripts(String schema) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + ModuleMigrations.FOLDER + schema + "/*.sql");
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] content(Resource script) {
        try {
            return script.getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
