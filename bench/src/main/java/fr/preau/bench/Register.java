package fr.preau.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers may ask for: the schools and places of the shipped data that lie in a territory. */
record Register(List<School> schools, List<String> communes, List<String> groups, List<String> departments) {

    /** @param pupils in 2022-2023, as the register writes it; empty when it does not tell */
    record School(String uai, String kind, String name, String commune, String department, String pupils) {}

    static Register read(Path data, Territory territory) throws IOException {
        List<School> schools = schools(data.resolve("register/etablissements-france.csv.gz")).stream()
                .filter(school -> territory.holds(school.department()))
                .toList();
        List<String> departments = places(data.resolve("places/departements.json.gz"))
                .filter(Register::isDepartment)
                .map(Register::code)
                .filter(territory::holds)
                .toList();
        List<String> communes = places(data.resolve("places/communes.json.gz"))
                .filter(commune -> text(commune, "type").equals("commune-actuelle")
                        && departments.contains(text(commune, "departement")))
                .map(Register::code)
                .toList();
        Set<String> known = Set.copyOf(communes);
        List<String> groups = places(data.resolve("places/epci.json.gz"))
                .filter(group -> group.path("membres").valueStream().allMatch(member -> known.contains(code(member))))
                .map(Register::code)
                .toList();
        return new Register(schools, communes, groups, departments);
    }

    /** The list of départements holds the overseas collectivities too, which are none. */
    private static boolean isDepartment(JsonNode place) {
        return !text(place, "zone").equals("com");
    }

    /** A collège whose number of pupils the register tells: the one to be corrected. */
    School someCollege() {
        return schools.stream()
                .filter(school ->
                        school.kind().equals("college") && !school.pupils().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<School> schools(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(unpacked(file), StandardCharsets.UTF_8))) {
            return rows.stream().map(Register::school).collect(Collectors.toList());
        }
    }

    private static School school(NamedCsvRecord row) {
        return new School(
                row.getField("uai"),
                row.getField("type"),
                row.getField("nom"),
                row.getField("commune"),
                row.getField("code_departement"),
                row.getField("effectif_2022_2023"));
    }

    private static Stream<JsonNode> places(Path file) throws IOException {
        try (InputStream bytes = unpacked(file)) {
            return JsonMapper.shared().readTree(bytes).valueStream();
        }
    }

    private static String code(JsonNode place) {
        return text(place, "code");
    }

    private static String text(JsonNode place, String field) {
        return place.path(field).asString("");
    }

    private static InputStream unpacked(Path file) throws IOException {
        return new GZIPInputStream(Files.newInputStream(file), 1 << 16);
    }
}
