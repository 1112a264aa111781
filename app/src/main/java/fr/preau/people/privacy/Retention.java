package fr.preau.people.privacy;

import fr.preau.people.audit.AuditKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets go of what has been kept for its time, when the application starts and every night. Several copies may do it at once: each
 * statement finds what the others left.
 */
@Component
public class Retention {

    /** Links and failed sign-ins say nothing to anybody once they are over. */
    private static final Period TRACES_OF_SIGN_IN = Period.ofMonths(1);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient sql;
    private final Clock clock;

    Retention(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Paris")
    @Transactional
    public void letGo() {
        letGoOfTrail("people.audit_payload");
        letGoOfTrail("people.audit_concerned");
        letGoOfSignIns("people.account_link", "expires_at");
        letGoOfSignIns("people.operator_link", "expires_at");
        letGoOfSignIns("people.failed_sign_in", "last_at");
    }

    private void letGoOfTrail(String table) {
        List<AuditKind> kinds = List.of(AuditKind.values());
        sql.sql("""
                        delete from %s old using people.audit_entry e
                        join unnest(:kinds, cast(:days as date[])) as kept (kind, day) on kept.kind = e.kind
                        where e.day = old.day and e.rank = old.rank and e.day < kept.day""".formatted(table))
                .param("kinds", kinds.stream().map(AuditKind::slug).toArray(String[]::new))
                .param(
                        "days",
                        kinds.stream()
                                .map(kind -> before(kind.keep()).toString())
                                .toArray(String[]::new))
                .update();
    }

    private void letGoOfSignIns(String table, String moment) {
        sql.sql("delete from %s where %s < :before".formatted(table, moment))
                .param("before", before(TRACES_OF_SIGN_IN).atStartOfDay(PARIS).toOffsetDateTime())
                .update();
    }

    private LocalDate before(Period kept) {
        return LocalDate.ofInstant(clock.instant(), PARIS).minus(kept);
    }
}
