/** Screens of accounts and rights. */
@NullMarked
package fr.preau.people.web;

import org.jspecify.annotations.NullMarked;
