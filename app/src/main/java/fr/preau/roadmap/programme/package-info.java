/**
 * The programme of a territory: the convention that its partners sign, what each commits, the budget by axis, year and nature, and the
 * actions that it pays for.
 *
 * <p>A convention is a file that anyone may edit, import and export. What is not known of it is never zero: totals say of how many lines
 * they are.
 */
@NullMarked
package fr.preau.roadmap.programme;

import org.jspecify.annotations.NullMarked;
