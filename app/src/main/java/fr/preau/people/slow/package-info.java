/**
 * What a client may take its time for: a request that arrives a byte a second is cut off, so that it keeps neither a connection nor a
 * thread from others.
 */
@NullMarked
package fr.preau.people.slow;

import org.jspecify.annotations.NullMarked;
