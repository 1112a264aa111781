package fr.preau.indicators.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportJob;
import fr.preau.imports.Row;
import fr.preau.imports.Scope;
import fr.preau.indicators.Observation;
import fr.preau.indicators.observations.Staging;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Texts;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines of one file of a data set: each is staged whole or, when something keeps it out, not at all. */
final class DatasetRows {

    private final Dataset dataset;
    private final KnownPlaces places;
    private final ImportJob job;
    private final Staging staging;

    DatasetRows(Dataset dataset, KnownPlaces places, ImportJob job, Staging staging) {
        this.dataset = dataset;
        this.places = places;
        this.job = job;
        this.staging = staging;
    }

    void read(Row row) {
        PlaceId place = row.get(dataset.place());
        if (!isKnown(row, place)) {
            return;
        }
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
        Optional<DepartmentCode> department = SchoolDepartment.of(new Uai(place.code()));
        SchoolCells school = dataset.school();
        if (school != null && !known) {
            staging.tellSchool(place, school.kind(row), school.sector(row), department);
        }
        if (!known && isInScope(department)) {
            row.warn(IndicatorProblem.UNKNOWN_SCHOOL, dataset.place(), Texts.t("indicators.expected.known-school"));
        } else if (!known) {
            job.changes().count(ChangeKind.OUT_OF_SCOPE, 1);
        }
    }

    private void reportUnknown(Row row, PlaceId place) {
        if (place.kind() == PlaceKind.COMMUNE && !isInScope(departmentOf(place))) {
            job.changes().count(ChangeKind.OUT_OF_SCOPE, 1);
        } else {
            row.reject(IndicatorProblem.UNKNOWN_PLACE, dataset.place(), Texts.t("indicators.expected.known-place"));
        }
    }

    /** What lies in no département belongs to the whole country only. */
    private boolean isInScope(Optional<DepartmentCode> department) {
        return department.map(job.scope()::includes).orElse(job.scope().equals(Scope.FRANCE));
    }

    private static Optional<DepartmentCode> departmentOf(PlaceId commune) {
        String code = commune.code();
        try {
            return Optional.of(
                    DepartmentCode.parse(code.startsWith("97") ? code.substring(0, 3) : code.substring(0, 2)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void warnOfOtherKind(Row row, PlaceId place, MeasureRule rule) {
        boolean other = places.kindOf(place)
                .map(kind -> !rule.indicator().scope().schools().contains(kind) && !isLyceeLike(kind, rule))
                .orElse(false);
        if (other) {
            row.warn(
                    IndicatorProblem.OTHER_KIND_OF_SCHOOL,
                    dataset.place(),
                    rule.indicator().wording().label());
        }
    }

    /** The compact register files EREA under lycée. */
    private static boolean isLyceeLike(SchoolKind kind, MeasureRule rule) {
        return kind == SchoolKind.EREA && rule.indicator().scope().schools().contains(SchoolKind.LYCEE);
    }
}
