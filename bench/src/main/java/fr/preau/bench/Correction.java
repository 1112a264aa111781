package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.RunningPreau;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The number of pupils of one collège is corrected by a file, and must then be read in the commune, the EPCI, the département, the
 * académie, the région and the country that hold it.
 */
final class Correction {

    static final String TITLE = "A correction";

    private static final Duration TARGET = Duration.ofSeconds(2);
    /** Between two looks, so that looking does not slow what is looked at. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final BigDecimal ADDED = BigDecimal.valueOf(7);
    private static final String KIND = "observations";

    private final RunningPreau preau;
    private final Register.School college;
    private final Path folder;
    private final String indicator;
    private final String period;

    /** Of the number of pupils that the register tells. */
    Correction(RunningPreau preau, Register.School college, Path folder) {
        this(preau, college, folder, "eleves-college", "2022-2023");
    }

    /** @param indicator a count that the collège and all the places that hold it have over that period */
    Correction(RunningPreau preau, Register.School college, Path folder, String indicator, String period) {
        this.preau = preau;
        this.college = college;
        this.folder = folder;
        this.indicator = indicator;
        this.period = period;
    }

    Group measure() throws IOException, InterruptedException {
        List<String> places = places();
        List<Line> lines = new ArrayList<>(byBrowser(places));
        lines.add(byCommand(places));
        return Group.of(TITLE, lines)
                .noting("A file of one line changes `" + indicator + "` of the collège " + college.uai()
                        + "; the clock runs from sending it until `/api/v1/figures` answers the new sum for all of: "
                        + places.stream().map(place -> "`" + place + "`").collect(Collectors.joining(", "))
                        + ". In the browser a file is first checked, which tries the whole loading and undoes it, then"
                        + " loaded after its report was read; here nobody takes the time to read it. The command line"
                        + " starts a program of its own and loads in one go.");
    }

    private List<Line> byBrowser(List<String> places) throws IOException, InterruptedException {
        OperatorSession operator = OperatorSession.enter(preau);
        Map<String, String> hidden = operator.hidden("/imports/nouveau");
        Map<String, BigDecimal> expected = raised(figures(places));
        long sent = System.nanoTime();
        String report = operator.upload(KIND, "correction.csv", file(expected), hidden);
        operator.load(report);
        long confirmed = System.nanoTime();
        long visible = awaitFigures(expected);
        return List.of(
                Line.under(
                        "From sending the file in the browser to every sum",
                        TARGET,
                        Duration.ofNanos(visible - sent),
                        Unit.SECONDS),
                Line.told("of which checking it", Unit.seconds(Duration.ofNanos(confirmed - sent))),
                Line.told("of which loading it", Unit.seconds(Duration.ofNanos(visible - confirmed))));
    }

    private Line byCommand(List<String> places) throws IOException, InterruptedException {
        Map<String, BigDecimal> expected = raised(figures(places));
        Path file = Files.writeString(folder.resolve("correction.csv"), file(expected));
        long began = System.nanoTime();
        Duration command = preau.command("import", KIND, file.toString());
        long visible = awaitFigures(expected);
        return Line.told(
                "The same by `./preau import`, beside the running program",
                Unit.seconds(Duration.ofNanos(visible - began)) + ", of which the command " + Unit.seconds(command));
    }

    /** The collège and the places that hold it, of the kinds that stand in the target. */
    private List<String> places() throws IOException, InterruptedException {
        JsonNode school = json("/api/v1/schools/" + college.uai());
        List<String> kinds = List.of("pays", "region", "academie", "departement", "epci", "commune");
        List<String> places =
                new ArrayList<>(StreamSupport.stream(school.path("liesIn").spliterator(), false)
                        .map(place -> place.path("id").asString(""))
                        .filter(id -> kinds.contains(id.substring(0, id.lastIndexOf('-'))))
                        .toList());
        if (places.size() != kinds.size()) {
            throw new IllegalStateException(
                    "The collège (%s) must lie in one place of each kind (%s): %s".formatted(college, kinds, places));
        }
        places.add(subject());
        return places;
    }

    private String subject() {
        return "etablissement-" + college.uai();
    }

    private Map<String, BigDecimal> figures(List<String> places) throws IOException, InterruptedException {
        String asked = places.stream().map(place -> "&place=" + place).collect(Collectors.joining());
        Map<String, BigDecimal> figures = new TreeMap<>();
        String question = "/api/v1/figures?indicator=%s&period=%s&breakdown=total".formatted(indicator, period);
        for (JsonNode figure : json(question + asked).path("items")) {
            if (figure.path("value").isNumber()) {
                figures.put(
                        figure.path("place").asString(""),
                        figure.path("value").decimalValue().stripTrailingZeros());
            }
        }
        if (figures.size() != places.size()) {
            throw new IllegalStateException(
                    "Each of the places (%s) must have a figure: %s".formatted(places, figures));
        }
        return figures;
    }

    private static Map<String, BigDecimal> raised(Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> raised = new TreeMap<>();
        figures.forEach((place, value) -> raised.put(place, value.add(ADDED).stripTrailingZeros()));
        return raised;
    }

    private String file(Map<String, BigDecimal> expected) {
        BigDecimal pupils = expected.getOrDefault(subject(), BigDecimal.ZERO);
        return "indicateur;lieu;periode;valeur\n%s;%s;%s;%s\n"
                .formatted(indicator, subject(), period, pupils.toPlainString());
    }

    /** When the figures were read as expected. */
    private long awaitFigures(Map<String, BigDecimal> expected) throws IOException, InterruptedException {
        List<String> places = List.copyOf(expected.keySet());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!figures(places).equals(expected)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "The figures (%s) must become (%s).".formatted(figures(places), expected));
            }
            Thread.sleep(PAUSE);
        }
        return System.nanoTime();
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(preau.site().text(path));
    }
}
