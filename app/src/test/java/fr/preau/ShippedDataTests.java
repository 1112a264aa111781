package fr.preau;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open data in {@code data/} are what {@code data/sources.yaml} says, and hold nothing that may not be published. */
class ShippedDataTests {

    private static final Path DATA =
            Path.of(System.getProperty("basedir", "")).resolve("../data").normalize();
    private static final String OPEN_LICENCE = "Licence Ouverte 2.0";
    private static final long MEGABYTE = 1_000_000;

    /** Columns under ODbL, columns whose licence is unknown, and columns that may hold a private address or number. */
    private static final Pattern FORBIDDEN_COLUMN = Pattern.compile(
            "bassin_de_vie|zone_emploi|unite_urbaine|^tranche_|aire_attraction|categorie_aav|^ifn"
                    + "|adresse|telephone|^mail$|courriel|^fax|^web",
            Pattern.CASE_INSENSITIVE);

    /** A school may be named «Les S@voirs»: an at sign alone is no address. */
    private static final Pattern MAIL_OR_TELEPHONE =
            Pattern.compile("[\\w.-]+@[\\w-]+\\.\\w{2,}|\\b0\\d([ .]\\d\\d){4}\\b");

    static Stream<Shipped> shipped() throws IOException {
        try (var text = Files.newBufferedReader(DATA.resolve("sources.yaml"), UTF_8)) {
            Map<String, List<Map<String, Object>>> document = new Yaml().load(text);
            return document.getOrDefault("sources", List.of()).stream().map(Shipped::of);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void fileIsTheOneThatWasPrepared(Shipped source) throws Exception {
        assertThat(digest(source.bytes())).isEqualTo(source.text("sha256"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void fileHasTheRowsThatItsSourceAnnounces(Shipped source) throws IOException {
        assertThat(source.rowsFound()).isEqualTo(source.rowsAnnounced());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void fileHoldsNothingThatMayNotBePublished(Shipped source) throws IOException {
        assertThat(source.text("licence")).isEqualTo(OPEN_LICENCE);
        assertThat(source.columns()).noneMatch(FORBIDDEN_COLUMN.asPredicate());
        assertThat(MAIL_OR_TELEPHONE.matcher(source.content()).results().map(MatchResult::group))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void sourceSaysWhoWhenAndWhat(Shipped source) {
        assertThat(Stream.of("title", "producer", "period", "territory", "transformations"))
                .allSatisfy(key -> assertThat(source.text(key)).isNotBlank());
        assertThat(source.text("vintage")).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void everyShippedFileHasItsSource() throws IOException {
        var named = new HashSet<Path>();
        shipped().forEach(source -> named.add(source.path().normalize()));
        try (var files = Files.walk(DATA)) {
            assertThat(files.filter(file -> file.toString().endsWith(".gz"))).allMatch(named::contains);
        }
    }

    @Test
    void allTogetherStaySmall() throws IOException {
        try (var files = Files.walk(DATA)) {
            long total = files.filter(file -> file.toString().endsWith(".gz"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            assertThat(total).isLessThan(8 * MEGABYTE);
        }
    }

    private static String digest(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    /** One entry of the list of sources. */
    record Shipped(Map<String, Object> entry) {

        static Shipped of(Map<String, Object> entry) {
            return new Shipped(entry);
        }

        String text(String key) {
            return switch (entry.get(key)) {
                case null -> "";
                case Date date -> date.toInstant().toString().substring(0, 10);
                case Object other -> other.toString();
            };
        }

        Path path() {
            return DATA.resolve(text("file"));
        }

        byte[] bytes() throws IOException {
            return Files.readAllBytes(path());
        }

        String content() throws IOException {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes()))) {
                return new String(unpacked.readAllBytes(), UTF_8);
            }
        }

        int rowsAnnounced() {
            return Integer.parseInt(text("rows"));
        }

        /** Lines of a table without its header, elements of an array, features, or communes of a catchment file. */
        int rowsFound() throws IOException {
            if (isTable()) {
                return (int) content().lines().count() - 1;
            }
            var document = JsonMapper.shared().readTree(content());
            if (document.isArray()) {
                return document.size();
            }
            return document.has("features") ? document.get("features").size() : communes(document);
        }

        List<String> columns() throws IOException {
            return isTable() ? List.of(content().lines().findFirst().orElse("").split("[;,]")) : List.of();
        }

        private boolean isTable() {
            return text("file").endsWith(".csv.gz");
        }

        private static int communes(JsonNode catchments) {
            var codes = new HashSet<String>(catchments.get("uniq").propertyNames());
            codes.addAll(catchments.get("voies").propertyNames());
            return codes.size();
        }

        @Override
        public String toString() {
            return text("id");
        }
    }
}
