/** Journeys of people through the packaged application, in Chromium, over the real schools of the Cher. */
@NullMarked
package fr.preau.browser;

import org.jspecify.annotations.NullMarked;
