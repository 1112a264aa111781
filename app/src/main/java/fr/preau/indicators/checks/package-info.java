/**
 * Publication checks: rules that every loaded or computed value must pass to be shown. They run in the transaction that changes
 * something, on the series concerned. What breaks a rule is listed in {@code indicators.failed_check}, told in the report of the import,
 * and has no value in the view {@code indicators.figure} until it is mended. Each rule has a worked example, which is its test too.
 *
 * <p>What is not here: what a single line can be refused for (package {@code loading}), and too low a coverage, which is no mistake: the
 * view withholds it by itself.
 */
@NullMarked
package fr.preau.indicators.checks;

import org.jspecify.annotations.NullMarked;
