/** Accounts: who people are, how they prove it, their links, and how wrong passwords are slowed down. */
@NullMarked
package fr.preau.people.accounts;

import org.jspecify.annotations.NullMarked;
