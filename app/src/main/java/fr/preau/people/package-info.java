/**
 * Who may enter and what they may do: the public, people with an account, and the operator who started the program.
 *
 * <p>What others may use: {@link fr.preau.people.Access} on their routes, {@link fr.preau.people.WhoAsks} to ask on which place. They
 * answer {@link fr.preau.people.PlaceTree}. {@code rights} holds who may do what where, {@code accounts} who people are and how they prove
 * it, {@code mail} the letters they get, {@code web} the screens.
 */
@ApplicationModule(allowedDependencies = {"values", "ui", "exports"})
@NullMarked
package fr.preau.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
