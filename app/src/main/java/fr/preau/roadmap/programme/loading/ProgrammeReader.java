package fr.preau.roadmap.programme.loading;

import static fr.preau.roadmap.programme.loading.ProgrammeColumns.AFTER;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.AMOUNT;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.AUDIENCES;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.AXIS;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.BEGINS;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.BROUGHT;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.CODE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.DECISION;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.ENDS;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.FIELD;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.INDICATOR;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.LINE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.MODALITY;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.NATURE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.NOTICE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.PILOT;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.PLACE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.PLACES;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.POSTS;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.READ_ON;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.ROADMAP;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.ROLE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.SHEET;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.SOURCE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.STAGE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.STATE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.TITLE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.WORDS;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.YEAR;

import fr.preau.imports.Column;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.ProblemCode;
import fr.preau.imports.Row;
import fr.preau.indicators.IndicatorCode;
import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.ActionState;
import fr.preau.roadmap.programme.AimedResult;
import fr.preau.roadmap.programme.Amount;
import fr.preau.roadmap.programme.Budget;
import fr.preau.roadmap.programme.BudgetLine;
import fr.preau.roadmap.programme.Commitment;
import fr.preau.roadmap.programme.CommitmentKind;
import fr.preau.roadmap.programme.ConventionCode;
import fr.preau.roadmap.programme.ConventionState;
import fr.preau.roadmap.programme.Dependencies;
import fr.preau.roadmap.programme.Need;
import fr.preau.roadmap.programme.Partner;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.Reach;
import fr.preau.roadmap.programme.Schedule;
import fr.preau.roadmap.programme.Stage;
import fr.preau.territory.Places;
import fr.preau.ui.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one convention, each after what it belongs to. Whatever is wrong with a line keeps it out. */
final class ProgrammeReader {

    private final Places places;
    private final References references;

    private @Nullable Row head;
    private final Map<String, Signatory> partners = new LinkedHashMap<>();
    private final Map<BudgetLine.Key, BudgetLine> lines = new LinkedHashMap<>();
    private final Map<String, Planned> actions = new LinkedHashMap<>();

    ProgrammeReader(Places places, References references) {
        this.places = places;
        this.references = references;
    }

    void read(Row row) {
        switch (row.get(LINE)) {
            case CONVENTION -> head(row);
            case PARTNER -> partner(row);
            case COMMITMENT -> commitment(row);
            case BUDGET -> budget(row);
            case ACTION -> action(row);
            case NEED -> actionAbove(row).ifPresent(action -> need(row, action));
            case RESULT -> actionAbove(row).ifPresent(action -> result(row, action));
            case DECISION -> actionAbove(row).ifPresent(action -> decision(row, action));
        }
    }

    /**
     * What the lines say together.
     *
     * @throws ImportRefused when none is the convention's
     */
    ProgrammeConvention convention() {
        Row row = head;
        if (row == null) {
            throw new ImportRefused(
                    ProgrammeProblem.NOT_ONE_CONVENTION,
                    "",
                    Texts.t("programme.expected.one-convention", LineKind.CONVENTION.slug()));
        }
        return new ProgrammeConvention(
                new ConventionCode(row.get(CODE)),
                row.text(TITLE),
                row.get(PLACE),
                row.get(BEGINS),
                row.get(ENDS),
                row.find(STATE).map(ConventionState::ofSlug).orElse(ConventionState.PROJECT),
                row.find(AMOUNT),
                row.text(NOTICE),
                row.text(SOURCE),
                false,
                partners.values().stream().map(Signatory::partner).toList(),
                new Budget(List.copyOf(lines.values())),
                ordered());
    }

    private void head(Row row) {
        if (head != null) {
            reject(row, ProgrammeProblem.NOT_ONE_CONVENTION, LINE, "programme.expected.one-only");
            return;
        }
        boolean complete = isCode(row)
                & row.demands(TITLE)
                & row.demands(BEGINS)
                & row.demands(ENDS)
                & isKnownPlace(row)
                & isState(row, "programme.expected.state", ConventionState::ofSlug);
        if (!complete) {
            return;
        }
        LocalDate begins = row.get(BEGINS);
        if (row.get(ENDS).isBefore(begins)) {
            reject(row, ProgrammeProblem.ENDS_BEFORE_IT_BEGINS, ENDS, "programme.expected.end-after-begin");
            return;
        }
        head = row;
    }

    private void partner(Row row) {
        if (!(isCode(row) & row.demands(TITLE))) {
            return;
        }
        if (partners.putIfAbsent(row.get(CODE), new Signatory(row)) != null) {
            reject(row, ProgrammeProblem.CODE_TWICE, CODE, "programme.expected.code-of-its-own");
        }
    }

