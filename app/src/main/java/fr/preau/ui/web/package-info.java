/** How a screen becomes bytes: the return value of a controller, its view, its frame, static files, settings, error pages. */
@NullMarked
package fr.preau.ui.web;

import org.jspecify.annotations.NullMarked;
