/** Signing in through a provider of identities (OpenID Connect): which are known, what they say of people, and when they sign them out. */
@NullMarked
package fr.preau.people.providers;

import org.jspecify.annotations.NullMarked;
