package fr.preau.indicators.collection;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.MeasureColumns;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the form of a place: its questions, what is typed, and what was last known. */
@Component
class FormLines {

    /** The one breakdown that forms ask for. */
    private static final String DIMENSION = "sexe";

    private final JdbcClient sql;
    private final Catalogue catalogue;

    FormLines(JdbcClient sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    List<FormLine> of(EntryCampaign campaign, PlaceId place) {
        return of(campaign, List.of(place)).getOrDefault(place, List.of());
    }

    /** The forms of several places, read together. */
    Map<PlaceId, List<FormLine>> of(EntryCampaign campaign, List<PlaceId> places) {
        List<Question> questions = questions(campaign);
        Map<String, StoredAnswer> stored = stored(campaign.id(), places);
        Map<String, LastValue> known = known(campaign, places);
        Map<PlaceId, List<FormLine>> forms = new LinkedHashMap<>();
        places.forEach(place -> forms.put(
                place,
                questions.stream()
                        .map(question -> line(question, place + " " + id(question), stored, known))
                        .toList()));
        return forms;
    }

    private static FormLine line(
            Question question, String id, Map<String, StoredAnswer> stored, Map<String, LastValue> known) {
        return new FormLine(
                question,
                Optional.ofNullable(stored.get(id)),
                Optional.ofNullable(known.get("false " + id)),
                Optional.ofNullable(known.get("true " + id)));
    }

    private static String id(Question question) {
        return question.indicator().code() + " " + question.breakdown();
    }

    /** Each indicator, then girls and boys where values of them are known. */
    List<Question> questions(EntryCampaign campaign) {
        Map<String, List<Breakdown>> parts = new HashMap<>();
        sql.sql("""
                        select distinct indicator, breakdown from indicators.series
                        where indicator = any (:codes) and breakdown like :dimension order by indicator, breakdown desc""")
                .param("codes", codes(campaign))
                .param("dimension", DIMENSION + "=%")
                .query(row -> {
                    parts.computeIfAbsent(row.getString("indicator"), _ -> new ArrayList<>())
                            .add(Breakdown.parse(row.getString("breakdown")));
                });
        return campaign.indicators().stream()
                .flatMap(code -> catalogue.find(code).stream())
                .flatMap(indicator ->
                        questions(indicator, parts.getOrDefault(indicator.code().value(), List.of())))
                .toList();
    }

    private static Stream<Question> questions(Indicator indicator, List<Breakdown> parts) {
        return Stream.concat(Stream.of(Breakdown.TOTAL), parts.stream()).map(part -> new Question(indicator, part));
    }

    private static String[] codes(EntryCampaign campaign) {
        return campaign.indicators().stream().map(IndicatorCode::value).toArray(String[]::new);
    }

    private static String[] texts(List<PlaceId> places) {
        return places.stream().map(PlaceId::toString).toArray(String[]::new);
    }

    private Map<String, StoredAnswer> stored(UUID campaign, List<PlaceId> places) {
        Map<String, StoredAnswer> stored = new HashMap<>();
        sql.sql("""
                        select place_id, indicator, breakdown, state, value, numerator, denominator, remark, version, typed_at
                        from indicators.draft_answer where campaign = :campaign and place_id = any (:places)""").param("campaign", campaign).param("places", texts(places)).query(row -> {
            stored.put(
                    row.getString("place_id") + " " + row.getString("indicator") + " " + row.getString("breakdown"),
                    new StoredAnswer(
                            new DraftAnswer(
                                    AnswerState.of(row.getString("state")),
                                    row.getString("value"),
                                    row.getString("numerator"),
                                    row.getString("denominator"),
                                    row.getString("remark")),
                            row.getInt("version"),
                            row.getObject("typed_at", OffsetDateTime.class).toInstant()));
        });
        return stored;
    }

    /** The last value of the periods before, and that of the period. */
    private Map<String, LastValue> known(EntryCampaign campaign, List<PlaceId> places) {
        Map<String, LastValue> known = new HashMap<>();
        sql.sql("""
                        select distinct on (k.place_id, k.indicator, k.breakdown, k.present) k.*
                        from (select j.place_id, s.indicator, s.breakdown, s.period = :period as present, s.period, s.last_day, o.status, o.reason,
                                     o.basis, o.value, o.base, o.numerator, o.low, o.high, p.vintage
                              from indicators.subject j
                              join indicators.observation o on o.subject = j.key and o.known_until = 'infinity'
                              join indicators.series s on s.id = o.series
                              join indicators.provenance p on p.import_id = o.import_id
                              where j.place_id = any (:places) and s.indicator = any (:codes) and o.suppressed is null
                              and (s.period = :period or s.last_day < :first)) k
                        order by k.place_id, k.indicator, k.breakdown, k.present, k.last_day desc, k.period""")
                .param("period", campaign.period().code())
                .param("places", texts(places))
                .param("codes", codes(campaign))
                .param("first", campaign.period().firstDay())
                .query(row -> {
                    known.put(
                            row.getBoolean("present") + " " + row.getString("place_id") + " "
                                    + row.getString("indicator") + " " + row.getString("breakdown"),
                            value(row));
                });
        return known;
    }

    private static LastValue value(ResultSet row) throws SQLException {
        return new LastValue(
                new MeasureColumns(
                                row.getString("status"),
                                row.getString("reason"),
                                row.getString("basis"),
                                row.getBigDecimal("value"),
                                row.getBigDecimal("base"),
                                row.getBigDecimal("numerator"),
                                row.getBigDecimal("low"),
                                row.getBigDecimal("high"),
                                List.of())
                        .measure(),
                Period.parse(row.getString("period")),
                Optional.ofNullable(row.getObject("vintage", LocalDate.class)));
    }
}
