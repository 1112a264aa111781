package fr.preau.indicators.observations;

import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.DepartmentCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The series, schools and versions that a file names, gathered while it is copied and written afterwards. */
final class StagedNames {

    private final Map<SeriesName, Integer> series = new LinkedHashMap<>();
    private final Map<String, School> schools = new LinkedHashMap<>();
    private final Map<Integer, SeenVersion> seen = new LinkedHashMap<>();
    private boolean missesLines;

    /** A school as a file of measures tells it. */
    record School(SchoolKind kind, Sector sector, Optional<DepartmentCode> department) {}

    /** The number of a series in the staged rows. */
    int numberOf(SeriesName name) {
        return series.computeIfAbsent(name, any -> series.size() + 1);
    }

    void tell(String placeId, School school) {
        schools.putIfAbsent(placeId, school);
    }

    Map<SeriesName, Integer> series() {
        return series;
    }

    Map<String, School> schools() {
        return schools;
    }

    void see(int line, SeenVersion version) {
        seen.put(line, version);
    }

    /** By line of the file. */
    Map<Integer, SeenVersion> seen() {
        return seen;
    }

    void missLines() {
        missesLines = true;
    }

    /** Are there lines that could not be staged? */
    boolean missesLines() {
        return missesLines;
    }
}
