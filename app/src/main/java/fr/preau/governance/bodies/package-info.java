/** The bodies that steer the programme: who sits in them, when they meet, what they decide. */
@NullMarked
package fr.preau.governance.bodies;

import org.jspecify.annotations.NullMarked;