    private void commitment(Row row) {
        Optional<Signatory> partner = row.find(CODE).map(partners::get);
        if (partner.isEmpty()) {
            reject(row, ProgrammeProblem.NOTHING_TO_BELONG_TO, CODE, "programme.expected.partner-above");
            return;
        }
        if (!row.demands(BROUGHT)) {
            return;
        }
        CommitmentKind kind = row.get(BROUGHT);
        if (kind == CommitmentKind.STAFF && row.find(AMOUNT).isPresent()) {
            reject(row, ProgrammeProblem.OTHER_UNIT, AMOUNT, "programme.expected.posts-of-staff");
        } else if (kind != CommitmentKind.STAFF && row.find(POSTS).isPresent()) {
            reject(row, ProgrammeProblem.OTHER_UNIT, POSTS, "programme.expected.amount-of-money");
        } else if (row.find(POSTS)
                .map(BigDecimal::signum)
                .filter(sign -> sign < 0)
                .isPresent()) {
            reject(row, ProgrammeProblem.NEGATIVE, POSTS, "programme.expected.not-negative");
        } else {
            partner.get()
                    .commitments
                    .add(new Commitment(
                            kind,
                            row.find(AMOUNT),
                            row.find(POSTS),
                            row.text(TITLE),
                            row.text(SOURCE),
                            row.find(READ_ON)));
        }
    }

    private void budget(Row row) {
        Row convention = head;
        if (convention == null) {
            reject(row, ProgrammeProblem.NOTHING_TO_BELONG_TO, LINE, "programme.expected.convention-above");
            return;
        }
        boolean complete = row.demands(AXIS) & row.demands(YEAR) & row.demands(NATURE) & row.demands(STAGE);
        if (!complete) {
            return;
        }
        int year = row.get(YEAR);
        if (year < convention.get(BEGINS).getYear() || convention.get(ENDS).getYear() < year) {
            reject(row, ProgrammeProblem.OUTSIDE_THE_CONVENTION, YEAR, "programme.expected.year-of-the-convention");
            return;
        }
        var key = new BudgetLine.Key(row.get(AXIS), year, row.get(NATURE));
        Stage stage = row.get(STAGE);
        BudgetLine line = lines.getOrDefault(key, BudgetLine.of(key));
        if (line.find(stage).isPresent()) {
            reject(row, ProgrammeProblem.AMOUNT_TWICE, STAGE, "programme.expected.amount-once");
            return;
        }
        if (row.find(AMOUNT).isEmpty()) {
            lines.put(key, line);
        } else if (row.demands(SOURCE) & row.demands(READ_ON)) {
            lines.put(key, line.with(stage, new Amount(row.get(AMOUNT), row.text(SOURCE), row.get(READ_ON))));
        }
    }

    private void action(Row row) {
        boolean complete = isCode(row)
                & row.demands(TITLE)
                & row.demands(AXIS)
                & isState(row, "programme.expected.action-state", ActionState::ofSlug)
                & isEveryPlaceKnown(row);
        if (!complete) {
            return;
        }
        if (row.find(BEGINS).isPresent()
                && row.find(ENDS).filter(end -> end.isBefore(row.get(BEGINS))).isPresent()) {
            reject(row, ProgrammeProblem.ENDS_BEFORE_IT_BEGINS, ENDS, "programme.expected.end-after-begin");
        } else if (!row.text(SHEET).isEmpty() && !references.isSheet(row.text(SHEET))) {
            reject(row, ProgrammeProblem.UNKNOWN_SHEET, SHEET, "programme.expected.sheet");
        } else if (actions.putIfAbsent(row.get(CODE), new Planned(row)) != null) {
            reject(row, ProgrammeProblem.CODE_TWICE, CODE, "programme.expected.code-of-its-own");
        }
    }

    private Optional<Planned> actionAbove(Row row) {
        Optional<Planned> action = row.find(CODE).map(actions::get);
        if (action.isEmpty()) {
            reject(row, ProgrammeProblem.NOTHING_TO_BELONG_TO, CODE, "programme.expected.action-above");
        }
        return action;
    }

    private void need(Row row, Planned action) {
        if (!row.demands(DECISION)) {
            return;
        }
        Optional<Need> need = references.findNeed(row.get(DECISION));
        if (need.isEmpty()) {
            reject(row, ProgrammeProblem.UNKNOWN_DECISION, DECISION, "programme.expected.known-decision");
        } else if (action.answers(need.get())) {
            reject(row, ProgrammeProblem.SAID_TWICE, DECISION, "programme.expected.once");
        } else {
            action.needs.add(
                    row.text(TITLE).isEmpty() ? need.get() : new Need(need.get().decision(), row.text(TITLE)));
        }
    }

    private void result(Row row, Planned action) {
        if (!row.demands(INDICATOR)) {
            return;
        }
        IndicatorCode indicator = row.get(INDICATOR);
        Optional<AimedResult.Field> field =
                row.find(ROADMAP).map(roadmap -> new AimedResult.Field(roadmap, row.text(FIELD)));
        if (!references.isIndicator(indicator)) {
            reject(row, ProgrammeProblem.UNKNOWN_INDICATOR, INDICATOR, "programme.expected.known-indicator");
        } else if (field.filter(one -> !references.follows(one, indicator)).isPresent()
                || field.isEmpty() && !row.text(FIELD).isEmpty()) {
            reject(row, ProgrammeProblem.UNKNOWN_FIELD, FIELD, "programme.expected.known-field");
        } else if (!action.results.add(new AimedResult(indicator, field))) {
            reject(row, ProgrammeProblem.SAID_TWICE, INDICATOR, "programme.expected.once");
        }
    }

