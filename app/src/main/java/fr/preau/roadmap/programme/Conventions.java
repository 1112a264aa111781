package fr.preau.roadmap.programme;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Trail;
import fr.preau.roadmap.Reader;
import fr.preau.values.Euros;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conventions that are kept. Who may read one that is not published is asked by the caller. */
@Component("programmeConventions") // the document of the API has a bean of the plain name
public class Conventions {

    private final JdbcClient sql;
    private final Trail trail;
    private final ConventionActions actions;

    Conventions(JdbcClient sql, Trail trail, ConventionActions actions) {
        this.sql = sql;
        this.trail = trail;
        this.actions = actions;
    }

    /** Those that somebody may read, the latest first. */
    public List<ConventionSummary> list(Reader reader) {
        return reader.bind(sql.sql("""
                        select c.code, c.title, c.place_id, c.first_day, c.last_day, c.state, c.published,
                               (select count(*) from roadmap.partner p where p.convention = c.code) as partners,
                               (select count(*) from roadmap.budget_line l where l.convention = c.code) as lines
                        from roadmap.convention c
                        where\s""" + Reader.mayRead("c") + " order by c.last_day desc, c.title"))
                .query((row, _) -> new ConventionSummary(
                        new ConventionCode(row.getString("code")),
                        row.getString("title"),
                        PlaceId.parse(row.getString("place_id")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        ConventionState.ofSlug(row.getString("state")),
                        row.getBoolean("published"),
                        row.getInt("partners"),
                        row.getInt("lines")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<ProgrammeConvention> find(ConventionCode code) {
        return sql.sql("select * from roadmap.convention where code = :code")
                .param("code", code.value())
                .query((row, _) -> convention(row))
                .optional()
                .map(head -> head.withPartners(readPartners(code))
                        .withBudget(readBudget(code))
                        .withActions(actions.read(code)));
    }

    /**
     * The actions of published conventions that take place there: in the place itself or in one that holds it, on the map of a day.
     */
    public List<ActionThere> listActionsIn(PlaceId place, LocalDate day) {
        return sql.sql("""
                        select c.code as convention, c.title as convention_title, c.notice, a.code, a.title, a.axis, a.state, a.first_day,
                               a.last_day
                        from roadmap.action a join roadmap.convention c on c.code = a.convention and c.published
                        where exists (
                            select from unnest(case when a.places = '{}' then array[c.place_id] else a.places end) p (id)
                            where p.id = :place or exists (
                                select from territory.published_placement m
                                where m.place_id = :place and m.ancestor_id = p.id and m.valid_from <= :day and :day < m.valid_to))
                        order by c.last_day desc, c.title, a.position""")
                .param("place", place.toString())
                .param("day", day)
                .query((row, _) -> ActionLinks.read(row))
                .list();
    }

    /**
     * Keeps one that is begun, and tells the trail.
     *
     * @return false when there is one of its code already: nothing was changed
     */
    @Transactional
    public boolean add(ProgrammeConvention convention) {
        boolean free = sql.sql("""
                                insert into roadmap.convention (code, title, place_id, first_day, last_day, state, notice, origin)
                                values (:code, '', :place, :first_day, :last_day, :state, '', '') on conflict do nothing""")
                        .param("code", convention.code().value())
                        .param("place", convention.place().toString())
                        .param("first_day", convention.firstDay())
                        .param("last_day", convention.lastDay())
                        .param("state", convention.state().slug())
                        .update()
                > 0;
        if (free) {
            put(convention, null);
            trail.tell(
                    Trail.Deed.ADDED,
                    convention.code().number(),
                    new Trail.Told(t("programme.trail", convention.title()), "", convention.title(), ""),
                    List.of());
        }
        return free;
    }

    /** Writes a convention in place of the one of the same code. */
    @Transactional
    public void put(ProgrammeConvention convention, @Nullable UUID importId) {
        sql.sql("""
                        insert into roadmap.convention (code, title, place_id, first_day, last_day, state, signed_cents, notice, origin,
                            published, import_id)
                        values (:code, :title, :place, :first_day, :last_day, :state, :signed, :notice, :origin, :published, :import_id)
                        on conflict (code) do update set title = excluded.title, place_id = excluded.place_id,
                            first_day = excluded.first_day, last_day = excluded.last_day, state = excluded.state,
                            signed_cents = excluded.signed_cents, notice = excluded.notice, origin = excluded.origin,
                            published = excluded.published, import_id = coalesce(excluded.import_id, convention.import_id)""")
                .param("code", convention.code().value())
                .param("title", convention.title())
                .param("place", convention.place().toString())
                .param("first_day", convention.firstDay())
                .param("last_day", convention.lastDay())
                .param("state", convention.state().slug())
                .param("signed", convention.signed().map(Euros::cents).orElse(null))
                .param("notice", convention.notice())
                .param("origin", convention.origin())
                .param("published", convention.published())
                .param("import_id", importId)
                .update();
        for (String part : List.of("partner", "budget_line")) {
            sql.sql("delete from roadmap." + part + " where convention = :code")
                    .param("code", convention.code().value())
                    .update();
        }
        var writing = new Writing(convention.code());
        convention.partners().forEach(writing::write);
        convention.budget().lines().forEach(writing::write);
        actions.write(convention.code(), convention.actions());
    }

    /**
     * Changes a convention, one person after the other, and tells the trail.
     *
     * @param told what is changed, in French
     * @return the convention as it is now; empty when there is none any more
     */
    @Transactional
    public Optional<ProgrammeConvention> change(
            ConventionCode code, Told told, UnaryOperator<ProgrammeConvention> change) {
        sql.sql("select code from roadmap.convention where code = :code for update")
                .param("code", code.value())
                .query(String.class)
                .optional();
        Optional<ProgrammeConvention> before = find(code);
        Optional<ProgrammeConvention> after = before.map(change);
        if (after.isPresent() && !after.equals(before)) {
            put(after.get(), null);
            trail.tell(
                    told.deed(),
                    code.number(),
                    new Trail.Told(told.what(), told.before(), told.after(), ""),
                    List.of());
        }
        return after;
    }

    /**
     * Gives up a convention that was only begun, with all that is written of it, and tells the trail.
     *
     * @return false when it is no longer one that can be given up: nothing was changed
     */
    @Transactional
    public boolean remove(ProgrammeConvention convention) {
        boolean removed =
                sql.sql("delete from roadmap.convention where code = :code and state = :begun and not published")
                                .param("code", convention.code().value())
                                .param("begun", ConventionState.PROJECT.slug())
                                .update()
                        > 0;
        if (removed) {
            trail.tell(
                    Trail.Deed.ENDED,
                    convention.code().number(),
                    new Trail.Told(t("programme.trail", convention.title()), convention.title(), "", ""),
                    List.of());
        }
        return removed;
    }

    /** Lets anybody read it, or no longer, and tells the trail. */
    @Transactional
    public void publish(ProgrammeConvention convention, boolean published) {
        change(
                convention.code(),
                new Told(
                        Trail.Deed.CHANGED,
                        t("programme.trail", convention.title()),
                        words(!published),
                        words(published)),
                current -> current.publishedAs(published));
    }

    private static String words(boolean published) {
        return t(published ? "programme.published" : "programme.draft");
    }

    private List<Partner> readPartners(ConventionCode code) {
        Map<String, List<Commitment>> commitments = sql
                .sql("select * from roadmap.commitment where convention = :code order by partner, position")
                .param("code", code.value())
                .query((row, _) -> Map.entry(row.getString("partner"), commitment(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.sql("select * from roadmap.partner where convention = :code order by position")
                .param("code", code.value())
                .query((row, _) -> new Partner(
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("role"),
                        commitments.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private Budget readBudget(ConventionCode code) {
        Map<BudgetLine.Key, BudgetLine> lines = new LinkedHashMap<>();
        sql.sql("""
                        select l.axis, l.year, l.nature, a.stage, a.cents, a.source, a.read_on
                        from roadmap.budget_line l left join roadmap.budget_amount a using (convention, axis, year, nature)
                        where l.convention = :code""").param("code", code.value()).query(row -> {
            var key = new BudgetLine.Key(
                    Axis.ofSlug(row.getString("axis")), row.getInt("year"), Nature.ofSlug(row.getString("nature")));
            BudgetLine line = lines.computeIfAbsent(key, BudgetLine::of);
            if (row.getString("stage") != null) {
                lines.put(key, line.with(Stage.ofSlug(row.getString("stage")), amount(row)));
            }
        });
        return new Budget(List.copyOf(lines.values()));
    }

    private static ProgrammeConvention convention(ResultSet row) throws SQLException {
        return new ProgrammeConvention(
                new ConventionCode(row.getString("code")),
                row.getString("title"),
                PlaceId.parse(row.getString("place_id")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                ConventionState.ofSlug(row.getString("state")),
                cents(row, "signed_cents"),
                row.getString("notice"),
                row.getString("origin"),
                row.getBoolean("published"),
                List.of(),
                new Budget(List.of()),
                List.of());
    }

    private static Commitment commitment(ResultSet row) throws SQLException {
        return new Commitment(
                CommitmentKind.ofSlug(row.getString("kind")),
                cents(row, "cents"),
                Optional.ofNullable(row.getObject("posts", BigDecimal.class)),
                row.getString("words"),
                row.getString("source"),
                Optional.ofNullable(row.getObject("read_on", LocalDate.class)));
    }

    private static Amount amount(ResultSet row) throws SQLException {
        return new Amount(
                new Euros(row.getLong("cents")), row.getString("source"), row.getObject("read_on", LocalDate.class));
    }

    private static Optional<Euros> cents(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(Euros::new);
    }

    /**
     * What is told of a change.
     *
     * @param what the part of the convention, in French
     * @param before what it was; empty for nothing
     * @param after what it is now; empty for nothing
     */
    public record Told(Trail.Deed deed, String what, String before, String after) {}

    /** Rows in the order of the document. */
    private final class Writing {

        private final ConventionCode code;
        private int position;

        private Writing(ConventionCode code) {
            this.code = code;
        }

        private void write(Partner partner) {
            sql.sql("""
                            insert into roadmap.partner (convention, code, position, title, role)
                            values (:convention, :code, :position, :title, :role)""")
                    .param("convention", code.value())
                    .param("code", partner.code())
                    .param("position", position++)
                    .param("title", partner.title())
                    .param("role", partner.role())
                    .update();
            partner.commitments().forEach(commitment -> write(partner, commitment));
        }

        private void write(Partner partner, Commitment commitment) {
            sql.sql("""
                            insert into roadmap.commitment (convention, partner, position, kind, cents, posts, words, source, read_on)
                            values (:convention, :partner, :position, :kind, :cents, :posts, :words, :source, :read_on)""")
                    .param("convention", code.value())
                    .param("partner", partner.code())
                    .param("position", position++)
                    .param("kind", commitment.kind().slug())
                    .param("cents", commitment.amount().map(Euros::cents).orElse(null))
                    .param("posts", commitment.posts().orElse(null))
                    .param("words", commitment.words())
                    .param("source", commitment.source())
                    .param("read_on", commitment.readOn().orElse(null))
                    .update();
        }

        private void write(BudgetLine line) {
            sql.sql("""
                            insert into roadmap.budget_line (convention, axis, year, nature)
                            values (:convention, :axis, :year, :nature)""")
                    .param("convention", code.value())
                    .param("axis", line.key().axis().slug())
                    .param("year", line.key().year())
                    .param("nature", line.key().nature().slug())
                    .update();
            line.amounts().forEach((stage, amount) -> write(line.key(), stage, amount));
        }

        private void write(BudgetLine.Key key, Stage stage, Amount amount) {
            sql.sql("""
                            insert into roadmap.budget_amount (convention, axis, year, nature, stage, cents, source, read_on)
                            values (:convention, :axis, :year, :nature, :stage, :cents, :source, :read_on)""")
                    .param("convention", code.value())
                    .param("axis", key.axis().slug())
                    .param("year", key.year())
                    .param("nature", key.nature().slug())
                    .param("stage", stage.slug())
                    .param("cents", amount.euros().cents())
                    .param("source", amount.source())
                    .param("read_on", amount.readOn())
                    .update();
        }
    }
}
