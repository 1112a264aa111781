package fr.preau.people.providers;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.PersonSessions;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import fr.preau.people.providers.OpenIdConnect.SignedIn;
import fr.preau.people.rights.Rights;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who a person is at providers of identities, linked and taken off by themselves. Whoever calls has seen that it is them: that they know
 * their password. Each question is asked for one person: somebody else's identity is not found.
 */
@Component
public class LinkedIdentities {

    private final Identities identities;
    private final Providers providers;
    private final ProviderSignIn signIn;
    private final Rights rights;
    private final PersonSessions sessions;
    private final Audit audit;

    LinkedIdentities(
            Identities identities,
            Providers providers,
            ProviderSignIn signIn,
            Rights rights,
            PersonSessions sessions,
            Audit audit) {
        this.identities = identities;
        this.providers = providers;
        this.signIn = signIn;
        this.rights = rights;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Those of a person, the oldest first. */
    public List<LinkedIdentity> list(UUID person) {
        return identities.list(person).stream()
                .map(held -> new LinkedIdentity(
                        held.id(), labelOf(held.issuer()), held.joined(), held.signedIn(), idOf(held.issuer())))
                .toList();
    }

    /** Those at which the person is nobody yet. */
    public List<Provider> others(UUID person) {
        List<String> known =
                identities.list(person).stream().map(Identities.Held::issuer).toList();
        return providers.list().stream()
                .filter(provider -> !known.contains(provider.issuer()))
                .toList();
    }

    /** Links whom a provider has just answered for to a person who asked for it. */
    @Transactional
    public Outcome link(UUID person, SignedIn proven) {
        String issuer = proven.identity().issuer();
        String subject = proven.identity().subject();
        Optional<Identities.Known> before = identities.find(issuer, subject);
        if (before.isPresent()) {
            return before.get().person().equals(person) ? Outcome.LINKED : Outcome.OF_ANOTHER;
        }
        if (identities.list(person).stream().anyMatch(held -> held.issuer().equals(issuer))) {
            return Outcome.ANOTHER_HELD;
        }
        identities.forgetParted(person, issuer, subject);
        Optional<Identities.Known> linked = identities.link(person, issuer, subject);
        linked.ifPresent(who -> {
            signIn.provide(who, proven.provider(), signIn.grantsOf(proven.identity()));
            write(AuditKind.IDENTITY_JOINED, person, proven.provider().id());
        });
        return linked.isPresent() ? Outcome.LINKED : Outcome.OF_ANOTHER;
    }

    /**
     * Takes an identity off the account, with the rights that stand on it, and signs it out everywhere else.
     *
     * @param current identifier of the session that asks
     * @return false when this person has no such identity
     */
    @Transactional
    public boolean part(UUID person, UUID identity, String current) {
        Optional<Identities.Held> held = identities.list(person).stream()
                .filter(one -> one.id().equals(identity))
                .findFirst();
        held.ifPresent(one -> {
            String label = labelOf(one.issuer());
            rights.provide(
                    new Rights.Provision(
                            person,
                            identity,
                            idOf(one.issuer()),
                            t("people.provider.right", label),
                            t("people.identities.right.over", label)),
                    Set.of(),
                    rights.today());
            identities.part(identity);
            sessions.endOthersHolding(ProviderSession.ofSubject(one.issuer(), one.subject()), current);
            write(AuditKind.IDENTITY_PARTED, person, idOf(one.issuer()));
        });
        return held.isPresent();
    }

    private void write(AuditKind kind, UUID person, String provider) {
        audit.write(kind, Actor.person(person), person, Details.of(Detail.PROVIDER, provider));
    }

    /** What people call it; where it is, for one that is no longer set. */
    private String labelOf(String issuer) {
        return find(issuer).map(Provider::label).orElseGet(() -> host(issuer));
    }

    private String idOf(String issuer) {
        return find(issuer).map(Provider::id).orElseGet(() -> host(issuer));
    }

    private Optional<Provider> find(String issuer) {
        return providers.list().stream()
                .filter(provider -> provider.issuer().equals(issuer))
                .findFirst();
    }

    private static String host(String issuer) {
        String host = URI.create(issuer).getHost();
        return host == null ? issuer : host;
    }

    /** What came of linking. */
    public enum Outcome {
        LINKED,
        /** It opens somebody else's account. */
        OF_ANOTHER,
        /** The person is somebody else at this provider already. */
        ANOTHER_HELD
    }

    /**
     * Somebody's identity at a provider.
     *
     * @param id what it is called in addresses
     * @param label what people call the provider
     * @param provider as it is called in addresses
     */
    public record LinkedIdentity(UUID id, String label, Instant joined, Instant signedIn, String provider) {}
}
