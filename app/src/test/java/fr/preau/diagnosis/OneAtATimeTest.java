package fr.preau.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final OneAtATime<String, String> asked = new OneAtATime<>("test", 4, now::get);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void anAnswerIsKept() {
        assertThat(asked.ask("a", this::count, LONG)).contains("1");
        assertThat(asked.ask("a", this::count, LONG)).contains("1");
        assertThat(asked.ask("b", this::count, LONG)).contains("2");
    }

    @Test
    void whatWasBegunGoesOnForWhoAsksAgain() {
        assertThat(asked.ask("a", this::whileWanted, AT_ONCE)).isEmpty();
        now.set(now.get().plusSeconds(3_600));
        end.countDown();

        assertThat(asked.ask("a", this::whileWanted, LONG)).contains("whole 1");
    }

    @Test
    void whatNobodyAsksAnyMoreGivesWay() {
        assertThat(asked.ask("a", this::whileWanted, AT_ONCE)).isEmpty();
        awaitBegun();
        now.set(now.get().plusSeconds(11));

        assertThat(asked.ask("b", wanted -> "answer", LONG)).contains("answer");
        end.countDown();
        assertThat(asked.ask("a", this::whileWanted, LONG)).contains("whole 2");
    }

    @Test
    void whatIsAskedAgainKeepsItsTurn() {
        assertThat(asked.ask("a", this::whileWanted, AT_ONCE)).isEmpty();
        assertThat(asked.ask("b", wanted -> "answer", AT_ONCE)).isEmpty();
        now.set(now.get().plusSeconds(9));
        assertThat(asked.ask("a", this::whileWanted, AT_ONCE)).isEmpty();
        now.set(now.get().plusSeconds(9));
        end.countDown();

        assertThat(asked.ask("a", this::whileWanted, LONG)).contains("whole 1");
    }

    /** What is given up before it begins was never begun, which is another story. */
    private void awaitBegun() {
        Instant end = Instant.now().plus(LONG);
        while (begun.get() == 0 && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(begun).hasPositiveValue();
    }

    /** One that waits its turn is not even begun when nobody wants it any more and others wait behind it. */
    @Test
    void whatWaitsForItsTurnIsForgottenToo() {
        assertThat(asked.ask("a", this::whileWanted, AT_ONCE)).isEmpty();
        assertThat(asked.ask("b", this::count, AT_ONCE)).isEmpty();
        assertThat(asked.ask("c", wanted -> "answer", AT_ONCE)).isEmpty();
        awaitBegun();
        now.set(now.get().plusSeconds(11));

        assertThat(asked.ask("c", wanted -> "answer", LONG)).contains("answer");
        assertThat(begun).hasValue(1);
    }

    @Test
    void aFailureIsToldAndTriedAgain() {
        Function<BooleanSupplier, String> failing = wanted -> {
            throw new IllegalArgumentException("unfit");
        };

        assertThatIllegalArgumentException().isThrownBy(() -> asked.ask("a", failing, LONG));
        assertThat(asked.ask("a", this::count, LONG)).isEqualTo(Optional.of("1"));
    }

    private String count(BooleanSupplier wanted) {
        return Integer.toString(begun.incrementAndGet());
    }

    /** Goes on until the test lets it end, unless it is not wanted any more. */
    private String whileWanted(BooleanSupplier wanted) {
        int number = begun.incrementAndGet();
        while (end.getCount() > 0) {
            if (!wanted.getAsBoolean()) {
                throw new CancellationException();
            }
            Thread.onSpinWait();
        }
        return "whole " + number;
    }
}
