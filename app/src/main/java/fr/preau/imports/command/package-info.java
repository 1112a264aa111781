/** The command {@code ./preau import}: what is typed, and the report that the terminal prints. */
@NamedInterface("command")
@NullMarked
package fr.preau.imports.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
