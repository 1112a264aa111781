package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.Person;
import fr.preau.ui.Alert;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.util.Optional;

/**
 * A person, what they may do and why.
 *
 * @param mayGive whether who reads may give rights
 * @param mayAnswer whether who reads may prepare a link for this person, or close the account
 * @param mails whether this installation sends letters
 * @param trail what the journal says about this person; empty where who reads may not read it
 * @param mayErase whether who reads may make this account name nobody
 * @param maySeeAs whether who reads may look through the eyes of this person
 * @param done what was just done; empty for nothing
 */
public record PersonPage(
        Person person,
        RightsList rights,
        boolean mayGive,
        boolean mayAnswer,
        boolean mails,
        Optional<JournalList> trail,
        boolean mayErase,
        boolean maySeeAs,
        String done) {

    static final String DONE = "fait";

    /** What may have been just done. */
    enum Done {
        FIRST,
        SENT,
        NOT_SENT,
        TO_HAND_OVER,
        GIVEN,
        ENDED,
        WITHDRAWN,
        CLOSED,
        ERASED,
        REOPENED,
        LAST
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("people.list.title"), Addresses.PEOPLE));
    }

    public String name() {
        return person.name().value();
    }

    /** Empty where the account names nobody. */
    public String email() {
        return person.state() == Person.State.ERASED ? "" : person.email().value();
    }

    public Badge badge() {
        return PeoplePage.badge(person.state());
    }

    public Optional<Alert> alert() {
        return switch (done) {
            case "first" -> Optional.of(Alert.success(t("people.done.first")));
            case "sent" -> Optional.of(Alert.success(t("people.done.sent")));
            case "not-sent" -> Optional.of(Alert.warning(t("people.done.not-sent")));
            case "to-hand-over" -> Optional.of(Alert.warning(t("people.done.to-hand-over")));
            case "given" -> Optional.of(Alert.success(t("people.done.given")));
            case "ended" -> Optional.of(Alert.success(t("people.done.ended")));
            case "withdrawn" -> Optional.of(Alert.success(t("people.done.withdrawn")));
            case "closed" -> Optional.of(Alert.success(t("people.done.closed")));
            case "erased" -> Optional.of(Alert.success(t("people.done.erased")));
            case "reopened" -> Optional.of(Alert.success(t("people.done.reopened")));
            case "last" -> Optional.of(Alert.error(t("people.done.last")));
            default -> Optional.empty();
        };
    }

    public boolean hasTrail() {
        return trail.isPresent();
    }

    public Table trailTable() {
        return trail.orElseThrow().tableOfOne(t("people.person.trail"));
    }

    public Button wholeTrail() {
        return Button.link(
                        t("people.person.trail.all"),
                        Addresses.with(
                                Addresses.JOURNAL,
                                JournalFilter.PERSON,
                                person.id().toString()))
                .second();
    }

    public Button give() {
        return Button.link(t("people.give"), Addresses.giving(person.id())).second();
    }

    public Button seeAs() {
        return Button.link(t("people.see-as"), Addresses.seeingAs(person.id())).second();
    }

    public Button erase() {
        return Button.link(t("people.erase"), Addresses.erasing(person.id())).second();
    }

    public boolean isInvited() {
        return person.state() == Person.State.INVITED;
    }

    public boolean hasActions() {
        return mayAnswer && (isInvited() || person.isActive());
    }

    public boolean mayReopen() {
        return mayAnswer && person.state() == Person.State.CLOSED;
    }

    public String reopenAction() {
        return Addresses.reopening(person.id());
    }

    public String linkAction() {
        return Addresses.link(person.id());
    }

    public String withdrawAction() {
        return Addresses.withdrawal(person.id());
    }

    public String closeAction() {
        return Addresses.closing(person.id());
    }

    public String linkLabel() {
        return t("people.link." + (mails ? "send" : "prepare") + (isInvited() ? ".welcome" : ".password"));
    }
}
