/** The catalogue of indicators as pages: what each means, what is loaded of it, and its figures for the places of a kind. */
@NullMarked
package fr.preau.indicators.web;

import org.jspecify.annotations.NullMarked;
