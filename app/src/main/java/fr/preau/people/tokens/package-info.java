/** Personal access tokens: programs that ask the API in the name of somebody, for part of what that person may do. */
@NullMarked
package fr.preau.people.tokens;

import org.jspecify.annotations.NullMarked;
