package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Operator;
import fr.preau.people.Pace;
import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.rights.GivenRight;
import fr.preau.people.rights.HeldRights;
import fr.preau.people.rights.Refusal;
import fr.preau.people.rights.Rights;
import fr.preau.ui.Control;
import fr.preau.ui.Screen;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.Validity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letting somebody who has an account stand in for oneself, with one of one's rights and for a period. */
@Controller
@RequestMapping(Addresses.DELEGATION)
@Access(Right.SIGNED_IN)
class DelegationController {

    private final WhoAsks whoAsks;
    private final Rights rights;
    private final People people;
    private final PlaceTree places;

    DelegationController(WhoAsks whoAsks, Rights rights, People people, PlaceTree places) {
        this.whoAsks = whoAsks;
        this.rights = rights;
        this.people = people;
        this.places = places;
    }

    @GetMapping
    Screen form() {
        return whoAsks.findPerson()
                .map(own -> page(own, Map.of(RightForm.FROM, rights.today().toString()), Map.of()))
                .<Screen>map(page -> page)
                .orElseGet(() -> Screen.seeOther(Operator.DOOR));
    }

    @PostMapping
    @Limited(Pace.SIGN_IN)
    Screen delegate(@RequestParam Map<String, String> typed) {
        Optional<UUID> own = whoAsks.findPerson();
        return own.isPresent() ? delegate(own.get(), typed) : Screen.seeOther(Operator.DOOR);
    }

    private Screen delegate(UUID own, Map<String, String> typed) {
        Optional<GivenRight> right = delegable(own).stream()
                .filter(given -> given.id().toString().equals(typed.get(DelegationPage.RIGHT)))
                .findFirst();
        Optional<Person> standIn = Email.read(typed.getOrDefault(SignInPage.EMAIL, ""))
                .flatMap(people::findByEmail)
                .filter(person -> person.isActive() && !person.id().equals(own));
        Optional<Validity> period = period(typed);
        String reason = typed.getOrDefault(RightForm.REASON, "");

        Map<String, String> errors = new HashMap<>();
        errors.put(DelegationPage.RIGHT, right.isPresent() ? "" : t("people.delegation.right.error"));
        errors.put(SignInPage.EMAIL, standIn.isPresent() ? "" : t("people.delegation.email.error"));
        errors.put(RightForm.UNTIL, period.isPresent() ? "" : t("people.days.error"));
        errors.put(RightForm.REASON, EndPage.errorOf(reason));
        if (right.isPresent() && period.isPresent()) {
            refusal(right.get(), period.get())
                    .ifPresent(_ -> errors.put(RightForm.UNTIL, t("people.delegation.longer")));
        }
        if (right.isEmpty()
                || standIn.isEmpty()
                || period.isEmpty()
                || errors.values().stream().anyMatch(error -> !error.isEmpty())) {
            return page(own, typed, errors).status(422);
        }
        AccessRight mine = right.get().right();
        rights.delegate(
                standIn.get().id(),
                new AccessRight(mine.role(), mine.place(), period.get()),
                own,
                reason.strip(),
                right.get().id());
        return Screen.seeOther(Addresses.with(Addresses.OWN, AccountPage.DONE, "remplacement"));
    }

    private Optional<Refusal> refusal(GivenRight own, Validity period) {
        return held().flatMap(held -> held.refusalToDelegate(own, own.right().place(), period));
    }

    private Optional<HeldRights> held() {
        return whoAsks.held();
    }

    /** What one holds today, and was not delegated to oneself. */
    private List<GivenRight> delegable(UUID own) {
        return rights.listOf(own).stream()
                .filter(given ->
                        !given.isDelegation() && given.right().validity().covers(rights.today()))
                .toList();
    }

    private static Optional<Validity> period(Map<String, String> typed) {
        try {
            return Optional.of(new Validity(
                    LocalDate.parse(typed.getOrDefault(RightForm.FROM, "")),
                    LocalDate.parse(typed.getOrDefault(RightForm.UNTIL, ""))));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private Screen.Page page(UUID own, Map<String, String> typed, Map<String, String> errors) {
        List<GivenRight> mine = delegable(own);
        Map<PlaceId, String> names = RoleWords.places(
                places,
                mine.stream().map(given -> given.right().place()).distinct().toList());
        List<Control.Option> options = mine.stream()
                .map(given -> new Control.Option(
                        given.id().toString(),
                        t(
                                "people.role-in-place",
                                RoleWords.role(given.right().role()),
                                names.getOrDefault(given.right().place(), ""))))
                .toList();
        return Screen.of("people/delegation", new DelegationPage(options, typed, errors));
    }
}
