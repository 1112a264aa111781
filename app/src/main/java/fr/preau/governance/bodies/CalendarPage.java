package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.ItemList;
import fr.preau.ui.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One's own meetings, and the secret address at which a calendar reads them.
 *
 * @param entries those to come
 * @param made when the address in use was made; empty for none
 * @param secret the address that was just made; empty otherwise
 */
public record CalendarPage(List<CalendarFile.Entry> entries, Optional<LocalDate> made, String secret) {

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("governance.bodies.title"), BodyAddresses.ROOT));
    }

    public ItemList meetings() {
        return ItemList.of(entries.stream().map(CalendarPage::item).toList())
                .whenEmpty(EmptyState.of(t("governance.calendar.none"), t("governance.calendar.none.sentence")));
    }

    private static ItemList.Item item(CalendarFile.Entry entry) {
        return ItemList.Item.link(
                        entry.bodyName(),
                        MeetingAddresses.meeting(entry.meeting().id()))
                .note(Formats.dateTime(entry.meeting().plan().startsAt()))
                .badge(entry.meeting().state().badge());
    }

    public boolean isMade() {
        return made.isPresent();
    }

    public String madeSaid() {
        return t("governance.calendar.made", made.map(Formats::date).orElse(""));
    }

    public boolean hasSecret() {
        return !secret.isEmpty();
    }

    public Field secretField() {
        return Field.of(
                        "adresse",
                        t("governance.calendar.secret"),
                        Control.text(secret).autocomplete("off"))
                .hint(t("governance.calendar.secret.hint"));
    }

    /** Where a new address is made. */
    public String making() {
        return BodyAddresses.OWN + BodyAddresses.ADDRESS;
    }

    public Button make() {
        return Button.submit(t(isMade() ? "governance.calendar.make-again" : "governance.calendar.make"))
                .second();
    }

    /** Where the address is cut off. */
    public String revoking() {
        return BodyAddresses.OWN + MeetingAddresses.REMOVAL;
    }

    public Button revoke() {
        return Button.submit(t("governance.calendar.revoke")).quiet();
    }
}
