package fr.preau.roadmap.programme.loading;

import static fr.preau.roadmap.programme.loading.ProgrammeColumns.AMOUNT;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.AXIS;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.BEGINS;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.BROUGHT;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.CODE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.ENDS;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.LINE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.NATURE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.NOTICE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.PLACE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.POSTS;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.READ_ON;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.ROLE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.SOURCE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.STAGE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.STATE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.TITLE;
import static fr.preau.roadmap.programme.loading.ProgrammeColumns.YEAR;

import fr.preau.imports.Column;
import fr.preau.imports.FileProblem;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.ProblemCode;
import fr.preau.imports.Row;
import fr.preau.roadmap.programme.Amount;
import fr.preau.roadmap.programme.Budget;
import fr.preau.roadmap.programme.BudgetLine;
import fr.preau.roadmap.programme.Commitment;
import fr.preau.roadmap.programme.CommitmentKind;
import fr.preau.roadmap.programme.ConventionCode;
import fr.preau.roadmap.programme.ConventionState;
import fr.preau.roadmap.programme.Partner;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.Stage;
import fr.preau.territory.Places;
import fr.preau.ui.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one convention, each after what it belongs to. Whatever is wrong with a line keeps it out. */
final class ProgrammeReader {

    private final Places places;

    private @Nullable Row head;
    private final Map<String, Signatory> partners = new LinkedHashMap<>();
    private final Map<BudgetLine.Key, BudgetLine> lines = new LinkedHashMap<>();

    ProgrammeReader(Places places) {
        this.places = places;
    }

    void read(Row row) {
        switch (row.get(LINE)) {
            case CONVENTION -> head(row);
            case PARTNER -> partner(row);
            case COMMITMENT -> commitment(row);
            case BUDGET -> budget(row);
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
                row.find(STATE).orElse(ConventionState.PROJECT),
                row.find(AMOUNT),
                row.text(NOTICE),
                row.text(SOURCE),
                false,
                partners.values().stream().map(Signatory::partner).toList(),
                new Budget(List.copyOf(lines.values())));
    }

    private void head(Row row) {
        if (head != null) {
            reject(row, ProgrammeProblem.NOT_ONE_CONVENTION, LINE, "programme.expected.one-only");
            return;
        }
        boolean complete =
                isCode(row) & isFilled(row, TITLE) & isFilled(row, BEGINS) & isFilled(row, ENDS) & isKnownPlace(row);
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
        if (!(isCode(row) & isFilled(row, TITLE))) {
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
        if (!isFilled(row, BROUGHT)) {
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
        boolean complete = isFilled(row, AXIS) & isFilled(row, YEAR) & isFilled(row, NATURE) & isFilled(row, STAGE);
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
        } else if (isFilled(row, SOURCE) & isFilled(row, READ_ON)) {
            lines.put(key, line.with(stage, new Amount(row.get(AMOUNT), row.text(SOURCE), row.get(READ_ON))));
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

    private static boolean isFilled(Row row, Column<?> column) {
        if (row.find(column).isEmpty()) {
            row.reject(FileProblem.EMPTY_CELL, column, column.type().expected());
            return false;
        }
        return true;
    }

    private static void reject(Row row, ProblemCode problem, Column<?> column, String expected) {
        row.reject(problem, column, Texts.t(expected));
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
