/** Pure algorithms: numbers in, numbers out, deterministic, no framework, no SQL, no native code. */
@NullMarked
package fr.preau.methods;

import org.jspecify.annotations.NullMarked;
