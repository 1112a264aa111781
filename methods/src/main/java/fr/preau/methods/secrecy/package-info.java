/**
 * Statistical secrecy of tables: which cells may not be shown, which others must go with them, and what readers could still
 * deduce.
 *
 * <p><b>Words</b> (Hundepool et al., <i>Statistical Disclosure Control</i>, Wiley 2012, chapters 4 and 5). A cell is
 * <i>sensitive</i> when a {@link fr.preau.methods.secrecy.SecrecyRule} forbids to show it; it is a <i>primary</i> suppression.
 * The cells withheld so that it cannot be recomputed from totals are <i>secondary</i>. Together they are the <i>pattern</i>,
 * which should weigh as little as possible. How far from its value readers must be left to believe that a sensitive cell may
 * be is its <i>protection level</i>.
 *
 * <p><b>Method.</b> To find the lightest pattern is NP-hard (Kelly, Golden and Assad, <i>Networks</i> 22, 1992), and solved
 * exactly by integer programming for tables of some size only (Fischetti and Salazar, <i>Management Science</i> 47(7), 2001).
 * Here, for each level, a search looks for the cheapest other table of whole numbers that equals the real one in all that is
 * shown: a {@link fr.preau.methods.secrecy.Witness}. Where the table is a network, that is a shortest cycle (Cox,
 * <i>Journal of the American Statistical Association</i> 90, 1995). Then each secondary cell is given a chance to be shown
 * again. Neither the searches nor their sum go on for ever: what bounds them is a count of leaves looked at, not a clock, so
 * that the same table has the same pattern on any machine.
 *
 * <p><b>What is promised.</b> Every table given as protected has a proof for each level, checked apart from how it was found:
 * for an attacker who knows the publication, its sums, and that nothing is negative, no method whatever places a sensitive
 * cell more narrowly. {@link fr.preau.methods.secrecy.Audit} attacks it again by other means.
 *
 * <p><b>Limits.</b>
 *
 * <ul>
 *   <li>The pattern is light, not the lightest; large tables are improved less.
 *   <li>An attacker who knows more is not considered: a contributor who takes away what is his own, someone who knows the
 *       rule and reasons on why a cell was withheld. Ask for a larger uncertainty, or a margin.
 *   <li>Tables published apart protect each other only if they are given as one, with the sums that tie them; so do a rate and
 *       its parts, or two dates between which few people moved.
 *   <li>A cell of nobody is taken as known to all, and shown.
 * </ul>
 */
@NullMarked
package fr.preau.methods.secrecy;

import org.jspecify.annotations.NullMarked;
