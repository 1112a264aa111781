package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.SeenAs;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import fr.preau.people.rights.Rights;
import fr.preau.ui.Reminder;
import fr.preau.ui.Reminding;
import fr.preau.ui.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking at the house through the eyes of another: announced on every page, and told to the other by the trail. */
@Controller
class SeeAsController implements Reminding {

    private final KnownPeople known;
    private final WhoAsks whoAsks;
    private final People people;
    private final Audit audit;
    private final Rights rights;

    SeeAsController(KnownPeople known, WhoAsks whoAsks, People people, Audit audit, Rights rights) {
        this.known = known;
        this.whoAsks = whoAsks;
        this.people = people;
        this.audit = audit;
        this.rights = rights;
    }

    @GetMapping(Addresses.PERSON + Addresses.SEEING_AS)
    @Access(Right.SEE_AS)
    Screen ask(@PathVariable UUID person) {
        return page(other(person), "", "");
    }

    @PostMapping(Addresses.PERSON + Addresses.SEEING_AS)
    @Access(Right.SEE_AS)
    Screen begin(
            @PathVariable UUID person,
            @RequestParam(name = RightForm.REASON, defaultValue = "") String reason,
            HttpServletRequest request) {
        Person other = other(person);
        String error = EndPage.errorOf(reason);
        if (!error.isEmpty()) {
            return page(other, reason, error).status(422);
        }
        audit.write(AuditKind.SEEN_AS, WhoAsks.actor(), person, Details.of(Detail.REASON, reason.strip()));
        SeenAs.begin(request, person);
        return Screen.seeOther("/");
    }

    /** Open to whoever has signed in: it takes a right away, and gives none. */
    @PostMapping(SeenAs.END)
    @Access(Right.SIGNED_IN)
    Screen end(HttpServletRequest request) {
        Optional<UUID> other = whoAsks.findSeenAs();
        SeenAs.end(request);
        other.ifPresent(person -> audit.write(AuditKind.SEEN_AS_ENDED, WhoAsks.actor(), person, Details.none()));
        return Screen.seeOther(other.map(Addresses::person).orElse("/"));
    }

    @Override
    public Optional<Reminder> reminderFor(HttpServletRequest request) {
        return whoAsks.findSeenAs()
                .flatMap(people::find)
                .map(person -> new Reminder(
                        t("people.see-as.reminder", person.name().value()), t("people.see-as.end"), SeenAs.END));
    }

    /** Nobody looks through the eyes of who follows pupils. */
    private Person other(UUID person) {
        if (rights.followsPupils(person)) {
            throw new AccessDeniedException("Who follows pupils is not looked as.");
        }
        return Optional.of(known.get(person))
                .filter(Person::isActive)
                .filter(found -> !WhoAsks.actor().equals(Actor.person(found.id())))
                .orElseThrow(UnknownPerson::new);
    }

    private static Screen.Page page(Person person, String reason, String error) {
        return Screen.of("people/see-as", new SeeAsPage(person, reason, error));
    }
}
