package fr.preau.people.accounts;

import fr.preau.people.WhoAsks;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of tries to sign in: neither what was typed nor from where. */
@Component
public class SignInNotes {

    private final People people;
    private final Audit audit;

    SignInNotes(People people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    void accepted(UUID person) {
        people.noteSignIn(person);
        audit.write(AuditKind.SIGNED_IN, Actor.person(person), person, Details.none());
    }

    /**
     * Somebody entered through a provider of identities.
     *
     * @param provider as it is called in addresses
     */
    @Transactional
    public void acceptedByProvider(UUID person, String provider) {
        people.noteSignIn(person);
        audit.write(AuditKind.SIGNED_IN, Actor.person(person), person, Details.of(Detail.PROVIDER, provider));
    }

    @Transactional
    void acceptedByLink(UUID person, String purpose) {
        people.noteSignIn(person);
        audit.write(AuditKind.SIGNED_IN, Actor.person(person), person, Details.of(Detail.PURPOSE, purpose));
    }

    /**
     * Somebody entered by what their device signed.
     *
     * @param label what they call the passkey
     */
    @Transactional
    public void acceptedByPasskey(UUID person, String label) {
        people.noteSignIn(person);
        audit.write(AuditKind.SIGNED_IN, Actor.person(person), person, Details.of(Detail.LABEL, label));
    }

    /**
     * A provider of identities answered for somebody who has no account that is open.
     *
     * @param provider as it is called in addresses
     */
    @Transactional
    public void refusedByProvider(String provider, Optional<UUID> person) {
        @Nullable String about = person.map(UUID::toString).orElse(null);
        audit.write(AuditKind.SIGN_IN_REFUSED, Actor.NOBODY, about, Details.of(Detail.PROVIDER, provider));
    }

    /** What was tried is told by a hash, and only where it is nobody's account: many tries at the same can be seen. */
    @Transactional
    void refused(String account, Optional<UUID> person) {
        @Nullable String about = person.map(UUID::toString).orElse(null);
        Details tried = person.isPresent()
                ? Details.none()
                : Details.of(Detail.TRIED, HexFormat.of().formatHex(SignInDelays.accountKey(account)));
        audit.write(AuditKind.SIGN_IN_REFUSED, WhoAsks.actor(), about, tried);
    }
}
