package fr.preau.people.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import fr.preau.people.accounts.SignInNotes;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked of a device, and the check of what it answers (Web Authentication, level 3). The device must verify who holds it, by a code, a
 * finger or a face: a passkey stands for the whole sign-in.
 */
@Component
public class PasskeyDoor {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyDoor.class);

    private final PasskeyHolders holders;
    private final StoredPasskeys stored;
    private final Passkeys passkeys;
    private final SignInNotes notes;
    private final Audit audit;

    PasskeyDoor(PasskeyHolders holders, StoredPasskeys stored, Passkeys passkeys, SignInNotes notes, Audit audit) {
        this.holders = holders;
        this.stored = stored;
        this.passkeys = passkeys;
        this.notes = notes;
        this.audit = audit;
    }

    /**
     * What a device is asked to make a passkey of.
     *
     * @param house where the browser stands
     */
    public PublicKeyCredentialCreationOptions questionToAdd(UUID person, URI house) {
        return operations(house)
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(
                                person.toString(), null, AuthorityUtils.NO_AUTHORITIES)));
    }

    /** What a device is asked to sign; whose device it is, it will say. */
    public PublicKeyCredentialRequestOptions questionToEnter(URI house) {
        return operations(house)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** As browsers read it. */
    public String json(Object question) {
        return Json.MAPPER.writeValueAsString(question);
    }

    /**
     * Keeps the passkey that a device has made.
     *
     * @param asked what this session asked; null when it asked nothing
     * @param answer as the browser wrote it
     * @return false when it proves nothing, or when the person has enough of them
     */
    @Transactional
    public boolean add(
            UUID person, URI house, @Nullable PublicKeyCredentialCreationOptions asked, String answer, String label) {
        if (asked == null
                || !asked.getUser().getId().equals(StoredPasskeys.handle(person))
                || passkeys.list(person).size() >= Passkey.MOST) {
            return false;
        }
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    Json.MAPPER.readValue(answer, new TypeReference<>() {});
            operations(house)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            asked, new RelyingPartyPublicKey(made, label)));
        } catch (JacksonException | WebAuthnException | IllegalArgumentException | NullPointerException wrong) {
            return refused(wrong);
        }
        audit.write(AuditKind.PASSKEY_ADDED, Actor.person(person), person, Details.of(Detail.LABEL, label));
        return true;
    }

    /**
     * Who enters by what their device has signed; empty when it proves nothing.
     *
     * @param asked what this session asked; null when it asked nothing
     * @param answer as the browser wrote it
     */
    @Transactional
    public Optional<UUID> enter(URI house, @Nullable PublicKeyCredentialRequestOptions asked, String answer) {
        if (asked == null) {
            return Optional.empty();
        }
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> signed =
                    Json.MAPPER.readValue(answer, new TypeReference<>() {});
            UUID person = StoredPasskeys.person(operations(house)
                    .authenticate(new RelyingPartyAuthenticationRequest(asked, signed))
                    .getId());
            notes.acceptedByPasskey(person, labelOf(signed));
            return Optional.of(person);
        } catch (JacksonException | WebAuthnException | IllegalArgumentException | NullPointerException wrong) {
            refused(wrong);
            return Optional.empty();
        }
    }

    private String labelOf(PublicKeyCredential<?> signed) {
        var used = stored.findByCredentialId(signed.getRawId());
        return used == null ? "" : used.getLabel();
    }

    /** Kinds of failures alone: what visitors send is theirs. */
    private static boolean refused(RuntimeException why) {
        LOG.info("What a device answered was refused: {}", why.getClass().getSimpleName());
        return false;
    }

    private Webauthn4JRelyingPartyOperations operations(URI house) {
        var operations = new Webauthn4JRelyingPartyOperations(
                holders,
                stored,
                PublicKeyCredentialRpEntity.builder()
                        .id(house.getHost())
                        .name("Préau")
                        .build(),
                Set.of(origin(house)));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static String origin(URI house) {
        return house.getScheme() + "://" + house.getHost() + (house.getPort() < 0 ? "" : ":" + house.getPort());
    }

    /** Made when somebody first needs it, not at each start. */
    private static final class Json {
        static final JsonMapper MAPPER =
                JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    }
}
