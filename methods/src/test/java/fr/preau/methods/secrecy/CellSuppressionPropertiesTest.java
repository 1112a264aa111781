package fr.preau.methods.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every table. */
class CellSuppressionPropertiesTest {

    @Test
    void noSensitiveCellCanBeRecomputedByBruteForce() {
        SecrecyRule rule = SecrecyRule.atLeast(4);
        Seed.fresh().draws(120, RandomTables::tiny).forEach(table -> {
            if (CellSuppression.protect(table, rule) instanceof ProtectedTable target
                    && BruteForce.endsOn(target.publication())) {
                List<Interval> truth = BruteForce.on(target.publication());
                target.proofs()
                        .keySet()
                        .forEach(level -> assertThat(level.isLeftBy(truth.get(level.cell()), table.value(level.cell())))
                                .as("%s of %s", level, table)
                                .isTrue());
            }
        });
    }

    @Test
    void everyAuditIsPassed() {
        Seed.fresh().draws(200, Case::any).forEach(each -> {
            if (CellSuppression.protect(each.table, each.rule) instanceof ProtectedTable target) {
                assertThat(Audit.of(target, each.rule).exposed())
                        .as(each.toString())
                        .isEmpty();
            }
        });
    }

    @Test
    void everyTableOfWhichNoTotalIsKnownCanBeProtected() {
        Seed.fresh()
                .draws(100, Case::any)
                .forEach(each -> assertThat(CellSuppression.protect(each.table, each.rule))
                        .isInstanceOf(ProtectedTable.class));
    }

    @Test
    void whatIsSensitiveIsWithheldAndWhatIsKnownIsNot() {
        Seed.fresh().draws(100, Case::any).forEach(each -> {
            ProtectedTable target = (ProtectedTable) CellSuppression.protect(each.table, each.rule);
            for (int cell = 0; cell < each.table.size(); cell++) {
                if (each.rule.findReason(each.table.cell(cell)).isPresent()) {
                    assertThat(target.isWithheld(cell)).isTrue();
                }
                if (each.table.cell(cell).known()) {
                    assertThat(target.isWithheld(cell)).isFalse();
                }
            }
        });
    }

    @Test
    void theSameTableGivesTheSameAnswer() {
        Seed.fresh()
                .draws(20, Case::any)
                .forEach(each -> assertThat(CellSuppression.protect(each.table, each.rule))
                        .isEqualTo(CellSuppression.protect(each.table, each.rule)));
    }

    /** All totals are known here, so that what is refused really is recomputed: no proof was missed for want of searching. */
    @Test
    void whatIsUnprotectableIsGivenAwayWhateverIsWithheld() {
        int refused = 0;
        for (Table table :
                Seed.fresh().draws(1_000, RandomTables::underKnownTotals).toList()) {
            Set<Integer> everything = IntStream.range(0, table.size()).boxed().collect(Collectors.toSet());
            Publication totals = Publication.of(table, everything);
            if (CellSuppression.protect(table, SecrecyRule.atLeast(4)) instanceof Unprotectable unprotectable
                    && BruteForce.endsOn(totals)) {
                refused++;
                List<Interval> truth = BruteForce.on(totals);
                assertThat(unprotectable.cells())
                        .as(table.toString())
                        .allMatch(cell -> truth.get(cell).isExact());
            }
        }
        assertThat(refused).isPositive();
    }

    private record Case(Table table, SecrecyRule rule) {

        static Case any(Random random) {
            SecrecyRule rule = SecrecyRule.atLeast(2 + random.nextInt(10)).leavingUncertaintyOf(1 + random.nextInt(3));
            return new Case(RandomTables.any(random), rule);
        }
    }
}
