package fr.preau.people.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * What is told apart from an entry.
 *
 * @param salt 16 random bytes, without which the few possible texts could be tried against the hash
 * @param body JSON, as it was hashed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Payload(byte[] salt, String body) {

    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Payload salted(String body) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new Payload(salt, body);
    }

    Hash hash() {
        return Hash.of(salt, body.getBytes(StandardCharsets.UTF_8));
    }
}
