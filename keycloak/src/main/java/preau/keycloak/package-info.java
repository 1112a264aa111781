/**
 * A real provider of identities for tests: Keycloak, with a realm of invented people. Not under {@code fr.preau}, where each package is a
 * module of the application.
 */
@NullMarked
package preau.keycloak;

import org.jspecify.annotations.NullMarked;
