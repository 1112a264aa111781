/**
 * Values that stand far from those of their group. What is here asks a question and never answers it: a school that counts its pupils
 * well may be far from all others, and one that counts them badly may be in the middle.
 */
@NullMarked
package fr.preau.methods.outliers;

import org.jspecify.annotations.NullMarked;
