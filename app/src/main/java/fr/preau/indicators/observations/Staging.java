package fr.preau.indicators.observations;

import fr.preau.imports.CopyRows;
import fr.preau.indicators.MeasureColumns;
import fr.preau.indicators.Observation;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Optional;

/** Takes the measures of one file as they are read. While it does, the database answers no other question. */
public final class Staging {

    static final String TABLE = "staged_measure";
    static final String CREATE = """
            create temporary table staged_measure (
                number integer, place_id text, line integer, status text, reason text, basis text, value numeric,
                base numeric, numerator numeric, low numeric, high numeric) on commit drop""";
    static final List<String> COLUMNS = List.of(
            "number", "place_id", "line", "status", "reason", "basis", "value", "base", "numerator", "low", "high");

    private final Lines lines;
    private final StagedNames names;

    /** Where measures go, one by one. */
    @FunctionalInterface
    interface Lines {
        void add(SeriesName series, PlaceId place, int line, MeasureColumns measure);
    }

    Staging(Lines lines, StagedNames names) {
        this.lines = lines;
        this.names = names;
    }

    /** Into the temporary table. */
    static Staging of(CopyRows rows, StagedNames names) {
        return new Staging(
                (series, place, line, measure) -> rows.add(
                        names.numberOf(series),
                        place,
                        line,
                        measure.status(),
                        measure.reason(),
                        measure.basis(),
                        measure.value(),
                        measure.base(),
                        measure.numerator(),
                        measure.low(),
                        measure.high()),
                names);
    }

    /**
     * Adds a measure.
     *
     * @param line where it stands in the file, for the report
     */
    public void add(Observation observation, int line) {
        lines.add(
                new SeriesName(observation.indicator(), observation.period(), observation.breakdown()),
                observation.place(),
                line,
                MeasureColumns.of(observation.measure()));
    }

    /** Says what is known of a school that territory may not hold, so that its département can count it. */
    public void tellSchool(PlaceId school, SchoolKind kind, Sector sector, Optional<DepartmentCode> department) {
        names.tell(school.toString(), new StagedNames.School(kind, sector, department));
    }

    /** Says which version the measure of a line is to replace: where another came since, the line is left out. */
    public void replaces(SeenVersion version, int line) {
        names.see(line, version);
    }

    /** Says that lines of the file are rejected, so that nothing may be withdrawn because it is not there. */
    public void missesLines() {
        names.missLines();
    }
}
