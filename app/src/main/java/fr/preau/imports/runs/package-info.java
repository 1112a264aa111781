/** What the database keeps of imports: runs, progress, reports, delivered files, and the lock that lets one run at a time. */
@NullMarked
package fr.preau.imports.runs;

import org.jspecify.annotations.NullMarked;
