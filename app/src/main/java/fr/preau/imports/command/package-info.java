/** The command {@code ./preau import}: what is typed, and the report that the terminal prints. */
@NullMarked
package fr.preau.imports.command;

import org.jspecify.annotations.NullMarked;
