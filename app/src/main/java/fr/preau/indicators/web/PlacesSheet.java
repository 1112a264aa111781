package fr.preau.indicators.web;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Measure;
import fr.preau.indicators.panels.FigureSheet;
import fr.preau.indicators.past.Correction;
import fr.preau.indicators.past.Then;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The table of an indicator's page as a file, whole; of a past day, with what changed since. */
final class PlacesSheet {

    private static final List<ExportColumn> SINCE = List.of(
            ExportColumn.date("connu_le", t("indicators.past.column.day")),
            ExportColumn.number("valeur_aujourdhui", t("indicators.past.column.today")),
            ExportColumn.date("corrige_le", t("indicators.past.column.corrected")),
            ExportColumn.text("source_correction", t("indicators.past.column.source")));

    private PlacesSheet() {}

    static ResponseEntity<StreamingResponseBody> answer(Indicator indicator, FigureTable table, ExportFormat format) {
        String name = "lieux-" + indicator.code()
                + table.past().map(reading -> "-" + reading.knownAt().day()).orElse("");
        List<ExportColumn> columns = new ArrayList<>(FigureSheet.columns());
        table.past().ifPresent(_ -> columns.addAll(SINCE));
        return new TableExport(name, t("indicators.past.file"), columns)
                .answer(format, rows -> table.figures().forEach(figure -> rows.add(cells(figure, table.past()))));
    }

    private static @Nullable Object[] cells(Figure figure, Optional<PastReading> past) {
        @Nullable Object[] cells = FigureSheet.cells(figure);
        if (past.isEmpty()) {
            return cells;
        }
        Then then = past.get().find(figure);
        Optional<Correction> last = then.correction().filter(_ -> then.isChanged());
        @Nullable Object[] more = Arrays.copyOf(cells, cells.length + SINCE.size());
        int at = cells.length;
        more[at++] = past.get().knownAt().day();
        more[at++] = then.today().measure().known().map(Measure.Known::value).orElse(null);
        more[at++] = last.map(PastReading::day).orElse(null);
        more[at] = last.map(Correction::source).orElse(null);
        return more;
    }
}
