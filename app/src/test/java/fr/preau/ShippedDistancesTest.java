package fr.preau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The distances that are shipped are those that the shipped register makes, by another way: each collège of the country is looked at. */
class ShippedDistancesTest {

    private static final double EARTH_KM = 6371.0088;
    private static final double METRE = 0.001;

    private record School(String uai, String kind, String department, double latitude, double longitude) {

        /** By the angle between two directions from the centre of the Earth. */
        double kilometresTo(School other) {
            double[] here = direction();
            double[] there = other.direction();
            double x = here[1] * there[2] - here[2] * there[1];
            double y = here[2] * there[0] - here[0] * there[2];
            double z = here[0] * there[1] - here[1] * there[0];
            double along = here[0] * there[0] + here[1] * there[1] + here[2] * there[2];
            return EARTH_KM * Math.atan2(Math.sqrt(x * x + y * y + z * z), along);
        }

        private double[] direction() {
            double up = Math.toRadians(latitude);
            double east = Math.toRadians(longitude);
            return new double[] {Math.cos(up) * Math.cos(east), Math.cos(up) * Math.sin(east), Math.sin(up)};
        }
    }

    @Test
    void areThoseOfTheNearestOpenSchool() throws IOException {
        List<School> schools = schools();
        Map<String, String[]> shipped = read("territory/distances-2026.csv.gz").stream()
                .map(line -> line.split(";", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells));

        for (String department : List.of("18", "2A", "973")) {
            for (School school : schools) {
                if (school.department().equals(department) && !school.kind().equals("lycee")) {
                    boolean primary = school.kind().equals("ecole");
                    String cell = Objects.requireNonNull(shipped.get(school.uai()))[primary ? 3 : 4];
                    assertThat(Double.parseDouble(cell))
                            .as(school.uai())
                            .isCloseTo(nearest(school, schools, primary ? "college" : "lycee"), within(METRE));
                }
            }
        }
    }

    private static double nearest(School school, List<School> schools, String kind) {
        return schools.stream()
                .filter(other -> other.kind().equals(kind))
                .mapToDouble(school::kilometresTo)
                .min()
                .orElseThrow();
    }

    private static List<School> schools() throws IOException {
        return read("register/etablissements-france.csv.gz").stream()
                .map(line -> line.split(";", -1))
                .filter(cells -> !cells[8].isEmpty())
                .map(cells -> new School(
                        cells[0], cells[1], cells[7], Double.parseDouble(cells[8]), Double.parseDouble(cells[9])))
                .toList();
    }

    /** The lines of a shipped file, without its header. */
    private static List<String> read(String file) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of("..", "data", file))), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).toList();
        }
    }
}
