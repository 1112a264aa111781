package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.Person;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import fr.preau.values.RecordRef;
import fr.preau.values.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Inviting somebody, or giving a right to somebody who is known.
 *
 * @param offered the roles that may be given
 * @param person who is known already
 * @param invited who is not
 */
public record GivePage(Set<Role> offered, Optional<Person> person, PersonForm invited, RightForm right) {

    public String title() {
        return person.map(known -> t("people.give.to", known.name().value())).orElseGet(() -> t("people.invite"));
    }

    public String lead() {
        return person.isPresent() ? t("people.give.lead") : t("people.invite.lead");
    }

    public Breadcrumb breadcrumb() {
        List<Link> trail = new ArrayList<>(List.of(new Link(t("people.list.title"), Addresses.PEOPLE)));
        person.ifPresent(known -> trail.add(new Link(known.name().value(), Addresses.person(known.id()))));
        return new Breadcrumb(trail);
    }

    /** The one record that it is about. */
    public Optional<RecordRef> record() {
        return right.record();
    }

    public String recordName() {
        return RightForm.RECORD;
    }

    public String action() {
        return person.map(known -> Addresses.giving(known.id())).orElse(Addresses.INVITE);
    }

    public String many() {
        return Addresses.INVITE_MANY;
    }

    public String send() {
        return person.isPresent() ? t("people.give.send") : t("people.invite.send");
    }

    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        if (person.isEmpty()) {
            fields.add(invited.nameField());
            fields.add(invited.emailField());
        }
        fields.addAll(right.fields(offered));
        return fields;
    }

    public ErrorSummary errors() {
        return new ErrorSummary(fields(), true);
    }
}
