/** Passkeys (WebAuthn): signing in by what one's own device keeps, without a password. */
@NullMarked
package fr.preau.people.passkeys;

import org.jspecify.annotations.NullMarked;
