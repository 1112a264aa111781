package fr.preau.people.passkeys;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys as Spring Security asks for them, in a table of ours. The handle of a person is their number. */
@Component
class StoredPasskeys implements UserCredentialRepository {

    private final JdbcClient sql;
    private final Clock clock;

    StoredPasskeys(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static UUID person(Bytes handle) {
        ByteBuffer number = ByteBuffer.wrap(handle.getBytes());
        return new UUID(number.getLong(), number.getLong());
    }

    @Override
    public void save(CredentialRecord record) {
        int known = sql.sql("""
                        update people.passkey set signature_count = :count, backed_up = :backedUp, last_used_at = :now
                        where credential_id = :id""")
                .param("count", record.getSignatureCount())
                .param("backedUp", record.isBackupState())
                .param("now", now())
                .param("id", record.getCredentialId().getBytes())
                .update();
        if (known == 0) {
            add(record);
        }
    }

    private void add(CredentialRecord record) {
        sql.sql("""
                        insert into people.passkey (credential_id, person_id, label, public_key, attestation, signature_count,
                            transports, user_verified, backup_eligible, backed_up, created_at)
                        values (:id, :person, :label, :key, :attestation, :count, :transports, :verified, :eligible, :backedUp, :now)""")
                .param("id", record.getCredentialId().getBytes())
                .param("person", person(record.getUserEntityUserId()))
                .param("label", record.getLabel())
                .param("key", record.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(record.getAttestationObject()).getBytes())
                .param("count", record.getSignatureCount())
                .param("transports", transports(record))
                .param("verified", record.isUvInitialized())
                .param("eligible", record.isBackupEligible())
                .param("backedUp", record.isBackupState())
                .param("now", now())
                .update();
    }

    private static String[] transports(CredentialRecord record) {
        return record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return sql.sql("select * from people.passkey where credential_id = :id")
                .param("id", id.getBytes())
                .query(StoredPasskeys::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return sql.sql("select * from people.passkey where person_id = :person")
                .param("person", person(handle))
                .query(StoredPasskeys::passkey)
                .list();
    }

    /** Removed by {@link Passkeys}, for their owner. */
    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Passkeys are removed by their owner");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(row.getObject("person_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("label"))
                .build();
    }
}
