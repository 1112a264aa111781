package fr.preau.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What is done every minute, in each copy of the program: take again the events that a copy which died did not finish, remind, write
 * letters and send them. Each line is taken by one copy alone.
 */
@Component
@EnableScheduling
class DeskJobs {

    private final FailedEventPublications unheard;
    private final Reminders reminders;
    private final Notifications notifications;
    private final DeskLetters letters;
    private final Clock clock;

    private volatile @Nullable LocalDate reminded;

    DeskJobs(
            FailedEventPublications unheard,
            Reminders reminders,
            Notifications notifications,
            DeskLetters letters,
            Clock clock) {
        this.unheard = unheard;
        this.reminders = reminders;
        this.notifications = notifications;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${preau.desk.every:PT1M}", fixedDelayString = "${preau.desk.every:PT1M}")
    void run() {
        unheard.resubmit(ResubmissionOptions.defaults());
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(reminded)) {
            reminders.tell();
            notifications.forgetOld();
            reminded = today;
        }
        letters.compose();
        letters.send();
    }
}
