package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Access;
import fr.preau.people.PlaceTree;
import fr.preau.people.RecordKinds;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Person;
import fr.preau.people.mail.AccountLetters;
import fr.preau.people.mail.Post;
import fr.preau.people.rights.GivenRight;
import fr.preau.people.rights.HeldRights;
import fr.preau.people.rights.Refusal;
import fr.preau.people.rights.Rights;
import fr.preau.people.web.PersonPage.Done;
import fr.preau.ui.Screen;
import fr.preau.values.AccessRight;
import fr.preau.values.RecordRef;
import fr.preau.values.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Inviting people, giving rights, and ending them. */
@Controller
@Access(Right.MANAGE_PEOPLE)
class GiveController {

    private final KnownPeople known;
    private final WhoAsks whoAsks;
    private final Accounts accounts;
    private final AccountLinks links;
    private final AccountLetters letters;
    private final Post post;
    private final Rights rights;
    private final PlaceTree places;
    private final RecordKinds records;

    GiveController(
            KnownPeople known,
            WhoAsks whoAsks,
            Accounts accounts,
            AccountLinks links,
            AccountLetters letters,
            Post post,
            Rights rights,
            PlaceTree places,
            RecordKinds records) {
        this.known = known;
        this.whoAsks = whoAsks;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.post = post;
        this.rights = rights;
        this.places = places;
        this.records = records;
    }

    @GetMapping(Addresses.INVITE)
    Screen inviting(@RequestParam MultiValueMap<String, String> asked) {
        return page(Optional.empty(), PersonForm.empty(), about(asked, RightForm.empty(rights.today())));
    }

    @PostMapping(Addresses.INVITE)
    Screen invite(@RequestParam MultiValueMap<String, String> asked) {
        PersonForm person = new PersonForm(
                asked.getOrDefault(PersonForm.NAME, List.of("")).getFirst(),
                asked.getOrDefault(SignInPage.EMAIL, List.of("")).getFirst(),
                true);
        RightForm form = allowed(about(asked, RightForm.read(asked, places)));
        Optional<AccessRight> right = form.refusal().isPresent() ? Optional.empty() : form.right();
        if (right.isEmpty() || person.findName().isEmpty() || person.findEmail().isEmpty()) {
            return page(Optional.empty(), person, form).status(422);
        }
        Person invited =
                accounts.invite(person.findName().get(), person.findEmail().get(), right.get(), giver(), form.reason());
        return PersonController.done(invited.id(), announce(invited, form));
    }

    /** A letter goes to the person's own box alone, so that it may be sent whatever other rights they have. */
    private Done announce(Person invited, RightForm form) {
        if (invited.state() != Person.State.INVITED) {
            return Done.GIVEN;
        }
        if (!post.isOpen()) {
            return Done.TO_HAND_OVER;
        }
        boolean left = letters.sendWelcome(invited, links.issue(invited.id(), Purpose.WELCOME), form.inWords(places));
        return left ? Done.SENT : Done.NOT_SENT;
    }

    @GetMapping(Addresses.PERSON + Addresses.RIGHTS)
    Screen giving(@PathVariable UUID person, @RequestParam MultiValueMap<String, String> asked) {
        return page(Optional.of(holder(person)), PersonForm.empty(), about(asked, RightForm.empty(rights.today())));
    }

    @PostMapping(Addresses.PERSON + Addresses.RIGHTS)
    Screen give(@PathVariable UUID person, @RequestParam MultiValueMap<String, String> asked) {
        Person holder = holder(person);
        RightForm form = allowed(about(asked, RightForm.read(asked, places)));
        Optional<AccessRight> right = form.refusal().isPresent() ? Optional.empty() : form.right();
        if (right.isEmpty()) {
            return page(Optional.of(holder), PersonForm.empty(), form).status(422);
        }
        rights.give(person, right.get(), giver(), form.reason());
        return PersonController.done(person, Done.GIVEN);
    }

    /** An account that names nobody holds nothing any more. */
    private Person holder(UUID person) {
        Person holder = known.get(person);
        if (holder.state() == Person.State.ERASED) {
            throw new UnknownPerson();
        }
        return holder;
    }

    @GetMapping(Addresses.PERSON + Addresses.RIGHTS + Addresses.ONE_RIGHT)
    Screen end(@PathVariable UUID person, @PathVariable UUID right) {
        return endPage(known.get(person), toEnd(person, right), "", "");
    }

    @PostMapping(Addresses.PERSON + Addresses.RIGHTS + Addresses.ONE_RIGHT)
    Screen end(
            @PathVariable UUID person,
            @PathVariable UUID right,
            @RequestParam(name = RightForm.REASON, defaultValue = "") String reason) {
        Person holder = known.get(person);
        GivenRight given = toEnd(person, right);
        String error = EndPage.errorOf(reason);
        if (!error.isEmpty()) {
            return endPage(holder, given, reason, error).status(422);
        }
        if (rights.isLastAdministration(right)) {
            return PersonController.done(person, Done.LAST);
        }
        rights.end(right, giver(), reason.strip());
        return PersonController.done(person, Done.ENDED);
    }

    /** A right of this person that who asks may end; any other is not told to exist. */
    private GivenRight toEnd(UUID person, UUID right) {
        HeldRights held = known.held();
        return rights.find(person, right)
                .filter(given -> held.mayEnd(given.right()))
                .orElseThrow(UnknownPerson::new);
    }

    /** About the record that was named, if one was; one out of reach is not told to exist. */
    private RightForm about(MultiValueMap<String, String> asked, RightForm form) {
        String named = asked.getFirst(RightForm.RECORD);
        return named == null || named.isEmpty()
                ? form
                : form.on(records.find(named)
                        .filter(shared -> known.held().may(Right.MANAGE_PEOPLE, shared.place()))
                        .orElseThrow(UnknownPerson::new));
    }

    private RightForm allowed(RightForm form) {
        return form.right()
                .flatMap(right -> offered(form).contains(right.role())
                        ? known.held().refusalToGive(right)
                        : Optional.of(Refusal.ROLE_NOT_BELOW))
                .map(form::refused)
                .orElse(form);
    }

    private @Nullable UUID giver() {
        return whoAsks.findPerson().orElse(null);
    }

    private Screen.Page page(Optional<Person> person, PersonForm invited, RightForm form) {
        return Screen.of("people/give", new GivePage(offered(form), person, invited, form));
    }

    private Set<Role> offered(RightForm form) {
        Set<Role> offered = known.held().rolesToGive();
        form.record().map(records::rolesFor).ifPresent(offered::retainAll);
        return offered;
    }

    private Screen.Page endPage(Person person, GivenRight given, String reason, String error) {
        var place = given.right().place();
        String name = given.right()
                .record()
                .map(RecordRef::title)
                .orElseGet(() -> RoleWords.places(places, List.of(place)).getOrDefault(place, ""));
        String what = t("people.role-in-place", RoleWords.role(given.right().role()), name);
        return Screen.of("people/end-right", new EndPage(person, given.id(), what, reason, error));
    }
}
