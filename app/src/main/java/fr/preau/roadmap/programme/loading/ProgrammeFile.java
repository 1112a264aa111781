package fr.preau.roadmap.programme.loading;

import fr.preau.imports.Column;
import fr.preau.roadmap.programme.Amount;
import fr.preau.roadmap.programme.BudgetLine;
import fr.preau.roadmap.programme.Commitment;
import fr.preau.roadmap.programme.Partner;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.Stage;
import fr.preau.values.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A convention as the lines of the file that an import reads: what is written out and read in again is the same. */
public final class ProgrammeFile {

    private ProgrammeFile() {}

    /** The names of the columns, in the order of the lines. */
    public static String[] columns() {
        return ProgrammeColumns.ALL.stream().map(Column::name).toArray(String[]::new);
    }

    /** One line for the convention and for each part of it. */
    public static List<List<@Nullable Object>> lines(ProgrammeConvention convention) {
        var lines = new ArrayList<List<@Nullable Object>>();
        lines.add(new Line(LineKind.CONVENTION)
                .with(ProgrammeColumns.CODE, convention.code().value())
                .with(ProgrammeColumns.TITLE, convention.title())
                .with(ProgrammeColumns.PLACE, convention.place().toString())
                .with(ProgrammeColumns.BEGINS, convention.firstDay().toString())
                .with(ProgrammeColumns.ENDS, convention.lastDay().toString())
                .with(ProgrammeColumns.STATE, convention.state().slug())
                .with(ProgrammeColumns.AMOUNT, convention.signed().map(Euros::amount))
                .with(ProgrammeColumns.NOTICE, convention.notice())
                .with(ProgrammeColumns.SOURCE, convention.origin())
                .cells());
        for (Partner partner : convention.partners()) {
            lines.add(new Line(LineKind.PARTNER)
                    .with(ProgrammeColumns.CODE, partner.code())
                    .with(ProgrammeColumns.TITLE, partner.title())
                    .with(ProgrammeColumns.ROLE, partner.role())
                    .cells());
            partner.commitments().forEach(commitment -> lines.add(line(partner, commitment)));
        }
        convention.budget().lines().forEach(line -> add(lines, line));
        return lines;
    }

    private static List<@Nullable Object> line(Partner partner, Commitment commitment) {
        return new Line(LineKind.COMMITMENT)
                .with(ProgrammeColumns.CODE, partner.code())
                .with(ProgrammeColumns.TITLE, commitment.words())
                .with(ProgrammeColumns.BROUGHT, commitment.kind().slug())
                .with(ProgrammeColumns.AMOUNT, commitment.amount().map(Euros::amount))
                .with(ProgrammeColumns.POSTS, commitment.posts().map(BigDecimal::toPlainString))
                .with(ProgrammeColumns.READ_ON, commitment.readOn().map(Object::toString))
                .with(ProgrammeColumns.SOURCE, commitment.source())
                .cells();
    }

    /** A line of which nothing is known is written with an empty amount, so that it stays there. */
    private static void add(List<List<@Nullable Object>> lines, BudgetLine line) {
        if (line.amounts().isEmpty()) {
            lines.add(line(line.key(), Stage.PLANNED, Optional.empty()));
        }
        for (Stage stage : Stage.values()) {
            line.find(stage).ifPresent(amount -> lines.add(line(line.key(), stage, Optional.of(amount))));
        }
    }

    private static List<@Nullable Object> line(BudgetLine.Key key, Stage stage, Optional<Amount> amount) {
        return new Line(LineKind.BUDGET)
                .with(ProgrammeColumns.AXIS, key.axis().slug())
                .with(ProgrammeColumns.YEAR, String.valueOf(key.year()))
                .with(ProgrammeColumns.NATURE, key.nature().slug())
                .with(ProgrammeColumns.STAGE, stage.slug())
                .with(ProgrammeColumns.AMOUNT, amount.map(known -> known.euros().amount()))
                .with(
                        ProgrammeColumns.READ_ON,
                        amount.map(known -> known.readOn().toString()))
                .with(ProgrammeColumns.SOURCE, amount.map(Amount::source))
                .cells();
    }

    /** The cells of a line, by column. */
    private static final class Line {

        private final Map<Column<?>, Object> cells = new LinkedHashMap<>();

        Line(LineKind kind) {
            cells.put(ProgrammeColumns.LINE, kind.slug());
        }

        Line with(Column<?> column, Object cell) {
            cells.put(column, cell);
            return this;
        }

        Line with(Column<?> column, Optional<?> cell) {
            cell.ifPresent(value -> cells.put(column, value));
            return this;
        }

        List<@Nullable Object> cells() {
            var row = new ArrayList<@Nullable Object>();
            ProgrammeColumns.ALL.forEach(column -> row.add(cells.get(column)));
            return row;
        }
    }
}
