package fr.preau.indicators.grist;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Trail;
import fr.preau.people.Trail.Deed;
import fr.preau.people.Trail.Told;
import fr.preau.values.PlaceKind;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables that are read again and again, as they are kept. */
@Component
class GristSources {

    private static final String SELECT = "select * from indicators.grist_source g ";

    private final JdbcClient sql;
    private final Trail trail;
    private final Clock clock;

    GristSources(JdbcClient sql, Trail trail, Clock clock) {
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
    }

    List<GristSource> list() {
        return sql.sql(SELECT + "order by g.title, g.id")
                .query((row, _) -> source(row))
                .list();
    }

    Optional<GristSource> find(UUID id) {
        return sql.sql(SELECT + "where g.id = :id")
                .param("id", id)
                .query((row, _) -> source(row))
                .optional();
    }

    @Transactional
    public UUID add(GristTerms terms) {
        UUID id = bind(sql.sql("""
                                insert into indicators.grist_source (title, producer, site, document, table_id, key_name,
                                    place_column, kind, period_column, period, measures, rhythm, next_at)
                                values (:title, :producer, :site, :document, :table, :key, :place, :kind, :period_column, :period,
                                    :measures, :rhythm, :next) returning id"""), terms).query(UUID.class).single();
        tell(Deed.ADDED, id, terms);
        return id;
    }

    @Transactional
    public void change(UUID id, GristTerms terms) {
        bind(sql.sql("""
                                update indicators.grist_source set title = :title, producer = :producer, site = :site,
                                    document = :document, table_id = :table, key_name = :key, place_column = :place, kind = :kind,
                                    period_column = :period_column, period = :period, measures = :measures, rhythm = :rhythm,
                                    next_at = :next
                                where id = :id"""), terms).param("id", id).update();
        tell(Deed.CHANGED, id, terms);
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, GristTerms terms) {
        GristMapping mapping = terms.mapping();
        return statement
                .param("title", terms.title())
                .param("producer", terms.producer())
                .param("site", terms.table().site().toString())
                .param("document", terms.table().document())
                .param("table", terms.table().table())
                .param("key", terms.key())
                .param("place", mapping.place())
                .param("kind", mapping.kind().map(PlaceKind::slug).orElse(null))
                .param("period_column", mapping.periodColumn().orElse(null))
                .param("period", mapping.period().orElse(null))
                .param("measures", mapping.lines())
                .param("rhythm", terms.rhythm().slug())
                .param(
                        "next",
                        terms.rhythm()
                                .after(clock.instant())
                                .map(GristSources::time)
                                .orElse(null));
    }

    @Transactional
    public void remove(GristSource source) {
        sql.sql("delete from indicators.grist_source where id = :id")
                .param("id", source.id())
                .update();
        tell(Deed.ENDED, source.id(), source.terms());
    }

    private void tell(Deed deed, UUID id, GristTerms terms) {
        trail.tell(deed, id, Told.of(t("indicators.grist.told", terms.title())), Set.of());
    }

    /** One that is due, taken by this copy of the program alone: its next time is set before it is read. */
    @Transactional
    public Optional<GristSource> takeDue() {
        Optional<GristSource> due = sql.sql(SELECT + """
                        where g.next_at <= :now order by g.next_at limit 1 for update skip locked""")
                .param("now", time(clock.instant()))
                .query((row, _) -> source(row))
                .optional();
        due.ifPresent(source -> sql.sql("update indicators.grist_source set next_at = :next where id = :id")
                .param(
                        "next",
                        source.terms()
                                .rhythm()
                                .after(clock.instant())
                                .map(GristSources::time)
                                .orElse(null))
                .param("id", source.id())
                .update());
        return due;
    }

    /** Notes how a reading ended. */
    void note(UUID id, Optional<UUID> run, Optional<GristRefused.Why> refused) {
        sql.sql("""
                        update indicators.grist_source set read_at = :now, run = :run, refused = :refused where id = :id""")
                .param("now", time(clock.instant()))
                .param("run", run.orElse(null))
                .param("refused", refused.map(Enum::name).orElse(null))
                .param("id", id)
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static GristSource source(ResultSet row) throws SQLException {
        OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
        return new GristSource(
                row.getObject("id", UUID.class),
                new GristTerms(
                        row.getString("title"),
                        row.getString("producer"),
                        new GristTable(
                                URI.create(row.getString("site")),
                                row.getString("document"),
                                row.getString("table_id")),
                        row.getString("key_name"),
                        new GristMapping(
                                row.getString("place_column"),
                                Optional.ofNullable(row.getString("kind")).map(PlaceKind::ofSlug),
                                Optional.ofNullable(row.getString("period_column")),
                                Optional.ofNullable(row.getString("period")),
                                GristMapping.parse(row.getString("measures")).measures()),
                        Rhythm.find(row.getString("rhythm")).orElseThrow()),
                Optional.ofNullable(readAt).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("run", UUID.class)),
                Optional.ofNullable(why(row.getString("refused"))));
    }

    private static GristRefused.@Nullable Why why(@Nullable String stored) {
        return stored == null ? null : GristRefused.Why.valueOf(stored);
    }
}
