/** The operator's screens: the history of imports, sending a file, the report of a run, the formats that are read. */
@NullMarked
package fr.preau.imports.web;

import org.jspecify.annotations.NullMarked;
