package fr.preau.people.web;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Reads;
import fr.preau.people.mail.AccountLetters;
import fr.preau.people.privacy.Erasure;
import fr.preau.people.privacy.PrivacyRequest;
import fr.preau.people.privacy.PrivacyRequests;
import fr.preau.people.privacy.RequestKind;
import fr.preau.people.rights.Rights;
import fr.preau.ui.Screen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people ask about what is held of them, for those who answer. */
@Controller
@Access(Right.ANSWER_REQUESTS)
class RequestsController {

    private static final String DONE = "fait";

    private final PrivacyRequests requests;
    private final Erasure erasure;
    private final People people;
    private final Rights rights;
    private final WhoAsks whoAsks;
    private final Reads reads;
    private final AccountLetters letters;
    private final TransactionOperations transactions;

    RequestsController(
            PrivacyRequests requests,
            Erasure erasure,
            People people,
            Rights rights,
            WhoAsks whoAsks,
            Reads reads,
            AccountLetters letters,
            TransactionOperations transactions) {
        this.requests = requests;
        this.erasure = erasure;
        this.people = people;
        this.rights = rights;
        this.whoAsks = whoAsks;
        this.reads = reads;
        this.letters = letters;
        this.transactions = transactions;
    }

    @GetMapping(Addresses.REQUESTS)
    Screen list(
            @RequestParam(name = "page", defaultValue = "1") String page,
            @RequestParam(name = DONE, defaultValue = "") String done) {
        int number = PageNumber.read(page);
        List<PrivacyRequest> shown = requests.list(RequestsPage.SIZE, (number - 1) * RequestsPage.SIZE);
        reads.ofMany(
                AuditKind.PEOPLE_READ,
                shown.stream().map(PrivacyRequest::person).toList());
        return Screen.of(
                "people/requests", new RequestsPage(shown, requests.count(), number, rights.today(), !done.isEmpty()));
    }

    @GetMapping(Addresses.ONE_REQUEST)
    Screen show(@PathVariable UUID request) {
        PrivacyRequest shown = get(request);
        reads.ofPerson(shown.person());
        return page(shown, AnswerForm.of(shown, personOf(shown)));
    }

    /** Nothing is done for one that was answered meanwhile: its page says what was. */
    @PostMapping(Addresses.ONE_REQUEST)
    Screen answer(@PathVariable UUID request, @RequestParam Map<String, String> typed) {
        PrivacyRequest waiting = get(request);
        if (waiting.answer().isPresent()) {
            return Screen.seeOther(Addresses.request(request));
        }
        AnswerForm form = read(waiting, typed);
        boolean isBarred =
                waiting.kind() == RequestKind.ERASURE && form.grants() && erasure.isRefusedFor(waiting.person());
        if (!form.isComplete() || isBarred) {
            return page(waiting, form).status(422);
        }
        Person person = personOf(waiting);
        try {
            transactions.executeWithoutResult(_ -> {
                answer(waiting, person, form);
                letters.sendAnswerSoon(person.email());
            });
        } catch (DuplicateKeyException taken) {
            return page(waiting, form.withTakenAddress()).status(422);
        }
        return Screen.seeOther(Addresses.with(Addresses.REQUESTS, DONE, "oui"));
    }

    private void answer(PrivacyRequest waiting, Person person, AnswerForm form) {
        UUID by = whoAsks.findPerson().orElse(null);
        String words = form.words().strip();
        if (!form.grants()) {
            requests.refuse(waiting, by, words);
            return;
        }
        switch (waiting.kind()) {
            case CORRECTION ->
                requests.correct(
                        waiting,
                        person,
                        form.corrected().findName().orElseThrow(),
                        form.corrected().findEmail().orElseThrow(),
                        by,
                        words);
            case ERASURE -> requests.erase(waiting, by, words);
        }
    }

    private static AnswerForm read(PrivacyRequest request, Map<String, String> typed) {
        return new AnswerForm(
                request.kind(),
                typed.getOrDefault(AnswerForm.DECISION, ""),
                new PersonForm(typed.getOrDefault(PersonForm.NAME, ""), typed.getOrDefault(SignInPage.EMAIL, ""), true),
                false,
                typed.getOrDefault(AnswerForm.WORDS, ""),
                true);
    }

    private Screen.Page page(PrivacyRequest request, AnswerForm form) {
        boolean isLast = request.answer().isEmpty()
                && request.kind() == RequestKind.ERASURE
                && erasure.isRefusedFor(request.person());
        return Screen.of("people/request", new RequestPage(request, form, rights.today(), isLast));
    }

    private PrivacyRequest get(UUID request) {
        return requests.find(request).orElseThrow(UnknownPerson::new);
    }

    private Person personOf(PrivacyRequest request) {
        return people.find(request.person()).orElseThrow(UnknownPerson::new);
    }
}
