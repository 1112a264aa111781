package fr.preau.roadmap.loading;

import static fr.preau.roadmap.loading.RoadmapColumns.ACTIONS;
import static fr.preau.roadmap.loading.RoadmapColumns.BEGINS;
import static fr.preau.roadmap.loading.RoadmapColumns.CONDITION;
import static fr.preau.roadmap.loading.RoadmapColumns.DUE;
import static fr.preau.roadmap.loading.RoadmapColumns.ENDS;
import static fr.preau.roadmap.loading.RoadmapColumns.EXPERTISE;
import static fr.preau.roadmap.loading.RoadmapColumns.HIGH;
import static fr.preau.roadmap.loading.RoadmapColumns.INDICATOR;
import static fr.preau.roadmap.loading.RoadmapColumns.LINE;
import static fr.preau.roadmap.loading.RoadmapColumns.METHOD;
import static fr.preau.roadmap.loading.RoadmapColumns.NOTE;
import static fr.preau.roadmap.loading.RoadmapColumns.NUMBER;
import static fr.preau.roadmap.loading.RoadmapColumns.PARTNERS;
import static fr.preau.roadmap.loading.RoadmapColumns.PILOT;
import static fr.preau.roadmap.loading.RoadmapColumns.PLACE;
import static fr.preau.roadmap.loading.RoadmapColumns.SINCE;
import static fr.preau.roadmap.loading.RoadmapColumns.STATE;
import static fr.preau.roadmap.loading.RoadmapColumns.STATEMENT;
import static fr.preau.roadmap.loading.RoadmapColumns.TITLE;
import static fr.preau.roadmap.loading.RoadmapColumns.VALUE;

import fr.preau.imports.Column;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.ProblemCode;
import fr.preau.imports.Row;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.roadmap.Aim;
import fr.preau.roadmap.AimTerms;
import fr.preau.roadmap.Ambition;
import fr.preau.roadmap.FieldState;
import fr.preau.roadmap.FollowedIndicator;
import fr.preau.roadmap.Intent;
import fr.preau.roadmap.Objective;
import fr.preau.roadmap.OperationalField;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapCode;
import fr.preau.roadmap.Target;
import fr.preau.territory.Places;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of one roadmap, in any order in which each thing comes after what it belongs to. Whatever is wrong with a line
 * keeps it out, and what belongs to it.
 */
final class RoadmapReader {

    private final Catalogue catalogue;
    private final Places places;

    private @Nullable Row head;
    private final Map<String, Part> ambitions = new LinkedHashMap<>();
    private final Map<String, Part> targets = new LinkedHashMap<>();
    private final Map<String, Part> fields = new LinkedHashMap<>();
    private final Set<List<Object>> aimedAt = new HashSet<>();

    RoadmapReader(Catalogue catalogue, Places places) {
        this.catalogue = catalogue;
        this.places = places;
    }

    void read(Row row) {
        LineKind kind = row.get(LINE);
        String number = row.get(NUMBER);
        if (!kind.canHave(number)) {
            reject(row, RoadmapProblem.WRONG_NUMBER, NUMBER, "roadmap.expected.number." + kind.slug());
            return;
        }
        switch (kind) {
            case ROADMAP -> head(row);
            case AMBITION -> part(row, number, ambitions, null);
            case TARGET -> part(row, number, targets, ambitions);
            case FIELD -> part(row, number, fields, targets);
            case INDICATOR -> belongsTo(row, fields, number).ifPresent(field -> indicator(row, field));
            case OBJECTIVE -> belongsTo(row, fields, number).ifPresent(field -> objective(row, field));
        }
    }

    /**
     * What the lines say together.
     *
     * @throws ImportRefused when none says whose roadmap it is
     */
    Roadmap roadmap() {
        Row row = head;
        if (row == null) {
            throw new ImportRefused(
                    RoadmapProblem.NOT_ONE_ROADMAP,
                    "",
                    Texts.t("roadmap.expected.one-roadmap", LineKind.ROADMAP.slug()));
        }
        return new Roadmap(
                new RoadmapCode(row.get(NUMBER)),
                row.text(TITLE),
                row.get(PLACE),
                row.get(BEGINS),
                row.get(ENDS),
                intent(row),
                row.text(NOTE),
                false,
                ambitions.values().stream()
                        .map(part -> new Ambition(part.number(), part.title(), intent(part.row), targets(part)))
                        .toList());
    }

    private List<Target> targets(Part ambition) {
        return ambition.children.stream()
                .map(part -> new Target(
                        part.number(),
                        part.title(),
                        intent(part.row),
                        part.children.stream().map(Part::field).toList()))
                .toList();
    }

    private void head(Row row) {
        if (head != null) {
            reject(row, RoadmapProblem.NOT_ONE_ROADMAP, LINE, "roadmap.expected.one-only");
            return;
        }
        boolean complete = row.demands(TITLE) & row.demands(BEGINS) & row.demands(ENDS) & isKnownPlace(row);
        if (!complete) {
            return;
        }
        LocalDate begins = row.get(BEGINS);
        if (row.get(ENDS).isBefore(begins)) {
            reject(row, RoadmapProblem.INCOMPLETE_AIM, ENDS, "roadmap.expected.end-after-begin");
            return;
        }
        head = row;
    }

