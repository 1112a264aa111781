package fr.preau.people.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.preau.PreauTest;
import fr.preau.people.AuditReport;
import fr.preau.people.SettableClock;
import fr.preau.people.audit.Fault.What;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Three entries on Sunday, two on Monday; then somebody who owns the database tampers with them. */
@PreauTest
@Transactional
class AuditTrailTest {

    private static final UUID CLAIRE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = SUNDAY.plusDays(1);

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    private final SettableClock clock = new SettableClock();
    private Audit audit;

    @BeforeEach
    void write() {
        audit = new Audit(sql, clock);
        audit.write(AuditKind.OPERATOR_ENTERED, Actor.OPERATOR, Details.none());
        audit.write(AuditKind.LINK_ISSUED, Actor.OPERATOR, CLAIRE, Details.of(Detail.PURPOSE, "welcome"));
        audit.write(AuditKind.SIGNED_IN, Actor.person(CLAIRE), CLAIRE, Details.none());
        clock.advance(Duration.ofDays(1));
        audit.write(AuditKind.SIGNED_IN, Actor.person(CLAIRE), CLAIRE, Details.none());
        audit.write(AuditKind.SIGNED_OUT, Actor.person(CLAIRE), CLAIRE, Details.none());
    }

    @Test
    void whatWasWrittenIsSound() {
        AuditCheck.Result result = check();
        assertThat(result.faults()).isEmpty();
        assertThat(List.of(result.days(), result.entries(), result.erased())).hasToString("[2, 5, 0]");
        assertThat(places())
                .containsExactly("2026-11-22 1", "2026-11-22 2", "2026-11-22 3", "2026-11-23 1", "2026-11-23 2");
    }

    /** Paris is an hour ahead of UTC in November. */
    @Test
    void theDayIsThatOfParis() {
        clock.advance(Duration.ofHours(15));
        audit.write(AuditKind.SIGNED_IN, Actor.person(CLAIRE), CLAIRE, Details.none());
        assertThat(places()).last().isEqualTo("2026-11-24 1");
    }

