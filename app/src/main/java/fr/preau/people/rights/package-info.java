/** Rights: a role in a place for a time, who gave it and why, and the questions that are put to them. */
@NullMarked
package fr.preau.people.rights;

import org.jspecify.annotations.NullMarked;
