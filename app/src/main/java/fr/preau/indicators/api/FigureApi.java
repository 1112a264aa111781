package fr.preau.indicators.api;

import static fr.preau.ui.Texts.t;

import fr.preau.api.ApiFormat;
import fr.preau.api.BadRequest;
import fr.preau.api.Cursor;
import fr.preau.api.CursorPage;
import fr.preau.api.ETag;
import fr.preau.api.Paging;
import fr.preau.api.Totals;
import fr.preau.exports.ExportFormat;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.FigureList;
import fr.preau.indicators.FigureQuestion;
import fr.preau.indicators.Series;
import fr.preau.indicators.SeriesList;
import fr.preau.indicators.past.KnownAt;
import fr.preau.indicators.past.PastFigures;
import fr.preau.indicators.past.Then;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The figures for programs, by indicator, period, breakdown and place. */
@RestController
@Access(Right.PUBLIC)
class FigureApi {

    private static final String FIGURES = "/api/v1/figures";

    /** Indicator, period, breakdown, place. */
    private static final int KEYS = 4;

    private final FigureList figures;
    private final SeriesList seriesList;
    private final PastFigures past;
    private final Catalogue catalogue;
    private final Places places;
    private final Totals totals;
    private final TransactionTemplate reading;

    FigureApi(
            FigureList figures,
            SeriesList seriesList,
            PastFigures past,
            Catalogue catalogue,
            Places places,
            Totals totals,
            PlatformTransactionManager transactions) {
        this.figures = figures;
        this.seriesList = seriesList;
        this.past = past;
        this.catalogue = catalogue;
        this.places = places;
        this.totals = totals;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @GetMapping(path = FIGURES, produces = ApiFormat.JSON)
    ResponseEntity<CursorPage<FigureEntry>> figures(FigureParameters parameters, Paging paging, WebRequest request) {
        FigureQuestion question = question(parameters);
        Optional<KnownAt> day = day(parameters, question);
        List<Series> loaded = seriesList.list();
        return ETag.of(request, ApiFormat.JSON, loaded, places.version())
                .answer(request, () -> page(question, day, loaded, paging));
    }

    @GetMapping(path = FIGURES, produces = ApiFormat.CSV)
    ResponseEntity<StreamingResponseBody> figuresInTable(FigureParameters parameters, WebRequest request) {
        FigureQuestion question = question(parameters);
        Optional<KnownAt> day = day(parameters, question);
        List<Series> loaded = seriesList.list();
        return ETag.of(request, ApiFormat.CSV, loaded, places.version())
                .answerFile(
                        request,
                        "figures.csv",
                        output -> FigureEntry.TABLE.write(
                                ExportFormat.CSV,
                                output,
                                rows -> forEach(
                                        question,
                                        day,
                                        listed ->
                                                rows.add(FigureEntry.of(listed).cells()))));
    }

    /** Those of a past day are one indicator's, and added up together: they are held in memory. */
    private void forEach(FigureQuestion question, Optional<KnownAt> day, Consumer<FigureList.Listed> consumer) {
        if (day.isEmpty()) {
            reading.executeWithoutResult(_ -> figures.forEach(question, seriesList.list(), consumer));
            return;
        }
        List<FigureList.Listed> today = new ArrayList<>();
        reading.executeWithoutResult(_ -> figures.forEach(question, seriesList.list(), today::add));
        then(day, today).forEach(consumer);
    }

    /** The same figures as of the day asked for. */
    private List<FigureList.Listed> then(Optional<KnownAt> day, List<FigureList.Listed> today) {
        if (day.isEmpty()) {
            return today;
        }
        List<Then> then = past.then(
                day.get(), today.stream().map(FigureList.Listed::figure).toList());
        return IntStream.range(0, today.size())
                .mapToObj(row -> new FigureList.Listed(
                        then.get(row).figure(), today.get(row).placeName()))
                .toList();
    }

    private Optional<KnownAt> day(FigureParameters parameters, FigureQuestion question) {
        Optional<KnownAt> day = parameters.day(past.days());
        if (day.isPresent()) {
            question.indicators().stream()
                    .filter(code -> !past.tells(catalogue.get(code)))
                    .findFirst()
                    .ifPresent(code -> {
                        throw BadRequest.of("indicator", code.value(), t("indicators.expected.known-at.past"));
                    });
        }
        return day;
    }

    private FigureQuestion question(FigureParameters parameters) {
        FigureQuestion question = parameters.question(catalogue);
        refuseUnknown("place", question.places());
        refuseUnknown("within", question.within().map(Set::of).orElse(Set.of()));
        return question;
    }

    private void refuseUnknown(String parameter, Set<PlaceId> named) {
        figures.unknown(named).stream().findFirst().ifPresent(place -> {
            throw BadRequest.of(parameter, place.toString(), t("indicators.expected.known-place"));
        });
    }

    private CursorPage<FigureEntry> page(
            FigureQuestion question, Optional<KnownAt> day, List<Series> loaded, Paging paging) {
        List<String> after = paging.keysAfter(KEYS);
        List<FigureList.Listed> today = figures.listAfter(
                question,
                after.isEmpty() ? loaded : from(after, loaded),
                after.isEmpty() ? "" : after.getLast(),
                paging.rowsToRead());
        List<FigureEntry> rows = then(day, today).stream().map(FigureEntry::of).toList();
        return paging.pageOf(
                rows,
                totals.of(List.of(places.version(), loaded), question, () -> figures.count(question, loaded)),
                FigureApi::cursor);
    }

    /** The series from that of the cursor on; it is gone when its file was withdrawn since, and so is the place where to go on. */
    private static List<Series> from(List<String> after, List<Series> loaded) {
        for (int rank = 0; rank < loaded.size(); rank++) {
            if (keys(loaded.get(rank)).equals(after.subList(0, KEYS - 1))) {
                return loaded.subList(rank, loaded.size());
            }
        }
        throw BadRequest.of(
                Paging.CURSOR, Cursor.after(after.toArray(String[]::new)).text(), t("api.expected.cursor"));
    }

    private static List<String> keys(Series series) {
        return List.of(
                series.indicator().value(),
                series.period().code(),
                series.breakdown().toString());
    }

    private static Cursor cursor(FigureEntry figure) {
        return Cursor.after(
                figure.indicator(),
                figure.period().code(),
                Objects.requireNonNullElse(figure.breakdown(), ""),
                figure.place().toString());
    }
}
