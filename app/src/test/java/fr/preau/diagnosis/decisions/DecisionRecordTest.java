package fr.preau.diagnosis.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.diagnosis.Classing;
import fr.preau.diagnosis.Cuts;
import fr.preau.diagnosis.Extremes;
import fr.preau.diagnosis.Gaps;
import fr.preau.diagnosis.Mean;
import fr.preau.diagnosis.Method;
import fr.preau.diagnosis.PriorityClass;
import fr.preau.diagnosis.Scaling;
import fr.preau.diagnosis.SmallNumbers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class DecisionRecordTest {

    private static final PriorityDecision DECISION = Decided.byWeights(60, 40)
            .unit("Âne", 10, 1)
            .unit("Bœuf", 20, null, "« fermé »")
            .unit("Chat", 30, 3)
            .unit("Daim", null, null)
            .freeze();

    /** Whatever library writes it: this text is what the fingerprint of every decision stands on. */
    @Test
    void aRecordIsThisTextAndNoOther() {
        assertThat(DECISION.text()).startsWith("""
                {"format":"preau-decision-2","frozenAt":"2026-09-02T08:00:00Z","id":"01890a5d-ac96-774b-bcce-b302099a8057",\
                "place":{"id":"departement-18","name":"Cher"},"result":{"cuts":{"first":3,"second":3},"ranking":[""");
        assertThat(DECISION.text()).endsWith("""
                "rules":{"classing":{"by":"nombre","first":2,"second":1},"criteria":[\
                {"indicator":"age","label":"Critère age","need":"bas","period":"2025-2026","pinned":false,"shortLabel":"age","unit":"points","vintages":[],"weight":60},\
                {"indicator":"distance","label":"Critère distance","need":"haut","period":"2025-2026","pinned":false,"shortLabel":"distance","unit":"points","vintages":[],"weight":40}],\
                "method":{"extremes":"garder","gaps":"repartir","mean":"moyenne","scaling":"etendue","smallNumbers":"garder"}},"selection":null,\
                "statement":{"comment":"","decidedOn":"2026-09-01","decider":"Commission","role":"instance","title":"Réseaux prioritaires"},\
                "unitKind":"communes","units":[\
                {"exclusion":null,"id":"commune-Âne","name":"Âne","values":[{"people":null,"value":"10"},{"people":null,"value":"1"}]},\
                {"exclusion":"« fermé »","id":"commune-Bœuf","name":"Bœuf","values":[{"people":null,"value":"20"},null]},\
                {"exclusion":null,"id":"commune-Chat","name":"Chat","values":[{"people":null,"value":"30"},{"people":null,"value":"3"}]},\
                {"exclusion":null,"id":"commune-Daim","name":"Daim","values":[null,null]}]}""");
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        PriorityDecision read = PriorityDecision.read(DECISION.text());

        assertThat(read).isEqualTo(DECISION);
        assertThat(CanonicalJson.write(read.content())).isEqualTo(DECISION.text());
    }

    /** As the first version wrote it. */
    @Test
    void aRecordOfTheFirstFormatIsReadAndItsTextKept() throws IOException {
        String text =
                new ClassPathResource("data/decisions/decision-1.json").getContentAsString(StandardCharsets.UTF_8);
        PriorityDecision read = PriorityDecision.read(text);

        assertThat(read.content()).isEqualTo(DECISION.content());
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.sha256()).isEqualTo("68b4599b8a401ca5681e6823176e3b9c432a45d19612302df1f02571d48eda5a");
    }

    @Test
    void aPercentageIsWrittenWithItsPeopleAndCountsAsItDidWhenReadAgain() {
        PriorityDecision decision = Decided.byWeights(100, 0)
                .method(new Method(SmallNumbers.SMOOTH, Extremes.KEEP, Gaps.REWEIGHT, Scaling.RANGE, Mean.ARITHMETIC))
                .share("Âne", 60, 100)
                .share("Bœuf", 50, 4)
                .share("Chat", 90, 100)
                .freeze();
        DecisionRecord content = PriorityDecision.read(decision.text()).content();

        assertThat(decision.text()).contains("{\"people\":\"4\",\"value\":\"50\"}");
        assertThat(content.result().ranking())
                .as("half of four people is hardly known: the least of a hundred comes first")
                .extracting(ranked -> content.unit(ranked).name())
                .containsExactly("Âne", "Bœuf", "Chat");
        assertThat(Replay.whole(content.rules(), content.units())).isEqualTo(content.result());
    }

    @Test
    void everyWayOfCuttingClassesIsWrittenAndRead() {
        for (Classing classing :
                List.of(new Classing.Breaks(), new Classing.Thresholds(new BigDecimal("60.5"), new BigDecimal("20")))) {
            PriorityDecision decision = Decided.byWeights(60, 40)
                    .classing(classing)
                    .unit("A", 10, 1)
                    .unit("B", 20, 2)
                    .freeze();

            assertThat(PriorityDecision.read(decision.text())).isEqualTo(decision);
        }
    }

    @Test
    void aCriterionOfWhichNothingIsKnownHasNoShare() {
        DecisionRecord content = Decided.byWeights(60, 40)
                .unit("A", 10, null)
                .unit("B", 20, null)
                .freeze()
                .content();

        assertThat(content.share(0)).isEqualTo(1);
        assertThat(content.share(1)).isZero();
        assertThat(DECISION.content().share(1)).isEqualTo(0.4);
    }

    /** Computed with {@code sha256sum}. */
    @Test
    void aFingerprintIsThatOfTheTextInUtf8() {
        assertThat(CanonicalJson.fingerprint("préau"))
                .isEqualTo("340fe65a3556de41a1d0048d0185262fee7fae9aaafe5fda92d10d9c2eb301ff");
    }

    @Test
    void aRecordMakesItsResultAgain() {
        DecisionRecord content = PriorityDecision.read(DECISION.text()).content();

        assertThat(Replay.whole(content.rules(), content.units())).isEqualTo(content.result());
    }

    @Test
    void aUnitSetAsideKeepsItsRankAndLeavesItsPlaceToTheNext() {
        PriorityDecision decision = Decided.byWeights(100, 0)
                .classing(new Classing.Numbers(1, 1))
                .unit("A", 10, 0, "raison")
                .unit("B", 20, 0)
                .unit("C", 30, 0)
                .unit("D", 40, 0)
                .freeze();
        DecisionRecord content = decision.content();

        assertThat(content.result().cuts()).isEqualTo(new Cuts(2, 3));
        assertThat(names(content, content.in(PriorityClass.FIRST))).containsExactly("B");
        assertThat(names(content, content.in(PriorityClass.SECOND))).containsExactly("C");
        assertThat(names(content, content.in(PriorityClass.LAST))).containsExactly("D");
        assertThat(names(content, content.setAside())).containsExactly("A");
        assertThat(content.result().ranking().getFirst().rank()).isEqualTo(1);
    }

    @Test
    void scoresAreWrittenToAMillionth() {
        assertThat(DECISION.content().result().ranking())
                .extracting(RecordedRank::index)
                .allSatisfy(index -> assertThat(index.scale()).isEqualTo(6))
                .first()
                .isEqualTo(new BigDecimal("60.400000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aStatementWithoutTitleNameOrRoleIsRefused(String empty) {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new Statement(empty, day, "X", "Y", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Statement("X", day, empty, "Y", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Statement("X", day, "Y", empty, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement("X", day, "Y", "Z", "é".repeat(Statement.LONGEST_COMMENT + 1)));
    }

    private static List<String> names(DecisionRecord content, List<RecordedRank> ranked) {
        return ranked.stream().map(content::unit).map(RecordedUnit::name).toList();
    }
}
