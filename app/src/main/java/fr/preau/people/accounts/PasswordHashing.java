package fr.preau.people.accounts;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id (RFC 9106) with the parameters that OWASP gives as its least: 19 MiB of memory, 2 passes, 1 lane; 16 bytes of salt, 32 of
 * hash (Password Storage Cheat Sheet). Each hash holds its own parameters: when these grow, it is made anew at the next sign-in.
 */
@Component
class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    /** Sign-ins checked at the same moment; more would wait for the processors anyhow, and take their memory meanwhile. */
    private static final int AT_ONCE = 4;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** What an account that does not exist is checked against, so that it takes as long to answer as one that does. */
    private final String nobodys = argon2.encode("nobody has this password");

    String hash(String password) {
        return inTurn(() -> String.valueOf(argon2.encode(password)));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> argon2.matches(password, hash));
    }

    /** Takes the time of a check, and answers no. */
    boolean matchesNobody(String password) {
        matches(password, nobodys);
        return false;
    }

    boolean isOutdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
