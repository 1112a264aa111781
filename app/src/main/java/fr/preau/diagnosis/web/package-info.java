/** The pages of the diagnosis. */
@NullMarked
package fr.preau.diagnosis.web;

import org.jspecify.annotations.NullMarked;
