package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Observed;
import fr.preau.diagnosis.decisions.DecisionRecord;
import fr.preau.diagnosis.decisions.PriorityDecisions;
import fr.preau.diagnosis.decisions.RecordedCriterion;
import fr.preau.diagnosis.decisions.RecordedRank;
import fr.preau.diagnosis.decisions.RecordedUnit;
import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.people.Access;
import fr.preau.people.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A frozen list as a file, with the values that it stands on. */
@Controller
@Access(Right.PUBLIC)
class DecisionDownloadController {

    private final PriorityDecisions decisions;

    DecisionDownloadController(PriorityDecisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping(DecisionAddresses.ONE + DecisionAddresses.FILE + ".{suffix:csv|ods|xlsx}")
    ResponseEntity<StreamingResponseBody> download(@PathVariable UUID id, @PathVariable String suffix) {
        DecisionRecord content =
                decisions.find(id).orElseThrow(() -> new UnknownDecision(id)).content();
        return export(content).answer(ExportFormat.findBySuffix(suffix).orElseThrow(), rows -> {
            Optional<Set<Integer>> chosen = content.findSelection().map(selection -> Set.copyOf(selection.chosen()));
            content.result()
                    .ranking()
                    .forEach(ranked -> rows.add(row(content, ranked, chosen).toArray()));
        });
    }

    private static TableExport export(DecisionRecord content) {
        List<ExportColumn> columns = new ArrayList<>(List.of(
                ExportColumn.number("rang", t("diagnosis.rank")),
                ExportColumn.number("rang-de", t("diagnosis.file.rank.low")),
                ExportColumn.number("rang-a", t("diagnosis.file.rank.high")),
                ExportColumn.text("lieu", t("diagnosis.file.place")),
                ExportColumn.text(
                        "nom", t("diagnosis.units.one." + content.unitKind().slug())),
                ExportColumn.text("classe", t("diagnosis.class")),
                ExportColumn.text("au-seuil", t("diagnosis.class.edge")),
                ExportColumn.text("ecartee", t("diagnosis.freeze.reason")),
                ExportColumn.number("indice", t("diagnosis.index"))));
        if (content.findSelection().isPresent()) {
            columns.add(ExportColumn.text("retenue", t("diagnosis.decision.is-chosen")));
        }
        for (int j = 0; j < content.rules().criteria().size(); j++) {
            RecordedCriterion criterion = content.rules().criteria().get(j);
            columns.add(ExportColumn.number(criterion.indicator(), criterion.shortLabel()));
            if (content.hasPeople(j)) {
                columns.add(ExportColumn.number(
                        "effectif-" + criterion.indicator(), t("diagnosis.file.people", criterion.shortLabel())));
            }
            columns.add(ExportColumn.text(
                    "periode-" + criterion.indicator(), t("diagnosis.file.period", criterion.shortLabel())));
        }
        return new TableExport("liste-" + content.id(), t("diagnosis.decision.list"), columns);
    }

    private static List<@Nullable Object> row(
            DecisionRecord content, RecordedRank ranked, Optional<Set<Integer>> chosen) {
        RecordedUnit unit = content.unit(ranked);
        List<@Nullable Object> row = new ArrayList<>();
        row.add(ranked.rank());
        row.add(ranked.findPossible().map(RecordedRank.Between::low).orElse(null));
        row.add(ranked.findPossible().map(RecordedRank.Between::high).orElse(null));
        row.add(unit.id());
        row.add(unit.name());
        row.add(unit.isSetAside() ? null : PriorityWords.label(content.result().of(ranked)));
        row.add(!unit.isSetAside() && content.result().isAtEdge(ranked) ? t("diagnosis.class.edge") : null);
        row.add(unit.exclusion());
        row.add(ranked.index());
        chosen.ifPresent(units -> row.add(units.contains(ranked.unit()) ? t("diagnosis.decision.is-chosen") : null));
        for (int j = 0; j < unit.values().size(); j++) {
            Optional<Observed> observed = unit.find(j);
            row.add(observed.map(Observed::value).orElse(null));
            if (content.hasPeople(j)) {
                row.add(observed.flatMap(Observed::findPeople).orElse(null));
            }
            row.add(
                    observed.isEmpty()
                            ? null
                            : content.rules().criteria().get(j).period());
        }
        return row;
    }
}
