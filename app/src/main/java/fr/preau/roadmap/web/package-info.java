/** The pages of roadmaps. */
@NullMarked
package fr.preau.roadmap.web;

import org.jspecify.annotations.NullMarked;
