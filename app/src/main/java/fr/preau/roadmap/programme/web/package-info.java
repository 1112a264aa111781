/** The pages of the programme: conventions, their budget, the library of action sheets. */
@NullMarked
package fr.preau.roadmap.programme.web;

import org.jspecify.annotations.NullMarked;
