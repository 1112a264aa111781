/** Letters to people, by e-mail when the installation has a server for it. */
@NullMarked
package fr.preau.people.mail;

import org.jspecify.annotations.NullMarked;
