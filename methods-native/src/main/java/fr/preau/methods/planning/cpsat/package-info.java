/**
 * Selection under a budget, by OR-Tools: its linear solver (GLOP) proposes the prices of a Lagrangian bound, which leaves few choices
 * open, and its constraint solver (CP-SAT) settles those. Nothing that they answer is believed: see
 * {@link fr.preau.methods.planning.Solution}.
 */
@NullMarked
package fr.preau.methods.planning.cpsat;

import org.jspecify.annotations.NullMarked;
