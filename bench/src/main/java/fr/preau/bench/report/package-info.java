/** What was measured, written as a page: lines with a target and a verdict, and tables of details. */
@NullMarked
package fr.preau.bench.report;

import org.jspecify.annotations.NullMarked;
