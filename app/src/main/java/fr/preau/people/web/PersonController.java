package fr.preau.people.web;

import fr.preau.people.Access;
import fr.preau.people.OneTimeToken;
import fr.preau.people.PublicAddress;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Person;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Reads;
import fr.preau.people.mail.AccountLetters;
import fr.preau.people.mail.Post;
import fr.preau.people.privacy.Erasure;
import fr.preau.people.rights.Rights;
import fr.preau.people.web.PersonPage.Done;
import fr.preau.ui.Screen;
import fr.preau.ui.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's page, and what is done for them there. */
@Controller
@Access(Right.MANAGE_PEOPLE)
class PersonController {

    private static final int LAST_ENTRIES = 10;

    private final KnownPeople known;
    private final WhoAsks whoAsks;
    private final RightsLists lists;
    private final Rights rights;
    private final Accounts accounts;
    private final AccountLinks links;
    private final AccountLetters letters;
    private final Post post;
    private final PublicAddress address;
    private final Journal journal;
    private final Reads reads;
    private final Erasure erasure;

    PersonController(
            KnownPeople known,
            WhoAsks whoAsks,
            RightsLists lists,
            Rights rights,
            Accounts accounts,
            AccountLinks links,
            AccountLetters letters,
            Post post,
            PublicAddress address,
            Journal journal,
            Reads reads,
            Erasure erasure) {
        this.known = known;
        this.whoAsks = whoAsks;
        this.lists = lists;
        this.rights = rights;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.post = post;
        this.address = address;
        this.journal = journal;
        this.reads = reads;
        this.erasure = erasure;
    }

    @GetMapping(Addresses.PERSON)
    @Access(Right.READ_PEOPLE)
    Screen show(@PathVariable UUID person, @RequestParam(name = PersonPage.DONE, defaultValue = "") String done) {
        Person shown = known.get(person);
        reads.ofPerson(person);
        return Screen.of(
                "people/person",
                new PersonPage(
                        shown,
                        lists.of(person, known.reach()),
                        known.held().may(Right.MANAGE_PEOPLE) && shown.state() != Person.State.ERASED,
                        known.mayAnswerFor(shown),
                        post.isOpen(),
                        trail(person),
                        whoAsks.may(Right.ANSWER_REQUESTS) && shown.state() != Person.State.ERASED,
                        whoAsks.may(Right.SEE_AS)
                                && shown.isActive()
                                && !WhoAsks.actor().equals(Actor.person(person))
                                && !rights.followsPupils(person),
                        done));
    }

    private Optional<JournalList> trail(UUID person) {
        return whoAsks.may(Right.READ_AUDIT) ? Optional.of(journal.lastActs(person, LAST_ENTRIES)) : Optional.empty();
    }

    /** Sends the link again, or shows it to be handed over where no letter can be sent. */
    @PostMapping(Addresses.PERSON + Addresses.LINK_OF)
    Screen prepareLink(@PathVariable UUID person) {
        Person holder = answeredFor(person);
        boolean isNew = holder.state() == Person.State.INVITED;
        OneTimeToken token = links.issue(person, isNew ? Purpose.WELCOME : Purpose.PASSWORD);
        if (!post.isOpen()) {
            return Screen.of(
                    "people/handed-link",
                    new HandedLinkPage(holder, token.linkUnder(address.base(), Addresses.LINK), isNew));
        }
        boolean left = isNew
                ? letters.sendWelcome(holder, token, Texts.t("people.letter.role-in-account"))
                : letters.sendPassword(holder, token);
        return done(person, left ? Done.SENT : Done.NOT_SENT);
    }

    @PostMapping(Addresses.PERSON + Addresses.WITHDRAWAL)
    Screen withdraw(@PathVariable UUID person) {
        if (answeredFor(person).state() == Person.State.INVITED) {
            accounts.withdraw(person, whoAsks.findPerson().orElse(null), Texts.t("people.withdrawn.reason"));
        }
        return done(person, Done.WITHDRAWN);
    }

    @PostMapping(Addresses.PERSON + Addresses.CLOSING)
    Screen close(@PathVariable UUID person) {
        answeredFor(person);
        boolean isLast = rights.listOf(person).stream().anyMatch(given -> rights.isLastAdministration(given.id()));
        if (isLast) {
            return done(person, Done.LAST);
        }
        accounts.close(person);
        return done(person, Done.CLOSED);
    }

    @GetMapping(Addresses.PERSON + Addresses.ERASING)
    @Access(Right.ANSWER_REQUESTS)
    Screen askToErase(@PathVariable UUID person) {
        return Screen.of("people/erase", new ErasePage(erasable(person), erasure.isRefusedFor(person)));
    }

    @PostMapping(Addresses.PERSON + Addresses.ERASING)
    @Access(Right.ANSWER_REQUESTS)
    Screen erase(@PathVariable UUID person) {
        erasable(person);
        if (erasure.isRefusedFor(person)) {
            return done(person, Done.LAST);
        }
        erasure.erase(person, whoAsks.findPerson().orElse(null));
        return done(person, Done.ERASED);
    }

    private Person erasable(UUID person) {
        Person holder = known.get(person);
        if (holder.state() == Person.State.ERASED) {
            throw new UnknownPerson();
        }
        return holder;
    }

    /** Whoever may close it may open it again. The rights that were not ended hold again, too: who asks may give them all. */
    @PostMapping(Addresses.PERSON + Addresses.REOPENING)
    Screen reopen(@PathVariable UUID person) {
        Person holder = known.get(person);
        if (!known.mayAnswerFor(holder) || holder.state() != Person.State.CLOSED) {
            throw new UnknownPerson();
        }
        accounts.reopen(person);
        return done(person, Done.REOPENED);
    }

    private Person answeredFor(UUID person) {
        Person holder = known.get(person);
        if (!known.mayAnswerFor(holder) || !(holder.isActive() || holder.state() == Person.State.INVITED)) {
            throw new UnknownPerson();
        }
        return holder;
    }

    static Screen done(UUID person, Done what) {
        return Screen.seeOther(Addresses.with(
                Addresses.person(person),
                PersonPage.DONE,
                what.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
