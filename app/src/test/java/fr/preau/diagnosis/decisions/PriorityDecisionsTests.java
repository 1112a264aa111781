package fr.preau.diagnosis.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.preau.PreauTest;
import fr.preau.diagnosis.Classing;
import fr.preau.diagnosis.CollegesOfTheCher;
import fr.preau.diagnosis.Diagnoses;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Presets;
import fr.preau.imports.Imports;
import fr.preau.values.PlaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions about the real collèges of the Cher. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PriorityDecisionsTests {

    private static final Statement STATEMENT = new Statement(
            "Collèges prioritaires 2027",
            LocalDate.of(2026, 11, 20),
            "Commission territoriale",
            "présidente",
            "Votée.");

    @Autowired
    PriorityDecisions decisions;

    @Autowired
    Diagnoses diagnoses;

    @Autowired
    Presets presets;

    @Autowired
    Verifications verifications;

    @Autowired
    JdbcClient sql;

    @BeforeAll
    void load(@Autowired Imports imports) {
        CollegesOfTheCher.load(imports);
    }

    @Test
    void whatIsFrozenIsWhatTheDiagnosisShows() {
        Diagnosis diagnosis = diagnosis();

        DecisionRecord content = freeze(diagnosis, STATEMENT, Map.of()).content();

        assertThat(content.result().cuts()).isEqualTo(diagnosis.cuts());
        assertThat(content.result().ranking())
                .hasSizeGreaterThan(25)
                .extracting(ranked -> content.unit(ranked).id())
                .containsExactlyElementsOf(diagnosis.ranking().stream()
                        .map(ranked -> ranked.unit().id().toString())
                        .toList());
        assertThat(content.rules().criteria())
                .filteredOn(criterion -> criterion.period() != null)
                .hasSize(2)
                .allSatisfy(criterion -> assertThat(criterion.vintages()).isNotEmpty());
        assertThat(content.place()).isEqualTo(new RecordedPlace("departement-18", "Cher"));
        assertThat(content.result().hasPossibleRanks()).isTrue();
    }

    @Test
    void aDecisionReadBackMakesTheSameResult() {
        PriorityDecision frozen = freeze(diagnosis(), STATEMENT, Map.of());

        PriorityDecision read = decisions.find(frozen.id()).orElseThrow();

        assertThat(read).isEqualTo(frozen);
        assertThat(sql.sql("select sha256 from diagnosis.priority_decision where id = :id")
                        .param("id", frozen.id())
                        .query(String.class)
                        .single())
                .isEqualTo(read.sha256());
        Instant patience = Instant.now().plusSeconds(60);
        Optional<Verdict> verdict = verifications.verify(read);
        while (verdict.isEmpty() && Instant.now().isBefore(patience)) {
            verdict = verifications.verify(read);
        }
        assertThat(verdict).contains(Verdict.SAME);
    }

    @Test
    void aUnitIsSetAsideWithItsReason() {
        Diagnosis diagnosis = diagnosis();
        PlaceId first = diagnosis.ranking().getFirst().unit().id();

        DecisionRecord content =
                freeze(diagnosis, STATEMENT, Map.of(first, "Ferme en 2027")).content();

        assertThat(content.setAside()).singleElement().satisfies(ranked -> {
            assertThat(content.unit(ranked).id()).isEqualTo(first.toString());
            assertThat(content.unit(ranked).exclusion()).isEqualTo("Ferme en 2027");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update diagnosis.priority_decision set title = 'autre'",
                "delete from diagnosis.priority_decision",
                "truncate diagnosis.priority_decision"
            })
    void theTableRefusesEveryChange(String change) {
        freeze(diagnosis(), STATEMENT, Map.of());

        assertThatThrownBy(() -> sql.sql(change).update()).hasStackTraceContaining("never changed or taken away");
    }

    @Test
    void theTableRefusesARecordThatIsNotThatOfItsFingerprint() {
        assertThatThrownBy(() -> sql.sql("""
                                insert into diagnosis.priority_decision
                                select uuidv7(), frozen_at, decided_on, title, decider, unit_kind, place_id, place_name,
                                       record || ' ', sha256
                                from diagnosis.priority_decision where id = :id""")
                        .param("id", freeze(diagnosis(), STATEMENT, Map.of()).id())
                        .update())
                .hasStackTraceContaining("sha256");
    }

    @Test
    void theListHasTheLatestFirst() {
        UUID old = freeze(diagnosis(), new Statement("Ancienne", LocalDate.of(2020, 1, 1), "X", "Y", ""), Map.of())
                .id();
        UUID recent = freeze(diagnosis(), new Statement("Récente", LocalDate.of(2026, 11, 21), "X", "Y", ""), Map.of())
                .id();

        List<UUID> ids = decisions.list().stream().map(DecisionSummary::id).toList();

        assertThat(ids).startsWith(recent).endsWith(old);
    }

    @Test
    void nothingIsFoundUnderAnotherNumber() {
        assertThat(decisions.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whatIsSentTwiceUnderOneNumberIsOneDecision() {
        UUID id = decisions.number();
        decisions.freeze(id, diagnosis(), STATEMENT, Map.of(), Optional.empty());
        decisions.freeze(
                id,
                diagnosis(),
                new Statement("Autre", STATEMENT.decidedOn(), "X", "Y", ""),
                Map.of(),
                Optional.empty());

        assertThat(decisions.find(id))
                .hasValueSatisfying(
                        kept -> assertThat(kept.content().statement().title()).isEqualTo(STATEMENT.title()));
    }

    private PriorityDecision freeze(Diagnosis diagnosis, Statement statement, Map<PlaceId, String> exclusions) {
        UUID id = decisions.number();
        decisions.freeze(id, diagnosis, statement, exclusions, Optional.empty());
        return decisions.find(id).orElseThrow();
    }

    private Diagnosis diagnosis() {
        return diagnoses.make(presets.find("fragilite")
                .orElseThrow()
                .in(PlaceId.parse("departement-18"))
                .in(new Classing.Numbers(5, 8)));
    }
}
