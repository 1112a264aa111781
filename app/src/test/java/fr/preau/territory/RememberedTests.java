package fr.preau.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PreauTest
class RememberedTests {

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void manyWhoAskAtOnceForTheFirstTimeReadItOnce() throws Exception {
        var reads = new AtomicInteger();
        var gate = new CountDownLatch(1);
        var remembered = new Remembered<>(transactions, () -> "one version", () -> {
            await(gate);
            return reads.incrementAndGet();
        });
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var asked = Collections.nCopies(8, crowd).stream()
                    .map(each -> each.submit(remembered::now))
                    .toList();
            gate.countDown();
            for (Future<Integer> answer : asked) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
        assertThat(reads).hasValue(1);
    }

    @Test
    void whoHoldsAConnectionDoesNotWaitForTheOneWhoReads() throws Exception {
        var gate = new CountDownLatch(1);
        var began = new CountDownLatch(1);
        var remembered = new Remembered<>(transactions, () -> "one version", () -> {
            if (Thread.currentThread().getName().equals("slow")) {
                began.countDown();
                await(gate);
            }
            return Thread.currentThread().getName();
        });
        var slow = Thread.ofPlatform().name("slow").start(remembered::now);
        await(began);
        assertThat(new TransactionTemplate(transactions).<String>execute(_ -> remembered.now()))
                .isNotEqualTo("slow");
        gate.countDown();
        slow.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
