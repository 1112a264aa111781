/** A clock that journeys move, for the packaged application that they start with it on its class path. */
@NullMarked
package preau.clock;

import org.jspecify.annotations.NullMarked;
