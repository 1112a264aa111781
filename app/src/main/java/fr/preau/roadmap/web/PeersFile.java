package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.indicators.Figure;
import fr.preau.indicators.panels.FigureSheet;
import fr.preau.roadmap.Objective;
import fr.preau.roadmap.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** All the places beside which one is read, as a file: each figure with its conditions, and what is aimed at there. */
final class PeersFile {

    private static final List<ExportColumn> COLUMNS = columns();

    private PeersFile() {}

    /** @param objective that is compared */
    static ResponseEntity<StreamingResponseBody> answer(Objective objective, List<Peers> lists, ExportFormat format) {
        String name = "comparaison-%s-%s"
                .formatted(objective.indicator(), objective.place().kind().slug());
        return new TableExport(name, t("roadmap.peers"), COLUMNS)
                .answer(
                        format,
                        rows -> lists.forEach(
                                peers -> peers.ordered().forEach(figure -> rows.add(cells(peers, figure)))));
    }

    private static List<ExportColumn> columns() {
        List<ExportColumn> columns = new ArrayList<>(List.of(
                ExportColumn.text("parmi", t("roadmap.peers.column.among")),
                ExportColumn.text("regle", t("roadmap.peers.column.rule")),
                ExportColumn.text("nom", t("roadmap.list.place"))));
        columns.addAll(FigureSheet.columns());
        columns.addAll(List.of(
                ExportColumn.text("objectif", t("roadmap.objective")),
                ExportColumn.text("echeance", t("roadmap.peers.column.due")),
                ExportColumn.number("ecart", t("roadmap.peers.gap"))));
        return List.copyOf(columns);
    }

    private static @Nullable Object[] cells(Peers peers, Figure figure) {
        Optional<Standing> aim = Optional.ofNullable(peers.aims().get(figure.place()));
        List<@Nullable Object> cells = new ArrayList<>();
        Collections.addAll(cells, peers.among().title(), peers.among().rule(), peers.nameOf(figure.place()));
        cells.addAll(Arrays.asList(FigureSheet.cells(figure)));
        Collections.addAll(
                cells,
                aim.map(one -> RoadmapWords.aim(one.objective().aim(), one.indicator()))
                        .orElse(null),
                aim.map(one -> one.objective().due().code()).orElse(null),
                aim.flatMap(Standing::bounds)
                        .map(bounds -> bounds.gap(TrajectoryPage.value(figure)))
                        .orElse(null));
        return cells.toArray();
    }
}
