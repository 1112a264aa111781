/**
 * The methods on the command line: {@code ./preau methods}. A file of numbers in, a file of numbers out, a few words beside. Not
 * here: any method; this package only reads, calls and prints.
 */
@NullMarked
package fr.preau.methods.cli;

import org.jspecify.annotations.NullMarked;