    @Test
    void aClockThatIsLateAddsToTheDayThatHasBegun() {
        clock.advance(Duration.ofDays(-1));
        audit.write(AuditKind.SIGNED_IN, Actor.person(CLAIRE), CLAIRE, Details.none());
        assertThat(places()).last().isEqualTo("2026-11-23 3");
        assertThat(check().isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update people.audit_entry set kind = 'signed-out'",
                "delete from people.audit_entry",
                "truncate people.audit_entry cascade",
                "update people.audit_payload set body = '{}'",
                "truncate people.audit_payload"
            })
    void theTableRefusesEveryChange(String change) {
        assertThatThrownBy(() -> sql.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void whatTheLawWantsErasedIsErasedAndTheChainHolds() {
        sql.sql("delete from people.audit_payload where day = ?").param(SUNDAY).update();
        assertThat(check().isSound()).isTrue();
        assertThat(check().erased()).isEqualTo(1);
    }

    @Test
    void aChangedEntryIsFound() {
        tamper("update people.audit_entry set who = 'nobody' where rank = 3");
        assertThat(check().faults()).containsExactly(new Fault(SUNDAY, 3, What.CHANGED));
    }

    @Test
    void aChangedMomentIsFound() {
        tamper(
                "update people.audit_entry set at = at + interval '1 microsecond' where rank = 2 and day = '2026-11-23'");
        assertThat(check().faults()).containsExactly(new Fault(MONDAY, 2, What.CHANGED));
    }

    @Test
    void aChangedTextIsFound() {
        tamper("update people.audit_payload set body = replace(body, 'welcome', 'password')");
        assertThat(check().faults()).containsExactly(new Fault(SUNDAY, 2, What.PAYLOAD_CHANGED));
    }

    @Test
    void aRemovedEntryIsFound() {
        tamper("delete from people.audit_entry where day = '2026-11-23' and rank = 1");
        assertThat(check().faults())
                .containsExactly(
                        new Fault(MONDAY, 1, What.MISSING), new Fault(MONDAY, 2, What.NOT_AFTER_THE_ONE_BEFORE));
    }

    @Test
    void aRemovedEndOfADayIsFound() {
        tamper("delete from people.audit_entry where day = '2026-11-22' and rank = 3");
        assertThat(check().faults()).containsExactly(new Fault(MONDAY, 1, What.NOT_AFTER_THE_ONE_BEFORE));
    }

    @Test
    void aRemovedDayIsFound() {
        tamper("delete from people.audit_payload");
        tamper("delete from people.audit_entry where day = '2026-11-22'");
        assertThat(check().faults()).containsExactly(new Fault(MONDAY, 1, What.NOT_AFTER_THE_ONE_BEFORE));
    }

    @Test
    void entriesThatChangedPlacesAreFound() {
        tamper("update people.audit_entry set rank = 9 where day = '2026-11-23' and rank = 1");
        tamper("update people.audit_entry set rank = 1 where day = '2026-11-23' and rank = 2");
        tamper("update people.audit_entry set rank = 2 where day = '2026-11-23' and rank = 9");
        assertThat(check().faults()).contains(new Fault(MONDAY, 1, What.CHANGED), new Fault(MONDAY, 2, What.CHANGED));
    }

    @Test
    void anInsertedEntryIsFound() {
        tamper("""
                insert into people.audit_entry
                select day, 3, at, 'right-given', who, about, null, hash, sha256('anything') from people.audit_entry
                where day = '2026-11-23' and rank = 2""");
        assertThat(check().faults()).containsExactly(new Fault(MONDAY, 3, What.CHANGED));
    }

    /** The end of the last day is what the chain alone cannot tell: the hash that was noted elsewhere does. */
    @Test
    void aHashNotedElsewhereTellsWhatTheChainCannot() {
        String noted = check().last();
        assertThat(AuditCheck.over(database).holds(" " + noted.toUpperCase() + "\n"))
                .isTrue();

        tamper("delete from people.audit_entry where day = '2026-11-23' and rank = 2");
        assertThat(check().isSound()).isTrue();
        assertThat(AuditCheck.over(database).holds(noted)).isFalse();
        assertThat(AuditCheck.over(database).holds("'); drop table x")).isFalse();
    }

    @Test
    void theCommandTellsItInFrench() {
        String noted = check().last();
        assertThat(AuditReport.of(database, Optional.empty()).text())
                .startsWith("Le journal est intact\u202f: 5 entrées, 2 jours, aucun contenu effacé.")
                .contains(noted);
        assertThat(AuditReport.of(database, Optional.of(noted)).sound()).isTrue();
        assertThat(AuditReport.of(database, Optional.of("0000")).sound()).isFalse();

        tamper("update people.audit_entry set who = 'nobody' where rank = 3");
        assertThat(AuditReport.of(database, Optional.of(noted)))
                .isEqualTo(new AuditReport(false, "Le 22 novembre 2026, l’entrée 3 a été modifiée."));
    }

    @Test
    void aFaultIsToldInFrenchWithDayAndRank() {
        assertThat(new Fault(SUNDAY, 3, What.CHANGED).inWords())
                .isEqualTo("Le 22 novembre 2026, l’entrée 3 a été modifiée.");
    }

    private AuditCheck.Result check() {
        return AuditCheck.over(database).run();
    }

    private List<String> places() {
        return sql.sql("select day || ' ' || rank from people.audit_entry order by day, rank")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** As who owns the tables could. */
    private void tamper(String change) {
        sql.sql("alter table people.audit_entry disable trigger user").update();
        sql.sql("alter table people.audit_payload disable trigger user").update();
        sql.sql(change).update();
        sql.sql("alter table people.audit_entry enable trigger user").update();
        sql.sql("alter table people.audit_payload enable trigger user").update();
    }
}
