package fr.preau.roadmap.programme;

import fr.preau.indicators.IndicatorCode;
import fr.preau.roadmap.RoadmapCode;
import fr.preau.values.Euros;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The actions of conventions, as they are kept. */
@Component
class ConventionActions {

    private final JdbcClient sql;

    ConventionActions(JdbcClient sql) {
        this.sql = sql;
    }

    List<Action> read(ConventionCode code) {
        Map<String, List<Need>> needs =
                grouped(sql.sql("select * from roadmap.action_need where convention = :code order by position")
                        .param("code", code.value())
                        .query((row, _) -> Map.entry(
                                row.getString("action"),
                                new Need(row.getObject("decision", UUID.class), row.getString("title"))))
                        .list());
        Map<String, List<AimedResult>> results =
                grouped(sql.sql("select * from roadmap.action_result where convention = :code order by position")
                        .param("code", code.value())
                        .query((row, _) -> Map.entry(row.getString("action"), result(row)))
                        .list());
        return sql.sql("select * from roadmap.action where convention = :code order by position")
                .param("code", code.value())
                .query((row, _) -> action(
                        row,
                        needs.getOrDefault(row.getString("code"), List.of()),
                        results.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private static <T> Map<String, List<T>> grouped(List<Map.Entry<String, T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** In place of those that were there. One that stays keeps what is written beside it: the decisions that it carries out. */
    void write(ConventionCode code, List<Action> actions) {
        sql.sql("delete from roadmap.action where convention = :code and code <> all (:stay)")
                .param("code", code.value())
                .param("stay", texts(actions, Action::code))
                .update();
        for (String part : List.of("action_need", "action_result")) {
            sql.sql("delete from roadmap." + part + " where convention = :code")
                    .param("code", code.value())
                    .update();
        }
        for (int position = 0; position < actions.size(); position++) {
            write(code, actions.get(position), position);
        }
    }

    private void write(ConventionCode code, Action action, int position) {
        sql.sql("""
                        insert into roadmap.action (convention, code, position, title, words, axis, places, audiences, modality, state,
                            first_day, last_day, after, pilot, share_cents, sheet)
                        values (:convention, :code, :position, :title, :words, :axis, :places, :audiences, :modality, :state, :begins,
                            :ends, :after, :pilot, :share, :sheet)
                        on conflict (convention, code) do update set position = excluded.position, title = excluded.title,
                            words = excluded.words, axis = excluded.axis, places = excluded.places, audiences = excluded.audiences,
                            modality = excluded.modality, state = excluded.state, first_day = excluded.first_day,
                            last_day = excluded.last_day, after = excluded.after, pilot = excluded.pilot,
                            share_cents = excluded.share_cents, sheet = excluded.sheet""")
                .param("convention", code.value())
                .param("code", action.code())
                .param("position", position)
                .param("title", action.title())
                .param("words", action.words())
                .param("axis", action.axis().slug())
                .param("places", texts(action.reach().places(), PlaceId::toString))
                .param("audiences", texts(action.reach().audiences(), Audience::slug))
                .param("modality", action.reach().modality().map(Modality::slug).orElse(null))
                .param("state", action.schedule().state().slug())
                .param("begins", action.schedule().begins().orElse(null))
                .param("ends", action.schedule().ends().orElse(null))
                .param("after", texts(action.schedule().after(), Function.identity()))
                .param("pilot", action.pilot())
                .param("share", action.share().map(Euros::cents).orElse(null))
                .param("sheet", action.sheet().orElse(null))
                .update();
        for (int rank = 0; rank < action.needs().size(); rank++) {
            Need need = action.needs().get(rank);
            sql.sql("""
                            insert into roadmap.action_need (convention, action, decision, position, title)
                            values (:convention, :action, :decision, :position, :title)""")
                    .param("convention", code.value())
                    .param("action", action.code())
                    .param("decision", need.decision())
                    .param("position", rank)
                    .param("title", need.title())
                    .update();
        }
        for (int rank = 0; rank < action.results().size(); rank++) {
            AimedResult result = action.results().get(rank);
            sql.sql("""
                            insert into roadmap.action_result (convention, action, position, indicator, roadmap, number)
                            values (:convention, :action, :position, :indicator, :roadmap, :number)""")
                    .param("convention", code.value())
                    .param("action", action.code())
                    .param("position", rank)
                    .param("indicator", result.indicator().value())
                    .param(
                            "roadmap",
                            result.field().map(field -> field.roadmap().value()).orElse(null))
                    .param(
                            "number",
                            result.field().map(AimedResult.Field::number).orElse(null))
                    .update();
        }
    }

    private static <T> String[] texts(List<T> things, Function<T, String> words) {
        return things.stream().map(words).toArray(String[]::new);
    }

    private static Action action(ResultSet row, List<Need> needs, List<AimedResult> results) throws SQLException {
        return new Action(
                row.getString("code"),
                row.getString("title"),
                row.getString("words"),
                Axis.ofSlug(row.getString("axis")),
                new Reach(
                        list(row, "places", PlaceId::parse),
                        list(row, "audiences", Audience::ofSlug),
                        Optional.ofNullable(row.getString("modality")).map(Modality::ofSlug)),
                new Schedule(
                        ActionState.ofSlug(row.getString("state")),
                        Optional.ofNullable(row.getObject("first_day", LocalDate.class)),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                        list(row, "after", Function.identity())),
                row.getString("pilot"),
                Optional.ofNullable(row.getObject("share_cents", Long.class)).map(Euros::new),
                Optional.ofNullable(row.getString("sheet")),
                needs,
                results);
    }

    private static AimedResult result(ResultSet row) throws SQLException {
        String number = row.getString("number");
        return new AimedResult(
                new IndicatorCode(row.getString("indicator")),
                Optional.ofNullable(row.getString("roadmap"))
                        .map(roadmap -> new AimedResult.Field(new RoadmapCode(roadmap), number)));
    }

    private static <T> List<T> list(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(read)
                .toList();
    }
}