    private void decision(Row row, Planned action) {
        Row convention = head;
        if (convention == null) {
            reject(row, ProgrammeProblem.NOTHING_TO_BELONG_TO, LINE, "programme.expected.convention-above");
            return;
        }
        if (!row.demands(DECISION)) {
            return;
        }
        UUID decision = row.get(DECISION);
        if (!references.isPublicDecision(decision)) {
            reject(row, ProgrammeProblem.UNKNOWN_DECISION, DECISION, "programme.expected.public-decision");
        } else if (!references.isAround(decision, convention.get(PLACE))) {
            reject(row, ProgrammeProblem.DECISION_ELSEWHERE, DECISION, "programme.expected.decision-around");
        } else if (!action.decisions.add(decision)) {
            reject(row, ProgrammeProblem.SAID_TWICE, DECISION, "programme.expected.once");
        }
    }

    /** The decisions of bodies that the actions carry out, by the code of the action; one without any is left out. */
    Map<String, Set<UUID>> decisions() {
        Map<String, Set<UUID>> said = new HashMap<>();
        actions.forEach((code, action) -> {
            if (!action.decisions.isEmpty()) {
                said.put(code, Set.copyOf(action.decisions));
            }
        });
        return said;
    }

    /** Actions may wait for one that stands below. What waits in a circle waits for nothing. */
    private List<Action> ordered() {
        for (Planned one : actions.values()) {
            one.row.find(AFTER).orElse(List.of()).stream()
                    .filter(before -> !actions.containsKey(before))
                    .findFirst()
                    .ifPresent(_ ->
                            reject(one.row, ProgrammeProblem.UNKNOWN_ACTION, AFTER, "programme.expected.known-action"));
        }
        List<Action> read = actions.values().stream().map(Planned::action).toList();
        List<String> circle = Dependencies.of(read).circle();
        if (!circle.isEmpty()) {
            Objects.requireNonNull(actions.get(circle.getFirst()))
                    .row
                    .reject(
                            ProgrammeProblem.CIRCLE,
                            AFTER,
                            Texts.t("programme.expected.no-circle", String.join(" → ", circle)));
        }
        return read;
    }

    private boolean isEveryPlaceKnown(Row row) {
        if (row.find(PLACES).orElse(List.of()).stream()
                .anyMatch(place -> places.findPlace(place).isEmpty())) {
            reject(row, ProgrammeProblem.UNKNOWN_PLACE, PLACES, "programme.expected.places");
            return false;
        }
        return true;
    }

    private static boolean isState(Row row, String expected, Consumer<String> read) {
        try {
            row.find(STATE).ifPresent(read);
            return true;
        } catch (IllegalArgumentException unknown) {
            reject(row, ProgrammeProblem.UNKNOWN_STATE, STATE, expected);
            return false;
        }
    }

    private static boolean isCode(Row row) {
        try {
            new ConventionCode(row.text(CODE));
            return true;
        } catch (IllegalArgumentException wrong) {
            reject(row, ProgrammeProblem.WRONG_CODE, CODE, "programme.expected.code");
            return false;
        }
    }

    private boolean isKnownPlace(Row row) {
        if (row.find(PLACE).flatMap(places::findPlace).isEmpty()) {
            reject(row, ProgrammeProblem.UNKNOWN_PLACE, PLACE, "programme.expected.place");
            return false;
        }
        return true;
    }

    private static void reject(Row row, ProblemCode problem, Column<?> column, String expected) {
        row.reject(problem, column, Texts.t(expected));
    }

    /** An action, with what the lines below add to it. */
    private static final class Planned {

        private final Row row;
        private final List<Need> needs = new ArrayList<>();
        private final Set<AimedResult> results = new LinkedHashSet<>();
        private final Set<UUID> decisions = new HashSet<>();

        Planned(Row row) {
            this.row = row;
        }

        boolean answers(Need need) {
            return needs.stream().anyMatch(known -> known.decision().equals(need.decision()));
        }

        Action action() {
            return new Action(
                    row.get(CODE),
                    row.text(TITLE),
                    row.text(WORDS),
                    row.get(AXIS),
                    new Reach(
                            row.find(PLACES).orElse(List.of()),
                            row.find(AUDIENCES).orElse(List.of()),
                            row.find(MODALITY)),
                    new Schedule(
                            row.find(STATE).map(ActionState::ofSlug).orElse(ActionState.CONSIDERED),
                            row.find(BEGINS),
                            row.find(ENDS),
                            row.find(AFTER).orElse(List.of())),
                    row.text(PILOT),
                    row.find(AMOUNT),
                    row.find(SHEET),
                    needs,
                    List.copyOf(results));
        }
    }

    /** A partner, with what the lines below add to it. */
    private static final class Signatory {

        private final Row row;
        private final List<Commitment> commitments = new ArrayList<>();

        Signatory(Row row) {
            this.row = row;
        }

        Partner partner() {
            return new Partner(row.get(CODE), row.text(TITLE), row.text(ROLE), commitments);
        }
    }
}