    private void part(Row row, String number, Map<String, Part> siblings, @Nullable Map<String, Part> parents) {
        if (!row.demands(TITLE)) {
            return;
        }
        if (siblings.containsKey(number)) {
            reject(row, RoadmapProblem.NUMBER_TWICE, NUMBER, "roadmap.expected.number-of-its-own");
            return;
        }
        if (parents == null) {
            siblings.put(number, new Part(row));
            return;
        }
        belongsTo(row, parents, number.substring(0, number.lastIndexOf('.'))).ifPresent(parent -> {
            var part = new Part(row);
            siblings.put(number, part);
            parent.children.add(part);
        });
    }

    private static Optional<Part> belongsTo(Row row, Map<String, Part> parents, String number) {
        Optional<Part> parent = Optional.ofNullable(parents.get(number));
        if (parent.isEmpty()) {
            row.reject(RoadmapProblem.NOTHING_TO_BELONG_TO, NUMBER, Texts.t("roadmap.expected.number-above", number));
        }
        return parent;
    }

    private void indicator(Row row, Part field) {
        findIndicator(row).ifPresent(indicator -> {
            if (field.follows(indicator)) {
                reject(row, RoadmapProblem.NUMBER_TWICE, INDICATOR, "roadmap.expected.indicator-once");
                return;
            }
            field.indicators.add(new FollowedIndicator(indicator.code(), row.text(TITLE), row.text(NOTE)));
        });
    }

    private void objective(Row row, Part field) {
        Optional<Indicator> found = findIndicator(row);
        boolean complete = isKnownPlace(row) & row.demands(DUE) & row.demands(CONDITION) & row.demands(VALUE);
        if (found.isEmpty() || !complete) {
            return;
        }
        Indicator indicator = found.get();
        if (!field.follows(indicator)) {
            reject(row, RoadmapProblem.NOTHING_TO_BELONG_TO, INDICATOR, "roadmap.expected.followed-indicator");
        } else if (!indicator.existsFor(row.get(PLACE).kind())) {
            reject(row, RoadmapProblem.NO_VALUES_THERE, PLACE, "roadmap.expected.place-with-values");
        } else if (!indicator.periodicity().accepts(row.get(DUE))) {
            reject(row, RoadmapProblem.OTHER_KIND_OF_PERIOD, DUE, "roadmap.expected.period-of-indicator");
        } else if (!aimedAt.add(List.of(field.number(), indicator.code(), row.get(PLACE), row.get(DUE)))) {
            reject(row, RoadmapProblem.OBJECTIVE_TWICE, DUE, "roadmap.expected.objective-once");
        } else {
            aim(row).ifPresent(aim -> field.objectives.add(new Objective(
                    UUID.randomUUID(),
                    indicator.code(),
                    row.get(PLACE),
                    row.get(DUE),
                    aim,
                    row.text(TITLE),
                    row.text(NOTE))));
        }
    }

    private static Optional<Aim> aim(Row row) {
        var terms = new AimTerms(row.get(CONDITION), row.get(VALUE), row.find(HIGH), row.find(SINCE));
        try {
            return Optional.of(terms.read());
        } catch (NoSuchElementException | IllegalArgumentException incomplete) {
            Column<?> where = terms.condition().needsStart() && terms.since().isEmpty() ? SINCE : VALUE;
            reject(
                    row,
                    RoadmapProblem.INCOMPLETE_AIM,
                    where,
                    "roadmap.expected.aim." + terms.condition().slug());
            return Optional.empty();
        }
    }

    private Optional<Indicator> findIndicator(Row row) {
        Optional<Indicator> indicator = row.find(INDICATOR).flatMap(catalogue::find);
        if (indicator.isEmpty()) {
            reject(row, RoadmapProblem.UNKNOWN_INDICATOR, INDICATOR, "roadmap.expected.known-indicator");
        }
        return indicator;
    }

    private boolean isKnownPlace(Row row) {
        Optional<PlaceId> place = row.find(PLACE);
        if (place.flatMap(places::findPlace).isEmpty()) {
            reject(row, RoadmapProblem.UNKNOWN_PLACE, PLACE, "roadmap.expected.place");
            return false;
        }
        return true;
    }

    private static void reject(Row row, ProblemCode problem, Column<?> column, String expected) {
        row.reject(problem, column, Texts.t(expected));
    }

    private static Intent intent(Row row) {
        return new Intent(
                row.text(STATEMENT),
                row.text(METHOD),
                row.find(ACTIONS).orElse(List.of()),
                row.text(PILOT),
                row.find(PARTNERS).orElse(List.of()),
                row.text(EXPERTISE));
    }

    /** An ambition, a target or a field, with what the lines below add to it. */
    private static final class Part {

        private final Row row;
        private final List<Part> children = new ArrayList<>();
        private final List<FollowedIndicator> indicators = new ArrayList<>();
        private final List<Objective> objectives = new ArrayList<>();

        Part(Row row) {
            this.row = row;
        }

        String number() {
            return row.get(NUMBER);
        }

        String title() {
            return row.text(TITLE);
        }

        boolean follows(Indicator indicator) {
            return indicators.stream().anyMatch(one -> one.indicator().equals(indicator.code()));
        }

        OperationalField field() {
            return new OperationalField(
                    number(),
                    title(),
                    intent(row),
                    row.find(BEGINS),
                    row.find(ENDS),
                    row.find(STATE).orElse(FieldState.PLANNED),
                    indicators,
                    objectives);
        }
    }
}
