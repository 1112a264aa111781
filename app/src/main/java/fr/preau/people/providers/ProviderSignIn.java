package fr.preau.people.providers;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PlaceTree;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.accounts.SignInNotes;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import fr.preau.people.providers.OpenIdConnect.SignedIn;
import fr.preau.people.rights.Rights;
import fr.preau.people.rights.RoleInPlace;
import fr.preau.values.PlaceId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From who somebody is at a provider to who they are here. An address joins the two only where the provider vouches for it. */
@Component
public class ProviderSignIn {

    private final Identities identities;
    private final People people;
    private final Accounts accounts;
    private final Rights rights;
    private final PlaceTree places;
    private final SignInNotes notes;
    private final Audit audit;

    ProviderSignIn(
            Identities identities,
            People people,
            Accounts accounts,
            Rights rights,
            PlaceTree places,
            SignInNotes notes,
            Audit audit) {
        this.identities = identities;
        this.people = people;
        this.accounts = accounts;
        this.rights = rights;
        this.places = places;
        this.notes = notes;
        this.audit = audit;
    }

    /** The person who signs in; empty when there is no account for them, when it is closed, or when nobody may say that it is theirs. */
    @Transactional
    public Optional<UUID> enter(SignedIn signedIn) {
        Provider provider = signedIn.provider();
        ProviderIdentity identity = signedIn.identity();
        Set<RoleInPlace> grants = grantsOf(identity);
        Optional<Identities.Known> known = identities
                .find(identity.issuer(), identity.subject())
                .or(() -> join(provider, identity, !grants.isEmpty()));
        if (known.flatMap(found -> people.find(found.person()))
                .filter(Person::isActive)
                .isEmpty()) {
            notes.refusedByProvider(provider.id(), known.map(Identities.Known::person));
            return Optional.empty();
        }
        Identities.Known who = known.get();
        identities.noteSignIn(who.id());
        provide(who, provider, grants);
        notes.acceptedByProvider(who.person(), provider.id());
        return Optional.of(who.person());
    }

    /** Gives what the provider says that they are, where, and ends what it said before. */
    void provide(Identities.Known who, Provider provider, Set<RoleInPlace> grants) {
        rights.provide(
                new Rights.Provision(
                        who.person(),
                        who.id(),
                        provider.id(),
                        t("people.provider.right", provider.label()),
                        t("people.provider.right.over", provider.label())),
                grants,
                rights.today().plusDays(provider.settings().grantsLast().toDays()));
    }

    private Optional<Identities.Known> join(Provider provider, ProviderIdentity identity, boolean isToBeWelcomed) {
        return identity.verifiedEmail()
                .flatMap(email -> accounts.findOrOpen(
                        identity.name()
                                .orElseGet(() -> new PersonName(email.value()
                                        .substring(0, Math.min(email.value().indexOf('@'), PersonName.LONGEST)))),
                        email,
                        isToBeWelcomed))
                .flatMap(person -> identities.join(person.id(), identity.issuer(), identity.subject()))
                .map(joined -> {
                    audit.write(
                            AuditKind.IDENTITY_JOINED,
                            Actor.person(joined.person()),
                            joined.person(),
                            Details.of(Detail.PROVIDER, provider.id()));
                    return joined;
                });
    }

    /** A right in a place that nobody knows would reach nothing, and could not be shown. */
    Set<RoleInPlace> grantsOf(ProviderIdentity identity) {
        Set<RoleInPlace> grants = identity.grants();
        Set<PlaceId> named = places.names(
                        grants.stream().map(RoleInPlace::place).distinct().toList())
                .keySet();
        return grants.stream()
                .filter(grant -> grant.place().equals(PlaceId.FRANCE) || named.contains(grant.place()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
