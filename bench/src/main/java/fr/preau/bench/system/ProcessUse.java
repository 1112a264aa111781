package fr.preau.bench.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What one process takes of the machine, as the kernel counts it. */
public record ProcessUse(long pid) {

    /** The kernel tells times in hundredths of a second on every machine that we run on. */
    private static final long NANOS_PER_TICK = 10_000_000;

    /** Fields after the name of the program: user and system time of itself, then of its children that ended. */
    private static final int USER_TIME = 11;

    private static final int ENDED_CHILDREN = 13;

    /** Processor time of this process since it began. */
    public Duration processorTime() {
        return times(USER_TIME);
    }

    /** Processor time of this process and of all that it started, ended or not. */
    public Duration processorTimeWithChildren() {
        Duration own = processorTime().plus(times(ENDED_CHILDREN));
        return ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .map(child -> new ProcessUse(child.pid()).processorTimeOrNone())
                .reduce(own, Duration::plus);
    }

    /** Memory held in RAM, in bytes. */
    public long memory() {
        return status().bytes("VmRSS");
    }

    /** The most memory held since {@link #forgetPeak}, or since the process began. */
    public long peakMemory() {
        return status().bytes("VmHWM");
    }

    /** Begins to count the peak of memory anew; where the kernel refuses, the peak stays that of the whole life. */
    public void forgetPeak() {
        try {
            Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
        } catch (IOException refused) {
            return;
        }
    }

    /** A child may end between being listed and being asked; its time is then with that of the ended ones. */
    private Duration processorTimeOrNone() {
        try {
            return processorTime();
        } catch (UncheckedIOException ended) {
            return Duration.ZERO;
        }
    }

    private Duration times(int first) {
        String stat = read("stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Duration.ofNanos(
                (Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1].strip())) * NANOS_PER_TICK);
    }

    private ProcFile status() {
        return new ProcFile(read("status").lines().toList());
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/" + file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
