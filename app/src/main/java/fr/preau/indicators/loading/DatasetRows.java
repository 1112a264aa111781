package fr.preau.indicators.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportJob;
import fr.preau.imports.Row;
import fr.preau.indicators.Observation;
import fr.preau.indicators.observations.Staging;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the lines of one file of a data set: each is staged whole or, when something keeps it out, not at all. */
final class DatasetRows {

    private final Dataset dataset;
    private final KnownPlaces places;
    private final LoadedPart part;
    private final ImportJob job;
    private final Staging staging;
    private final Map<PlaceId, String> written = new HashMap<>();

    DatasetRows(Dataset dataset, KnownPlaces places, ImportJob job, Staging staging) {
        this.dataset = dataset;
        this.places = places;
        this.part = new LoadedPart(job.scope());
        this.job = job;
        this.staging = staging;
    }

    void read(Row row) {
        PlaceId place = row.get(dataset.place());
        if (!isKnown(row, place)) {
            return;
        }
        warnOfTwoNames(row, place);
        List<MeasureRule> rules = dataset.rules().stream()
                .filter(rule -> rule.concerns(row, place))
                .toList();
        if (rules.isEmpty()) {
            job.changes().count(ChangeKind.LEFT_OUT, 1);
            return;
        }
        List<Observation> measures = measures(row, place, rules);
        if (measures.isEmpty() && !dataset.emptyRows() && !row.isRejected()) {
            row.reject(IndicatorProblem.EMPTY_ROW, dataset.place(), Texts.t("indicators.expected.one-value"));
        }
        if (!row.isRejected()) {
            measures.forEach(measure -> staging.add(measure, row.line()));
        }
    }

    private List<Observation> measures(Row row, PlaceId place, List<MeasureRule> rules) {
        var measures = new ArrayList<Observation>();
        for (MeasureRule rule : rules) {
            rule.read(row, place).ifPresent(measure -> {
                measures.add(measure);
                warnOfOtherKind(row, place, rule);
            });
        }
        return measures;
    }

    /** A school that the register does not hold still counts in its département; any other place must be known. */
    private boolean isKnown(Row row, PlaceId place) {
        boolean known = places.contains(place);
        if (place.kind() == PlaceKind.SCHOOL) {
            tellSchool(row, place, known);
            return true;
        }
        if (!known) {
            reportUnknown(row, place);
        }
        return known;
    }

    private void tellSchool(Row row, PlaceId place, boolean known) {
        SchoolCells school = dataset.school();
        if (school != null && !known) {
            staging.tellSchool(place, school.kind(row), school.sector(row), SchoolDepartment.of(new Uai(place.code())));
        }
        if (!known && part.includes(place)) {
            row.warn(IndicatorProblem.UNKNOWN_SCHOOL, dataset.place(), Texts.t("indicators.expected.known-school"));
        } else if (!known) {
            job.changes().count(ChangeKind.OUT_OF_SCOPE, 1);
        }
    }

    private void reportUnknown(Row row, PlaceId place) {
        if (!part.includes(place)) {
            job.changes().count(ChangeKind.OUT_OF_SCOPE, 1);
        } else {
            row.reject(IndicatorProblem.UNKNOWN_PLACE, dataset.place(), Texts.t("indicators.expected.known-place"));
        }
    }

    /** Both are read as the same place; whoever sent the file is told. */
    private void warnOfTwoNames(Row row, PlaceId place) {
        if (dataset.names().isEmpty()) {
            return;
        }
        String name = row.text(dataset.place());
        String first = written.putIfAbsent(place, name);
        if (first != null && !first.equalsIgnoreCase(name)) {
            row.warn(IndicatorProblem.TWO_NAMES, dataset.place(), Texts.t("indicators.expected.one-name", first));
        }
    }

    private void warnOfOtherKind(Row row, PlaceId place, MeasureRule rule) {
        if (places.get(place).isOtherKindOfSchool(rule.indicator().scope())) {
            row.warn(
                    IndicatorProblem.OTHER_KIND_OF_SCHOOL,
                    dataset.place(),
                    rule.indicator().wording().label());
        }
    }
}
