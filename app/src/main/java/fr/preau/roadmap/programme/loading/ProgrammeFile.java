package fr.preau.roadmap.programme.loading;

import fr.preau.imports.Column;
import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.AimedResult;
import fr.preau.roadmap.programme.Amount;
import fr.preau.roadmap.programme.Audience;
import fr.preau.roadmap.programme.BudgetLine;
import fr.preau.roadmap.programme.Commitment;
import fr.preau.roadmap.programme.Modality;
import fr.preau.roadmap.programme.Need;
import fr.preau.roadmap.programme.Partner;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.Stage;
import fr.preau.values.Euros;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A convention as the lines of the file that an import reads: what is written out and read in again is the same. Of decisions of bodies it
 * carries those that anybody may read, for a file goes from hand to hand; an import leaves the others where they are.
 */
public final class ProgrammeFile {

    private ProgrammeFile() {}

    /** The names of the columns, in the order of the lines. */
    public static String[] columns() {
        return ProgrammeColumns.ALL.stream().map(Column::name).toArray(String[]::new);
    }

    /**
     * One line for the convention and for each part of it.
     *
     * @param decisions the decisions of bodies that its actions carry out and that anybody may read, by the code of the action
     */
    public static List<List<@Nullable Object>> lines(ProgrammeConvention convention, Map<String, Set<UUID>> decisions) {
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
        for (Action action : convention.actions()) {
            add(lines, action);
            decisions.getOrDefault(action.code(), Set.of()).stream()
                    .sorted()
                    .forEach(decision -> lines.add(new Line(LineKind.DECISION)
                            .with(ProgrammeColumns.CODE, action.code())
                            .with(ProgrammeColumns.DECISION, decision.toString())
                            .cells()));
        }
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

    private static void add(List<List<@Nullable Object>> lines, Action action) {
        lines.add(new Line(LineKind.ACTION)
                .with(ProgrammeColumns.CODE, action.code())
                .with(ProgrammeColumns.TITLE, action.title())
                .with(ProgrammeColumns.WORDS, action.words())
                .with(ProgrammeColumns.AXIS, action.axis().slug())
                .with(ProgrammeColumns.PLACES, joined(action.reach().places(), PlaceId::toString))
                .with(ProgrammeColumns.AUDIENCES, joined(action.reach().audiences(), Audience::slug))
                .with(ProgrammeColumns.MODALITY, action.reach().modality().map(Modality::slug))
                .with(ProgrammeColumns.STATE, action.schedule().state().slug())
                .with(ProgrammeColumns.BEGINS, action.schedule().begins().map(Object::toString))
                .with(ProgrammeColumns.ENDS, action.schedule().ends().map(Object::toString))
                .with(ProgrammeColumns.AFTER, joined(action.schedule().after(), Function.identity()))
                .with(ProgrammeColumns.PILOT, action.pilot())
                .with(ProgrammeColumns.AMOUNT, action.share().map(Euros::amount))
                .with(ProgrammeColumns.SHEET, action.sheet())
                .cells());
        for (Need need : action.needs()) {
            lines.add(new Line(LineKind.NEED)
                    .with(ProgrammeColumns.CODE, action.code())
                    .with(ProgrammeColumns.TITLE, need.title())
                    .with(ProgrammeColumns.DECISION, need.decision().toString())
                    .cells());
        }
        for (AimedResult result : action.results()) {
            lines.add(new Line(LineKind.RESULT)
                    .with(ProgrammeColumns.CODE, action.code())
                    .with(ProgrammeColumns.INDICATOR, result.indicator().value())
                    .with(
                            ProgrammeColumns.ROADMAP,
                            result.field().map(field -> field.roadmap().value()))
                    .with(ProgrammeColumns.FIELD, result.field().map(AimedResult.Field::number))
                    .cells());
        }
    }

    private static <T> String joined(List<T> things, Function<T, String> words) {
        return things.stream().map(words).collect(Collectors.joining(ProgrammeColumns.SEPARATOR));
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
