/** Préau: one graph from need to effect, with honest numbers. Each package below is one module of the house. */
@NullMarked
package fr.preau;

import org.jspecify.annotations.NullMarked;
