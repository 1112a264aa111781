/** Bytes, encodings and lines of delivered files, before anything of their meaning is known. */
@NullMarked
package fr.preau.imports.files;

import org.jspecify.annotations.NullMarked;
