package fr.preau.roadmap.loading;

import fr.preau.imports.Column;
import fr.preau.roadmap.AimTerms;
import fr.preau.roadmap.Ambition;
import fr.preau.roadmap.FollowedIndicator;
import fr.preau.roadmap.Intent;
import fr.preau.roadmap.Objective;
import fr.preau.roadmap.OperationalField;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.Target;
import fr.preau.values.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A roadmap as the lines of the file that an import reads: what is written out and read in again is the same. */
public final class RoadmapFile {

    private RoadmapFile() {}

    /** The names of the columns, in the order of the lines. */
    public static String[] columns() {
        return RoadmapColumns.ALL.stream().map(Column::name).toArray(String[]::new);
    }

    /** One line for the roadmap and for each part of it, in the order of the document. */
    public static List<List<@Nullable Object>> lines(Roadmap roadmap) {
        var lines = new ArrayList<List<@Nullable Object>>();
        lines.add(new Line(LineKind.ROADMAP, roadmap.code().value())
                .with(RoadmapColumns.TITLE, roadmap.title())
                .with(roadmap.intent())
                .with(RoadmapColumns.BEGINS, roadmap.firstDay().toString())
                .with(RoadmapColumns.ENDS, roadmap.lastDay().toString())
                .with(RoadmapColumns.PLACE, roadmap.place().toString())
                .with(RoadmapColumns.NOTE, roadmap.origin())
                .cells());
        for (Ambition ambition : roadmap.ambitions()) {
            lines.add(part(LineKind.AMBITION, ambition.number(), ambition.title(), ambition.intent())
                    .cells());
            for (Target target : ambition.targets()) {
                lines.add(part(LineKind.TARGET, target.number(), target.title(), target.intent())
                        .cells());
                target.fields().forEach(field -> add(lines, field));
            }
        }
        return lines;
    }

    private static void add(List<List<@Nullable Object>> lines, OperationalField field) {
        lines.add(part(LineKind.FIELD, field.number(), field.title(), field.intent())
                .with(RoadmapColumns.BEGINS, field.begins().map(Object::toString))
                .with(RoadmapColumns.ENDS, field.ends().map(Object::toString))
                .with(RoadmapColumns.STATE, field.state().slug())
                .cells());
        for (FollowedIndicator followed : field.indicators()) {
            lines.add(new Line(LineKind.INDICATOR, field.number())
                    .with(RoadmapColumns.TITLE, followed.words())
                    .with(RoadmapColumns.INDICATOR, followed.indicator().value())
                    .with(RoadmapColumns.NOTE, followed.note())
                    .cells());
        }
        for (Objective objective : field.objectives()) {
            AimTerms terms = AimTerms.of(objective.aim());
            lines.add(new Line(LineKind.OBJECTIVE, field.number())
                    .with(RoadmapColumns.TITLE, objective.words())
                    .with(RoadmapColumns.INDICATOR, objective.indicator().value())
                    .with(RoadmapColumns.PLACE, objective.place().toString())
                    .with(RoadmapColumns.DUE, objective.due().code())
                    .with(RoadmapColumns.CONDITION, terms.condition().slug())
                    .with(RoadmapColumns.VALUE, terms.value())
                    .with(RoadmapColumns.HIGH, terms.high())
                    .with(RoadmapColumns.SINCE, terms.since().map(Period::code))
                    .with(RoadmapColumns.NOTE, objective.note())
                    .cells());
        }
    }

    private static Line part(LineKind kind, String number, String title, Intent intent) {
        return new Line(kind, number).with(RoadmapColumns.TITLE, title).with(intent);
    }

    /** The cells of a line, by column. */
    private static final class Line {

        private final Map<Column<?>, Object> cells = new LinkedHashMap<>();

        Line(LineKind kind, String number) {
            cells.put(RoadmapColumns.LINE, kind.slug());
            cells.put(RoadmapColumns.NUMBER, number);
        }

        Line with(Column<?> column, Object cell) {
            cells.put(column, cell);
            return this;
        }

        Line with(Column<?> column, Optional<?> cell) {
            cell.ifPresent(value -> cells.put(column, value));
            return this;
        }

        Line with(Intent intent) {
            return with(RoadmapColumns.STATEMENT, intent.statement())
                    .with(RoadmapColumns.METHOD, intent.method())
                    .with(RoadmapColumns.ACTIONS, String.join(RoadmapColumns.SEPARATOR, intent.actions()))
                    .with(RoadmapColumns.PILOT, intent.pilot())
                    .with(RoadmapColumns.PARTNERS, String.join(RoadmapColumns.SEPARATOR, intent.partners()))
                    .with(RoadmapColumns.EXPERTISE, intent.expertise());
        }

        List<@Nullable Object> cells() {
            var row = new ArrayList<@Nullable Object>();
            RoadmapColumns.ALL.forEach(column -> row.add(cells.get(column)));
            return row;
        }
    }
}
