package fr.preau.bench.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessUseTests {

    private final ProcessUse ours = new ProcessUse(ProcessHandle.current().pid());

    @Test
    void readsWhatThisProgramTook() {
        assertThat(ours.processorTime()).isBetween(Duration.ofMillis(50), Duration.ofHours(1));
        assertThat(ours.memory()).isBetween(10L << 20, 100L << 30);
        assertThat(ours.peakMemory()).isGreaterThanOrEqualTo(ours.memory() / 2);
    }

    @Test
    void childrenAddToTheirParent() {
        Duration alone = ours.processorTime();

        assertThat(ours.processorTimeWithChildren()).isGreaterThanOrEqualTo(alone);
    }
}
