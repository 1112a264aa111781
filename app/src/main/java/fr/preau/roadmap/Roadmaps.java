package fr.preau.roadmap;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.IndicatorCode;
import fr.preau.people.Trail;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roadmaps that are kept. Who may read one that is not published is asked by the caller. */
@Component
public class Roadmaps {

    private static final String SUMMARY = """
            select r.code, r.title, r.place_id as whole, r.first_day, r.last_day, r.published,
                   (select count(*) from roadmap.branch b where b.roadmap = r.code and b.level = 'field') as fields,
                   (select count(*) from roadmap.objective o where o.roadmap = r.code) as objectives""";

    private final JdbcClient sql;
    private final Trail trail;

    Roadmaps(JdbcClient sql, Trail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    /** Those that somebody may read, the latest first. */
    public List<RoadmapSummary> list(Reader reader) {
        return reader.bind(sql.sql(SUMMARY + " from roadmap.roadmap r where " + Reader.mayRead("r")
                        + " order by r.last_day desc, r.title"))
                .query((row, _) -> summary(row))
                .list();
    }

    /** What is aimed at in a place by the roadmaps that somebody may read, in the order of the documents. */
    public List<AimedAt> listAimedAt(PlaceId place, Reader reader) {
        return listAimedAt("o.place_id = :value", place.toString(), reader);
    }

    /** What is aimed at with an indicator, wherever it is, as far as somebody may read it. */
    public List<AimedAt> listAimedAt(IndicatorCode indicator, Reader reader) {
        return listAimedAt("o.indicator = :value", indicator.value(), reader);
    }

    private List<AimedAt> listAimedAt(String condition, String value, Reader reader) {
        return reader.bind(sql.sql(SUMMARY + """
                        , b.title as field_title, o.*
                        from roadmap.objective o
                        join roadmap.roadmap r on r.code = o.roadmap
                        join roadmap.branch b on b.roadmap = o.roadmap and b.number = o.number
                        where %s and %s order by r.last_day desc, r.title, o.position""".formatted(condition, Reader.mayRead("r"))))
                .param("value", value)
                .query(this::aimedAt)
                .list();
    }

    private AimedAt aimedAt(ResultSet row, int rank) throws SQLException {
        return new AimedAt(summary(row), row.getString("number"), row.getString("field_title"), objective(row));
    }

    @Transactional(readOnly = true)
    public Optional<Roadmap> find(RoadmapCode code) {
        Branches branches = readBranches(code);
        return sql.sql("select * from roadmap.roadmap where code = :code")
                .param("code", code.value())
                .query((row, _) -> new Roadmap(
                        code,
                        row.getString("title"),
                        PlaceId.parse(row.getString("place_id")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        intent(row),
                        row.getString("origin"),
                        row.getBoolean("published"),
                        branches.ambitions()))
                .optional();
    }

    /** Writes a roadmap in place of the one of the same code. An objective that is still there keeps its identifier. */
    @Transactional
    public void put(Roadmap roadmap, @Nullable UUID importId) {
        sql.sql("delete from roadmap.roadmap where code = :code")
                .param("code", roadmap.code().value())
                .update();
        with(roadmap.intent(), sql.sql("""
                        insert into roadmap.roadmap (code, title, place_id, first_day, last_day, statement, method, actions, pilot,
                            partners, expertise, origin, published, import_id)
                        values (:code, :title, :place, :first_day, :last_day, :statement, :method, :actions, :pilot, :partners,
                            :expertise, :origin, :published, :import_id)"""))
                .param("code", roadmap.code().value())
                .param("title", roadmap.title())
                .param("place", roadmap.place().toString())
                .param("first_day", roadmap.firstDay())
                .param("last_day", roadmap.lastDay())
                .param("origin", roadmap.origin())
                .param("published", roadmap.published())
                .param("import_id", importId)
                .update();
        var writing = new Writing(roadmap.code());
        for (Ambition ambition : roadmap.ambitions()) {
            writing.branch(ambition.number(), "ambition", "", ambition.title(), ambition.intent());
            for (Target target : ambition.targets()) {
                writing.branch(target.number(), "target", ambition.number(), target.title(), target.intent());
                target.fields().forEach(field -> writing.field(field, target.number()));
            }
        }
    }

    /** Lets anybody read it, or no longer, and tells the trail. */
    @Transactional
    public void publish(Roadmap roadmap, boolean published) {
        int changed = sql.sql(
                        "update roadmap.roadmap set published = :published where code = :code and published <> :published")
                .param("published", published)
                .param("code", roadmap.code().value())
                .update();
        if (changed > 0) {
            trail.tell(
                    Trail.Deed.CHANGED,
                    roadmap.code().number(),
                    new Trail.Told(t("roadmap.trail", roadmap.title()), words(!published), words(published), ""),
                    List.of());
        }
    }

    /** Adds values aimed at in a field, each in place of the one for the same indicator, place and date, and tells the trail. */
    @Transactional
    public void aim(Roadmap roadmap, OperationalField field, List<Objective> objectives, Function<Aim, String> words) {
        Map<Objective.Key, Objective> known =
                field.objectives().stream().collect(Collectors.toMap(Objective::key, each -> each));
        Map<Objective.Key, Objective> aimed = new LinkedHashMap<>(known);
        for (Objective objective : objectives) {
            Optional<Objective> former = Optional.ofNullable(known.get(objective.key()));
            aimed.put(
                    objective.key(), objective.withId(former.map(Objective::id).orElse(objective.id())));
            trail.tell(
                    former.isPresent() ? Trail.Deed.CHANGED : Trail.Deed.ADDED,
                    roadmap.code().number(),
                    told(
                            field,
                            objective,
                            former.map(each -> words.apply(each.aim())).orElse(""),
                            words.apply(objective.aim())),
                    List.of());
        }
        put(field.withObjectives(List.copyOf(aimed.values())), roadmap);
    }

    /** Takes away a value aimed at. */
    @Transactional
    public void giveUp(Roadmap roadmap, OperationalField field, Objective objective, Function<Aim, String> words) {
        trail.tell(
                Trail.Deed.ENDED,
                roadmap.code().number(),
                told(field, objective, words.apply(objective.aim()), ""),
                List.of());
        put(
                field.withObjectives(field.objectives().stream()
                        .filter(other -> !other.id().equals(objective.id()))
                        .toList()),
                roadmap);
    }

    private static Trail.Told told(OperationalField field, Objective objective, String before, String after) {
        return new Trail.Told(
                t(
                        "roadmap.trail.objective",
                        field.number(),
                        objective.indicator(),
                        objective.place(),
                        objective.due().label()),
                before,
                after,
                "");
    }

    private void put(OperationalField field, Roadmap roadmap) {
        sql.sql("delete from roadmap.objective where roadmap = :roadmap and number = :number")
                .param("roadmap", roadmap.code().value())
                .param("number", field.number())
                .update();
        var writing = new Writing(roadmap.code());
        field.objectives().forEach(objective -> writing.write(field, objective));
    }

    private static String words(boolean published) {
        return t(published ? "roadmap.published" : "roadmap.draft");
    }

    private Branches readBranches(RoadmapCode code) {
        Map<String, List<FollowedIndicator>> indicators = sql
                .sql("select * from roadmap.followed_indicator where roadmap = :code order by position")
                .param("code", code.value())
                .query((row, _) -> Map.entry(
                        row.getString("number"),
                        new FollowedIndicator(
                                new IndicatorCode(row.getString("indicator")),
                                row.getString("words"),
                                row.getString("note"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<String, List<Objective>> objectives = sql
                .sql("select * from roadmap.objective where roadmap = :code order by position")
                .param("code", code.value())
                .query((row, _) -> Map.entry(row.getString("number"), objective(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new Branches(sql.sql("select * from roadmap.branch where roadmap = :code order by position")
                .param("code", code.value())
                .query((row, _) -> branch(row, indicators, objectives))
                .list());
    }

    private static Branch branch(
            ResultSet row, Map<String, List<FollowedIndicator>> indicators, Map<String, List<Objective>> objectives)
            throws SQLException {
        String number = row.getString("number");
        return new Branch(
                row.getString("level"),
                row.getString("parent"),
                new OperationalField(
                        number,
                        row.getString("title"),
                        intent(row),
                        Optional.ofNullable(row.getObject("first_day", LocalDate.class)),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                        FieldState.ofSlug(row.getString("state")),
                        indicators.getOrDefault(number, List.of()),
                        objectives.getOrDefault(number, List.of())));
    }

    private static RoadmapSummary summary(ResultSet row) throws SQLException {
        return new RoadmapSummary(
                new RoadmapCode(row.getString("code")),
                row.getString("title"),
                PlaceId.parse(row.getString("whole")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("published"),
                row.getInt("fields"),
                row.getInt("objectives"));
    }

    private static Objective objective(ResultSet row) throws SQLException {
        return new Objective(
                row.getObject("id", UUID.class),
                new IndicatorCode(row.getString("indicator")),
                PlaceId.parse(row.getString("place_id")),
                Period.parse(row.getString("due")),
                new AimTerms(
                                AimTerms.Condition.ofSlug(row.getString("condition")),
                                row.getBigDecimal("value"),
                                Optional.ofNullable(row.getBigDecimal("high")),
                                Optional.ofNullable(row.getString("since")).map(Period::parse))
                        .read(),
                row.getString("words"),
                row.getString("note"));
    }

    private static Intent intent(ResultSet row) throws SQLException {
        return new Intent(
                row.getString("statement"),
                row.getString("method"),
                texts(row.getArray("actions")),
                row.getString("pilot"),
                texts(row.getArray("partners")),
                row.getString("expertise"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static JdbcClient.StatementSpec with(Intent intent, JdbcClient.StatementSpec statement) {
        return statement
                .param("statement", intent.statement())
                .param("method", intent.method())
                .param("actions", intent.actions().toArray(String[]::new))
                .param("pilot", intent.pilot())
                .param("partners", intent.partners().toArray(String[]::new))
                .param("expertise", intent.expertise());
    }

    /** A row, whatever its level: a field has all that the others have. */
    private record Branch(String level, String parent, OperationalField content) {}

    private record Branches(List<Branch> rows) {

        List<Ambition> ambitions() {
            return rows.stream()
                    .filter(row -> row.level.equals("ambition"))
                    .map(row ->
                            new Ambition(row.content.number(), row.content.title(), row.content.intent(), targets(row)))
                    .toList();
        }

        private List<Target> targets(Branch ambition) {
            return children(ambition)
                    .map(row ->
                            new Target(row.content.number(), row.content.title(), row.content.intent(), fields(row)))
                    .toList();
        }

        private List<OperationalField> fields(Branch target) {
            return children(target).map(Branch::content).toList();
        }

        private Stream<Branch> children(Branch parent) {
            return rows.stream().filter(row -> row.parent.equals(parent.content.number()));
        }
    }

    /** Rows in the order of the document. */
    private final class Writing {

        private final RoadmapCode code;
        private int position;

        private Writing(RoadmapCode code) {
            this.code = code;
        }

        private void branch(String number, String level, String parent, String title, Intent intent) {
            branch(
                    level,
                    parent,
                    new OperationalField(
                            number,
                            title,
                            intent,
                            Optional.empty(),
                            Optional.empty(),
                            FieldState.UNDER_WAY,
                            List.of(),
                            List.of()));
        }

        private void field(OperationalField field, String parent) {
            branch("field", parent, field);
            field.indicators().forEach(indicator -> write(field, indicator));
            field.objectives().forEach(objective -> write(field, objective));
        }

        private void branch(String level, String parent, OperationalField content) {
            with(content.intent(), sql.sql("""
                            insert into roadmap.branch (roadmap, number, level, parent, position, title, statement, method, actions,
                                pilot, partners, expertise, first_day, last_day, state)
                            values (:roadmap, :number, :level, :parent, :position, :title, :statement, :method, :actions, :pilot,
                                :partners, :expertise, :first_day, :last_day, :state)"""))
                    .param("roadmap", code.value())
                    .param("number", content.number())
                    .param("level", level)
                    .param("parent", parent)
                    .param("position", position++)
                    .param("title", content.title())
                    .param("first_day", content.begins().orElse(null))
                    .param("last_day", content.ends().orElse(null))
                    .param("state", content.state().slug())
                    .update();
        }

        private void write(OperationalField field, FollowedIndicator followed) {
            sql.sql("""
                            insert into roadmap.followed_indicator (roadmap, number, indicator, position, words, note)
                            values (:roadmap, :number, :indicator, :position, :words, :note)""")
                    .param("roadmap", code.value())
                    .param("number", field.number())
                    .param("indicator", followed.indicator().value())
                    .param("position", position++)
                    .param("words", followed.words())
                    .param("note", followed.note())
                    .update();
        }

        private void write(OperationalField field, Objective objective) {
            AimTerms terms = AimTerms.of(objective.aim());
            sql.sql("""
                            insert into roadmap.objective (id, roadmap, number, indicator, place_id, due, condition, value, high,
                                since, words, note, position)
                            values (:id, :roadmap, :number, :indicator, :place, :due, :condition, :value, :high, :since, :words,
                                :note, :position)""")
                    .param("id", objective.id())
                    .param("roadmap", code.value())
                    .param("number", field.number())
                    .param("indicator", objective.indicator().value())
                    .param("place", objective.place().toString())
                    .param("due", objective.due().code())
                    .param("condition", terms.condition().slug())
                    .param("value", terms.value())
                    .param("high", terms.high().orElse(null))
                    .param("since", terms.since().map(Period::code).orElse(null))
                    .param("words", objective.words())
                    .param("note", objective.note())
                    .param("position", position++)
                    .update();
        }
    }
}
