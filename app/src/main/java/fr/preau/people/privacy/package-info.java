/** What the RGPD asks: requests, erasure, how long things are kept, and the register of processing activities. */
@NullMarked
package fr.preau.people.privacy;

import org.jspecify.annotations.NullMarked;
