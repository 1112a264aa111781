/** Chromium, told what to do by its own protocol for developers. */
@NullMarked
package fr.preau.bench.browser;

import org.jspecify.annotations.NullMarked;
