package fr.preau.bench;

import fr.preau.bench.system.Site;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Readers that each ask for a page as soon as they have read the one before. They share one list of addresses, so that few
 * addresses are asked for twice.
 */
record ClosedLoop(Site site, int readers) {

    private static final Duration LONGEST = Duration.ofHours(1);

    /**
     * What a loop saw.
     *
     * @param refused addresses that did not answer 200, with what they answered
     * @param length from the first question to the last answer
     */
    record Seen(Latencies latencies, List<String> refused, Duration length) {

        double perSecond() {
            return latencies.count() * 1e9 / length.toNanos();
        }
    }

    /** Reads for so long, going through the addresses in turn. */
    Seen run(List<String> addresses, Duration length) {
        return run(addresses, length, Integer.MAX_VALUE);
    }

    /** Reads each address once. */
    Seen once(List<String> addresses) {
        return run(addresses, LONGEST, addresses.size());
    }

    private Seen run(List<String> addresses, Duration length, int most) {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        Queue<String> refused = new ConcurrentLinkedQueue<>();
        AtomicInteger turn = new AtomicInteger();
        long began = System.nanoTime();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < readers; reader++) {
                crowd.execute(() -> {
                    int next = turn.getAndIncrement();
                    while (System.nanoTime() - began < length.toNanos() && next < most) {
                        read(addresses.get(next % addresses.size()), nanos, refused);
                        next = turn.getAndIncrement();
                    }
                });
            }
        }
        return new Seen(
                Latencies.of(nanos.stream().mapToLong(Long::longValue).toArray()),
                List.copyOf(refused),
                Duration.ofNanos(System.nanoTime() - began));
    }

    private void read(String address, Queue<Long> nanos, Queue<String> refused) {
        long asked = System.nanoTime();
        String answer;
        try {
            answer = Integer.toString(site.client()
                    .send(site.request(address).build(), BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException failure) {
            answer = failure.toString();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return;
        }
        nanos.add(System.nanoTime() - asked);
        if (!answer.equals("200")) {
            refused.add(address + " " + answer);
        }
    }
}
