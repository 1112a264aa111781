package fr.preau.people;

import static fr.preau.ui.Texts.t;

import fr.preau.people.audit.AuditCheck;
import fr.preau.people.audit.Fault;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Is the audit trail as it was written? For a short command, beside the program that serves the pages.
 *
 * @param sound false when it was tampered with, or when there is none
 * @param text French lines, one for each fault with its day and rank
 */
public record AuditReport(boolean sound, String text) {

    /**
     * Reads the whole trail.
     *
     * @param noted hash of an entry, noted some day outside of the machine: the trail must still pass through it
     */
    public static AuditReport of(DataSource database, Optional<String> noted) {
        AuditCheck check = AuditCheck.over(database);
        if (!check.hasTrail()) {
            return new AuditReport(false, t("people.audit.none"));
        }
        AuditCheck.Result result = check.run();
        if (!result.isSound()) {
            return new AuditReport(
                    false, result.faults().stream().map(Fault::inWords).collect(Collectors.joining("\n")));
        }
        if (noted.isPresent()) {
            boolean held = check.holds(noted.get());
            return new AuditReport(held, t(held ? "people.audit.held" : "people.audit.not-held", noted.get()));
        }
        return new AuditReport(
                true, t("people.audit.sound", result.entries(), result.days(), result.erased(), result.last()));
    }
}
