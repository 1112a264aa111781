package fr.preau.people.passkeys;

import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** People as Spring Security asks for who holds a passkey: those whose account is open, by their number. */
@Component
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private static final int HANDLE_BYTES = 16;

    private final People people;

    PasskeyHolders(People people) {
        this.people = people;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return handle.getBytes().length == HANDLE_BYTES ? find(StoredPasskeys.person(handle)) : null;
    }

    /** @param username the number of the person, as a session names them */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return find(UUID.fromString(username));
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID person) {
        Optional<PublicKeyCredentialUserEntity> found =
                people.find(person).filter(Person::isActive).map(PasskeyHolders::entity);
        return found.orElse(null);
    }

    /** Their device shows name and address, when they choose among several accounts. */
    private static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(StoredPasskeys.handle(person.id()))
                .name(person.email().value())
                .displayName(person.name().value())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("Accounts are not opened here");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Accounts are not closed here");
    }
}
