/**
 * Spreadsheets that people filled in, ODS and XLSX, read whole within bounds: what unpacks to much more than it should, asks for other
 * files or has more lines than anybody types is refused before anything is made of it. A formula is worth what its program last made of
 * it; nothing is computed here.
 */
@NamedInterface("sheets")
@NullMarked
package fr.preau.imports.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
