/** The pages and the API of places, and the queries that feed them. */
@NullMarked
package fr.preau.territory.web;

import org.jspecify.annotations.NullMarked;
