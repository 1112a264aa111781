package fr.preau.people.privacy;

import fr.preau.people.RequestMade;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people ask about what is held of them, and what is answered. */
@Component
public class PrivacyRequests {

    private final RequestStore store;
    private final Accounts accounts;
    private final Erasure erasure;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    PrivacyRequests(
            RequestStore store, Accounts accounts, Erasure erasure, Audit audit, ApplicationEventPublisher events) {
        this.store = store;
        this.accounts = accounts;
        this.erasure = erasure;
        this.audit = audit;
        this.events = events;
    }

    /**
     * A person asks.
     *
     * @return false when the same is already waiting for its answer
     */
    @Transactional
    public boolean ask(UUID person, RequestKind kind, String words) {
        Optional<UUID> made = store.add(person, kind, words);
        made.ifPresent(request -> {
            audit.write(AuditKind.REQUEST_MADE, Actor.person(person), person, Details.of(Detail.REQUEST, kind.slug()));
            events.publishEvent(new RequestMade(request, person));
        });
        return made.isPresent();
    }

    /** Those of one person, the newest first. */
    public List<PrivacyRequest> listOf(UUID person) {
        return store.listOf(person);
    }

    /** Those that wait, the oldest first, then those that were answered, the newest first. */
    public List<PrivacyRequest> list(int size, int offset) {
        return store.list(size, offset);
    }

    /** How many there are, and how many wait. */
    public Counts count() {
        return store.count();
    }

    public Optional<PrivacyRequest> find(UUID request) {
        return store.find(request);
    }

    /** It is not done as asked; the answer says why. */
    @Transactional
    public void refuse(PrivacyRequest request, @Nullable UUID by, String answer) {
        close(request, by, false, answer);
    }

    /**
     * The name and the address are put right.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another account has this address
     */
    @Transactional
    public void correct(
            PrivacyRequest request, Person person, PersonName name, Email email, @Nullable UUID by, String answer) {
        close(request, by, true, answer);
        accounts.correct(person, name, email);
    }

    /** The account names nobody any more. */
    @Transactional
    public void erase(PrivacyRequest request, @Nullable UUID by, String answer) {
        close(request, by, true, answer);
        erasure.erase(request.person(), by);
    }

    private void close(PrivacyRequest request, @Nullable UUID by, boolean granted, String answer) {
        if (!store.answer(request.id(), by, granted, answer)) {
            throw new IllegalStateException("This request has been answered");
        }
        audit.write(
                AuditKind.REQUEST_ANSWERED,
                WhoAsks.actor(),
                request.person(),
                Details.of(Detail.REQUEST, request.kind().slug()));
    }

    /**
     * How many requests there are.
     *
     * @param waiting those without an answer
     */
    public record Counts(long all, long waiting) {}
}
