package fr.preau.indicators.grist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.preau.indicators.grist.GristRefused.Why;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Grist answers, and what it must not make us do. */
class GristClientTest {

    private final StubGrist grist = new StubGrist();
    private final GristSettings settings = new GristSettings(
            List.of("127.0.0.1", "grist.numerique.gouv.fr"), Map.of("academie", "s3cr3t"), Duration.ofSeconds(2));
    private final GristClient client = new GristClient(settings);

    @AfterEach
    void stop() {
        grist.close();
    }

    @Test
    void cellsBecomeTextAsTheyAreMeant() throws GristRefused {
        grist.columns("UAI Text", "Le Date", "A DateTime:Europe/Paris", "Eleves Numeric", "Oui Bool");
        grist.records("""
                {"UAI":" 0180002E ","Le":1735689600,"A":1735686000,"Eleves":312.50,"Oui":true,"Rien":null,
                 "Liste":["L","a",2],"Jour":["d",1735689600],"Moment":["D",1735686000,"Europe/Paris"],
                 "Faux":["E","ZeroDivisionError"],"Grand":1e1000000}""");

        assertThat(client.read(grist.table(), "").records()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.cells())
                    .containsEntry("UAI", "0180002E")
                    .containsEntry("Le", "2025-01-01")
                    .containsEntry("A", "2025-01-01")
                    .containsEntry("Eleves", "312.5")
                    .containsEntry("Oui", "1")
                    .containsEntry("Rien", "")
                    .containsEntry("Liste", "a ; 2")
                    .containsEntry("Jour", "2025-01-01")
                    .containsEntry("Moment", "2025-01-01")
                    .containsEntry("Faux", GristCells.ERROR)
                    .containsEntry("Grand", GristCells.ERROR);
        });
        assertThat(grist.keys()).containsOnly("null");
    }

    @Test
    void theKeyThatIsNamedIsShown() throws GristRefused {
        grist.columns();
        grist.records();

        assertThat(client.read(grist.table(), "academie").records()).isEmpty();
        assertThat(grist.keys()).containsOnly("Bearer s3cr3t");
        assertThat(settings.toString()).doesNotContain("s3cr3t");
    }

    @Test
    void anUnknownKeyAsksNothing() {
        assertThat(refusal(grist.table(), "autre")).isEqualTo(Why.KEY);
        assertThat(grist.keys()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"401, KEY", "403, KEY", "404, NOT_FOUND", "429, TOO_MANY", "500, ANSWER", "204, ANSWER"})
    void aRefusalIsToldForWhatItIs(int status, Why why) {
        grist.columns();
        grist.put("/records", status, "");

        assertThat(refusal(grist.table(), "")).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Sign in</html>", "{\"records\":{}}", "{}", "[", ""})
    void whatIsNoTableIsRefused(String body) {
        grist.columns();
        grist.put("/records", 200, body);

        assertThat(refusal(grist.table(), "")).isEqualTo(Why.ANSWER);
    }

    @Test
    void aRedirectionIsNotFollowed() {
        grist.columns();
        grist.put("/records", 302, new byte[0], Map.of("Location", grist.site() + "/api/docs/x"));

        assertThat(refusal(grist.table(), "")).isEqualTo(Why.ANSWER);
        assertThat(grist.keys()).hasSize(2);
    }

    @Test
    void moreThanIsReadAtOnceIsRefused() {
        grist.columns();
        byte[] large = new byte[GristClient.LARGEST + 2];
        Arrays.fill(large, (byte) ' ');
        grist.put("/records", 200, large, Map.of());

        assertThat(refusal(grist.table(), "")).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void aServerThatIsGoneIsSilent() {
        grist.close();
        assertThat(refusal(grist.table(), "")).isEqualTo(Why.SILENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://grist.numerique.gouv.fr",
                "https://grist.example.org",
                "https://169.254.169.254",
                "https://localhost",
                "https://a@grist.numerique.gouv.fr",
                "http://127.0.0.2",
                "file:///etc",
                "https://grist.numerique.gouv.fr.example.org"
            })
    void onlyServersThatTheOperatorNamedAreAsked(String site) {
        assertThat(settings.allows(URI.create(site))).isFalse();
    }

    @Test
    void anAddressIsReadAsTheBrowserShowsIt() {
        assertThat(GristTable.parse("https://grist.numerique.gouv.fr/o/docs/abcDEF123456/Suivi/p/3", "Equipement"))
                .contains(new GristTable(
                        URI.create("https://grist.numerique.gouv.fr/o/docs"), "abcDEF123456", "Equipement"));
        assertThat(GristTable.parse("https://docs.getgrist.com/doc/abcDEF123456", "T")
                        .orElseThrow()
                        .records())
                .isEqualTo(URI.create("https://docs.getgrist.com/api/docs/abcDEF123456/tables/T/records"));
        assertThat(GristTable.parse("https://docs.getgrist.com/abcDEF123456?x#y", "../users"))
                .isEmpty();
        assertThat(GristTable.parse("javascript:alert(1)", "T")).isEmpty();
        assertThat(GristTable.parse("https://docs.getgrist.com/../../etc/passwd", "T"))
                .isEmpty();
    }

    private Why refusal(GristTable table, String key) {
        return catchThrowableOfType(GristRefused.class, () -> client.read(table, key))
                .why();
    }

    @Test
    void theFileHasAMeasureALine() throws Exception {
        var mapping = new GristMapping(
                "UAI",
                Optional.empty(),
                Optional.empty(),
                Optional.of("2025-2026"),
                GristMapping.parse("Eleves = eleves\nOui = part / numerateur\nTous=part/denominateur")
                        .measures());
        List<GristRecord> rows = List.of(
                new GristRecord(7, Map.of("UAI", "0180002E", "Eleves", "312", "Oui", "3", "Tous", "4")),
                new GristRecord(9, Map.of("UAI", "a,\"b\"", "Eleves", "", "Oui", "1", "Tous", "")));

        try (var file = GristFile.of("Equipement", rows, mapping);
                var bytes = file.open()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("""
                    indicateur,lieu,type_lieu,periode,valeur,numerateur,denominateur,enregistrement
                    eleves,0180002E,,2025-2026,312,,,7
                    part,0180002E,,2025-2026,,3,4,7
                    part,"a,""b\""",,2025-2026,,1,,9
                    """);
        }
    }

    @Test
    void aMappingIsReadLineByLine() {
        assertThat(GristMapping.parse("Eleves = eleves\n\nA = b / rien").wrong())
                .contains("A = b / rien");
        assertThat(GristMapping.parse("Mes élèves = eleves").wrong()).contains("Mes élèves = eleves");
        var mapping = new GristMapping(
                "UAI",
                Optional.empty(),
                Optional.of("An"),
                Optional.empty(),
                GristMapping.parse(" Oui=part/numerateur\nTous = part / denominateur ")
                        .measures());
        assertThat(mapping.lines()).isEqualTo("Oui = part / numerateur\nTous = part / denominateur");
    }

    /** As Grist names a column after its label. */
    @Test
    void aLabelIsReadAsItsIdentifier() {
        assertThat(GristCsv.identifier("Élèves équipés")).isEqualTo("Eleves_equipes");
        assertThat(GristCsv.identifier("Code UAI (RNE)")).isEqualTo("Code_UAI_RNE");
        assertThat(GristCsv.identifier("2025 : total")).isEqualTo("total");
        assertThat(GristCsv.identifier("Eleves_equipes")).isEqualTo("Eleves_equipes");
    }
}
